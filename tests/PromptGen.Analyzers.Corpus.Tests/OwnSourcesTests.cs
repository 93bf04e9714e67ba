using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PromptGen.Analyzers.Corpus.Tests.Harness;

namespace PromptGen.Analyzers.Corpus.Tests;

/// <summary>The analyzers over the samples and over PromptGen itself: nothing to say.</summary>
public sealed class OwnSourcesTests
{
    // Compiled here from their sources without a mistake, so that the silence proves something.
    private static readonly string[] s_whole = ["samples/InvoiceExtraction", "src/PromptGen", "src/PromptGen.Client", "src/PromptGen.CodeFixes", "src/PromptGen.Generators", "src/PromptGen.Simulator"];

    public static TheoryData<string> Folders => [.. OwnProject.Folders];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task OwnProject_HasNoFinding(string folder)
    {
        (ImmutableArray<Diagnostic> found, int sources, Diagnostic[] errors) = await OwnProject.AnalyzeAsync(folder, TestContext.Current.CancellationToken);

        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folder}: {sources} files, {found.Length} findings, {errors.Length} compiler errors"));
        Assert.True(found.IsEmpty, string.Join("\n", found));
        Assert.True(errors.Length == 0 || !s_whole.Contains(folder, StringComparer.Ordinal), string.Join("\n", errors.Take(10).Select(static error => error.ToString())));
    }
}
