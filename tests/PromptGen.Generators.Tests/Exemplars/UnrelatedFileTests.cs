using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Testing;

namespace PromptGen.Generators.Tests.Exemplars;

/// <summary>Only files that a tool names are opened, whatever else the project lists and however it is called.</summary>
public sealed class UnrelatedFileTests
{
    private const string Source = "[PromptGen.ExtractionTool(Exemplars = \"/test/exemplars/a.jsonl\")] public sealed partial record Slip(string Shop);";

    private const string Named = """{"inputFile": "one.txt", "output": {"shop": "T"}}""";

    [Fact]
    public void FilesThatNoToolNames_AreNotOpened()
    {
        List<CountingText> files =
        [
            new("/test/exemplars/a.jsonl", Named),
            new("/test/exemplars/one.txt", "Tea"),
            new("/test/exemplars/huge.json", "[]"),
            new("/test/exemplars/huge.txt", "x"),
            new("/test/prompts/huge.md", "x"),
        ];

        Assert.Contains("ExemplarCount => 1;", Run(Source, files), StringComparison.Ordinal);
        Assert.Equal([true, true, false, false, false], files.Select(static file => file.Opened > 0));
    }

    [Fact]
    public void TwoHundredHostileNames_ChangeNothing()
    {
        string[] pieces = ["[x]", "{a,b}", "**", "..", "%41", "#", "'", "\"", ";", "$(X)", "@(Y)", "\u202E", "\u0000", "\uD800", "con", " ", "\n", "é", "e\u0301", "🎉"];
        List<CountingText> files = [new("/test/exemplars/a.jsonl", Named), new("/test/exemplars/one.txt", "Tea")];
        string wanted = Run(Source, files);
        files.AddRange(Enumerable.Range(0, 200).Select(index => new CountingText($"/test/exemplars/{pieces[index % 20]}{pieces[index / 10]}.json{(index % 2 == 0 ? "l" : "")}", "[")));

        Assert.Equal(wanted, Run(Source, files));
        Assert.Contains("ExemplarCount => 1;", Run(Source.Replace("a.jsonl", "**/*.jsonl", StringComparison.Ordinal), files), StringComparison.Ordinal);
    }

    private static string Run(string source, IEnumerable<AdditionalText> files)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Test",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), cancellationToken: TestContext.Current.CancellationToken)],
            TestReferences.Default.Paths.Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(new ExtractionToolGenerator())
            .AddAdditionalTexts([.. files])
            .RunGenerators(compilation, TestContext.Current.CancellationToken);
        return string.Concat(driver.GetRunResult().GeneratedTrees.Select(static tree => tree.ToString()));
    }

    private sealed class CountingText(string path, string text) : AdditionalText
    {
        public int Opened { get; private set; }

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Opened++;
            return SourceText.From(text, Encoding.UTF8);
        }
    }
}
