namespace PromptGen.Analyzers.Corpus.Tests.Mutations;

/// <summary>Writes marks of expected findings.</summary>
internal static class Marks
{
    /// <summary>The code, marked if a rule is given.</summary>
    public static string Around(string? rule, string code) => rule is null ? code : "{|" + rule + ":" + code + "|}";
}
