namespace PromptGen.Corpus.Parts;

/// <summary>A collection of the user's own.</summary>
public sealed class OwnList<T> : List<T>;
