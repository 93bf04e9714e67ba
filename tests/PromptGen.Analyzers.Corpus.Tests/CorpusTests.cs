using System.Globalization;
using PromptGen.Analyzers.Corpus.Tests.Harness;

namespace PromptGen.Analyzers.Corpus.Tests;

/// <summary>All analyzers over realistic applications: exactly the marked findings, so that code that is right stays silent.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Names => [.. CorpusFile.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public Task File_HasExactlyTheMarkedFindings(string name) => CorpusFile.Read(name).CheckAsync(TestContext.Current.CancellationToken);

    [Fact]
    public void Corpus_IsLargeAndHalfOfItIsSilent()
    {
        CorpusFile[] files = [.. CorpusFile.Names.Select(CorpusFile.Read)];
        int silent = files.Count(static file => file.Expected == 0);
        int findings = files.Sum(static file => file.Expected);
        string line = string.Create(CultureInfo.InvariantCulture, $"corpus: {files.Length} files, {silent} silent, {findings} findings in the others");
        TestContext.Current.TestOutputHelper!.WriteLine(line);

        Assert.True(files.Length >= 60, line);
        Assert.InRange(silent, files.Length * 2 / 5, files.Length * 3 / 5);
    }
}
