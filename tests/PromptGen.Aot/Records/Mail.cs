namespace PromptGen.Aot.Records;

/// <summary>By mail.</summary>
/// <param name="Address">The address.</param>
public sealed record Mail(string Address) : Contact;
