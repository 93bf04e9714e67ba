namespace PromptGen.Aot.Records;

/// <summary>By telephone.</summary>
/// <param name="Number">The number.</param>
public sealed record Phone(string Number) : Contact;
