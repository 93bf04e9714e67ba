namespace PromptGen.Corpus.Foreign;

/// <summary>A record of a referenced assembly.</summary>
public sealed record ForeignPart(int Count, ForeignKind Kind, string? Remark);
