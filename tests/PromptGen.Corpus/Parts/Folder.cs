namespace PromptGen.Corpus.Parts;

/// <summary>A record that contains itself through another one.</summary>
public sealed record Folder(string Name, IReadOnlyList<Entry> Entries);
