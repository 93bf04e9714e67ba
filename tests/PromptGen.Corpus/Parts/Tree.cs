namespace PromptGen.Corpus.Parts;

/// <summary>A record that contains itself.</summary>
public sealed record Tree(string Name, Tree? Left, IReadOnlyList<Tree> More);
