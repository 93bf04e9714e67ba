using PromptGen.Analyzers.Corpus.Tests.Harness;
using PromptGen.Testing;

namespace PromptGen.Fuzz.Sources;

/// <summary>The files of the analyzers' corpus, without their marks.</summary>
internal static class CorpusTexts
{
    private const string Shared = "Shared";

    /// <summary>The texts, in ordinal order of their names.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Repository.SourcesIn(Repository.Corpus).Where(static path => !IsShared(path)).Select(Read)];

    /// <summary>The texts that all others use.</summary>
    public static IReadOnlyList<string> Common { get; } = [.. Repository.SourcesIn(Repository.Corpus).Where(IsShared).Select(Read)];

    private static bool IsShared(string path) => Path.GetFileName(Path.GetDirectoryName(path)) == Shared;

    private static string Read(string path) => MarkupText.Parse(File.ReadAllText(path)).Text;
}
