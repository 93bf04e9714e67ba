namespace PromptGen.Corpus.Parts;

/// <summary>The other one.</summary>
public sealed record Entry(int Size, Folder? Folder);
