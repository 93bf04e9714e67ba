using PromptGen.Corpus.Composed;

namespace PromptGen.Corpus;

/// <summary>Every type of the corpus.</summary>
public static class CorpusTypes
{
    public static IReadOnlyList<ICorpusType> All { get; } = [.. ComposedTypes.All];
}
