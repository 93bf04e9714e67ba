using System.Runtime.CompilerServices;
using PromptGen.Corpus.Composer;

namespace PromptGen.Corpus.Tests;

public sealed class ComposerTests
{
    private static readonly Lazy<IReadOnlyList<TypePlan>> s_plan = new(PairCover.Plan);

    [Fact]
    public void ComposedFiles_AreWhatTheComposerWrites()
    {
        string directory = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "PromptGen.Corpus", "Composed");
        Dictionary<string, string> committed = Directory.EnumerateFiles(directory, "*.cs").ToDictionary(static path => Path.GetFileName(path), static path => File.ReadAllText(path).ReplaceLineEndings("\n"), StringComparer.Ordinal);

        Assert.Equal(CorpusWriter.Write(s_plan.Value).OrderBy(static file => file.Key), committed.OrderBy(static file => file.Key));
    }

    [Fact]
    public void EveryPossiblePair_IsInSomeType()
    {
        IReadOnlyList<TypePlan> types = s_plan.Value;

        Assert.True(types.Count >= 300, $"There are {types.Count} types.");
        Assert.Empty(FeaturePairs.Possible().Except(types.SelectMany(static type => type.Pairs)));
    }

    [Fact]
    public void EveryFeature_IsInSomeTypeAlone()
    {
        string[] features = [.. FeaturePairs.Possible().SelectMany(static pair => new[] { pair.First, pair.Second }).Distinct().Order(StringComparer.Ordinal)];

        Assert.Equal(features, s_plan.Value.Where(static type => type.Members.Count == 1).SelectMany(static type => type.Features).Distinct().Order(StringComparer.Ordinal));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
