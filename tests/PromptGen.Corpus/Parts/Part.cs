namespace PromptGen.Corpus.Parts;

/// <summary>A record in a record.</summary>
/// <param name="Text">A text.</param>
/// <param name="Count">A number that may be absent.</param>
/// <param name="Spot">A struct in the record in the record.</param>
public record Part(string Text, int? Count, Spot Spot);
