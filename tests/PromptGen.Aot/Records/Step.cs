namespace PromptGen.Aot.Records;

/// <summary>Something that was tried.</summary>
/// <param name="Text">What.</param>
/// <param name="At">When.</param>
/// <param name="Took">How long it took.</param>
/// <param name="Places">Where, by name.</param>
public sealed record Step(string Text, DateTimeOffset? At, TimeSpan? Took, Dictionary<string, int> Places);
