using System.Text;
using PromptGen.Oracle.Comparing;
using PromptGen.Oracle.Judging;

namespace PromptGen.Corpus.Tests;

/// <summary>The reader, System.Text.Json, and three schema verdicts over valid and mutated instances of every type.</summary>
public sealed class DifferentialTests
{
    private const int Valid = 20;
    private const int Mutated = 60;

    public static TheoryData<string> Names => Corpus.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Verdicts_AgreeWithSystemTextJson(string name)
    {
        ICorpusType type = Corpus.Of(name);
        if (Strangers.IsIn(type))
        {
            return;
        }

        ReaderComparison comparison = new(type);
        Check(type, json => [comparison.Compare(Encoding.UTF8.GetBytes(json))]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Verdicts_AgreeWithTheSchemas(string name)
    {
        ICorpusType type = Corpus.Of(name);
        SchemaComparison comparison = new(type);
        Check(type, comparison.Compare);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ValidInstances_AreRead(string name)
    {
        ICorpusType type = Corpus.Of(name);

        Assert.All(Corpus.Samples(type, Valid), json =>
        {
            CorpusRead read = type.Read(Encoding.UTF8.GetBytes(json), ReadOptions.Strict);
            Assert.True(read.IsOk, $"{string.Join("; ", read.Problems)}\n{json}");
        });
    }

    private static void Check(ICorpusType type, Func<string, IEnumerable<Verdict>> compare)
    {
        string[] disagreements = [.. Corpus.Samples(type, Valid).Concat(Corpus.Mutants(type, Mutated))
            .SelectMany(json => compare(json).Where(static verdict => verdict.Disagreement is not null).Select(verdict => $"{verdict.Disagreement}\n  {json}"))];
        Assert.True(disagreements.Length == 0, string.Join('\n', disagreements));
    }
}
