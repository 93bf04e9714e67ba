using System.Text.Json;
using PromptGen.Oracle.Making;

namespace PromptGen.Corpus.Tests;

/// <summary>The corpus as test data.</summary>
internal static class Corpus
{
    private static readonly Dictionary<string, ICorpusType> s_types = CorpusTypes.All.ToDictionary(static type => type.Type.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => new(s_types.Keys);

    public static ICorpusType Of(string name) => s_types[name];

    /// <summary>Instances that the type's schema accepts; the same ones in every run.</summary>
    public static IEnumerable<string> Samples(ICorpusType type, int count)
    {
        using JsonDocument schema = JsonDocument.Parse(type.Tool.InputSchema);
        SampleMaker maker = new(type.Type, schema.RootElement.Clone(), new Random(Seed(type)));
        return [.. Enumerable.Range(0, count).Select(_ => maker.Make())];
    }

    /// <summary>Instances with one or two changes.</summary>
    public static IEnumerable<string> Mutants(ICorpusType type, int count)
    {
        Random random = new(Seed(type));
        TreeMutator mutator = new(random);
        return Samples(type, count).Select(sample => mutator.Mutate(random.Next(4) == 0 ? mutator.Mutate(sample) : sample));
    }

    private static int Seed(ICorpusType type) => type.Type.Name.Aggregate(17, static (seed, letter) => (seed * 31) + letter);
}
