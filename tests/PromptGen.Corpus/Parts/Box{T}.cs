namespace PromptGen.Corpus.Parts;

/// <summary>A generic record.</summary>
public sealed record Box<T>(T Content, string? Mark);
