using PromptGen.Corpus;

namespace PromptGen.Oracle.Judging;

/// <summary>The features of the corpus that System.Text.Json cannot judge, each with its reason. Types with one are judged by the schemas alone.</summary>
public static class Strangers
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["leaf Tuple"] = "System.Text.Json sees a tuple without members: they are fields, and their names are not in the type",
        ["wrapper Tuple"] = "System.Text.Json sees a tuple without members: they are fields, and their names are not in the type",
        ["wrapper FrozenSet"] = "System.Text.Json writes frozen sets and does not read them",
        ["wrapper FrozenMap"] = "System.Text.Json writes frozen dictionaries and does not read them",
        ["wrapper ReadOnlyCollection"] = "System.Text.Json writes read-only collections and does not read them",
    };

    public static bool IsIn(ICorpusType type) => type.Features.Any(Reasons.ContainsKey);
}
