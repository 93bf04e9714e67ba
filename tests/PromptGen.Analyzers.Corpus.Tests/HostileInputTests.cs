using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Analyzers.Corpus.Tests.Harness;
using PromptGen.Generators;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Corpus.Tests;

/// <summary>What a project can hold by accident or ill will: the generator and all analyzers come to an end, and do not open what they need not.</summary>
public sealed class HostileInputTests
{
    private const string Slip = "[PromptGen.ExtractionTool(Exemplars = \"exemplars/**/*.jsonl\")] public sealed partial record Slip(string Shop);";

    private const string Length = "build_metadata.AdditionalFiles.PromptGenLength";

    private const string Good = """{"input": "Tea at T", "output": {"shop": "T"}}""";

    [Fact]
    public async Task FilesThatNoToolNames_AreNotOpened()
    {
        Probe[] others =
        [
            new("/test/data/huge.jsonl"), new("/test/data/huge.json"), new("/test/exemplars/huge.txt"), new("/test/exemplars/huge.md"), new("/test/exemplars/huge.csv"), new("/test/README.md"),
        ];

        ImmutableArray<Diagnostic> found = await RunAsync(Slip, [new Known("/test/exemplars/a.jsonl", Good), .. others]);

        Assert.DoesNotContain(found, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.All(others, static file => Assert.Equal(0, file.Opened));
    }

    /// <summary>Its length is asked for and nothing else: neither its characters nor its lines.</summary>
    [Fact]
    public async Task NamedFileOfAHundredMegaBytes_IsReportedAndNotRead()
    {
        Probe huge = new("/test/exemplars/huge.jsonl");

        ImmutableArray<Diagnostic> found = await RunAsync(Slip, [new Known("/test/exemplars/a.jsonl", Good), huge]);

        Diagnostic only = Assert.Single(found, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("exemplars/huge.jsonl has 104857600 bytes and the limit is 1048576. Split it, or raise promptgen.max_exemplar_file_bytes.", only.GetMessage(null));
        Assert.True(huge.Opened > 0);
    }

    /// <summary>Where the build measured it, a file that is too long in every encoding is not even opened. Twice the limit and a mark of two bytes may still be UTF-16.</summary>
    [Theory]
    [InlineData(2_097_154, true, 104_857_600)]
    [InlineData(2_097_155, false, 2_097_155)]
    public async Task MeasuredFile_IsOpenedOnlyWhereItsTextDecides(long bytes, bool isOpened, long reported)
    {
        Probe huge = new("/test/exemplars/huge.jsonl");

        ImmutableArray<Diagnostic> found = await RunAsync(Slip, [new Known("/test/exemplars/a.jsonl", Good), huge], (huge.Path, Length, bytes.ToString(CultureInfo.InvariantCulture)));

        Diagnostic only = Assert.Single(found, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal($"exemplars/huge.jsonl has {reported} bytes and the limit is 1048576. Split it, or raise promptgen.max_exemplar_file_bytes.", only.GetMessage(null));
        Assert.Equal(huge.Path, only.Location.GetLineSpan().Path);
        Assert.Equal(isOpened, huge.Opened > 0);
    }

    /// <summary>In whatever way a tool comes to a file.</summary>
    [Theory]
    [InlineData("prompts/huge.md", "InstructionsFile = \"prompts/huge.md\"", Good, null, "PG3010")]
    [InlineData("exemplars/huge.txt", "Exemplars = \"exemplars/a.jsonl\"", """{"inputFile": "huge.txt", "output": {"shop": "T"}}""", null, "PG3010")]
    [InlineData("gold/huge.jsonl", "Exemplars = \"exemplars/a.jsonl\"", Good, "build_metadata.AdditionalFiles.PromptGenEval=true", null)]
    [InlineData("schemas/huge.schema.json", "Exemplars = \"exemplars/a.jsonl\"", Good, "build_metadata.AdditionalFiles.PromptGenSchema=slip", null)]
    public async Task MeasuredFileOfAHundredMegaBytes_IsNotOpened(string path, string argument, string exemplar, string? metadata, string? id)
    {
        Probe huge = new("/test/" + path);
        string[] pair = metadata?.Split('=') ?? ["", ""];

        ImmutableArray<Diagnostic> found = await RunAsync(
            $"[PromptGen.ExtractionTool(\"slip\", {argument})] public sealed partial record Slip([property: PromptGen.Verbatim] string Shop);",
            [new Known("/test/exemplars/a.jsonl", exemplar), huge],
            (huge.Path, Length, "104857600"),
            (huge.Path, pair[0], pair[1]));

        Assert.Equal(id, found.SingleOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.Id);
        Assert.Equal(0, huge.Opened);
    }

    [Fact]
    public async Task TwoHundredHostileNames_AreOnlyNames()
    {
        string[] pieces = ["[x]", "{a,b}", "**", "..", "%41", "#", "'", "\"", ";", "$(X)", "@(Y)", "\u202E", "\u0000", "\uD800", "con", " ", "\n", new string('a', 300), "e\u0301", "\U0001F389"];
        Known[] files = [.. Enumerable.Range(0, 200).Select(index => new Known($"/test/exemplars/{pieces[index % 20]}/{pieces[index / 10]}{index}.jsonl", Good.Replace("Tea", $"Tea {index}", StringComparison.Ordinal)))];

        ImmutableArray<Diagnostic> found = await RunAsync(Slip, files);

        Assert.DoesNotContain(found, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>A matcher that tries every way to share the letters among the stars would not live to see the end.</summary>
    [Fact]
    public async Task NameMadeForThePattern_ComesToAnEnd()
    {
        string source = Slip.Replace("exemplars/**/*.jsonl", "**/a/**/a/**/a/**/" + string.Concat(Enumerable.Repeat("*a", 30)) + "b.jsonl", StringComparison.Ordinal);
        string name = string.Concat(Enumerable.Repeat("a/", 60)) + new string('a', 200) + ".jsonl";

        ImmutableArray<Diagnostic> found = await RunAsync(source, [new Known("/test/" + name, Good)]);

        Assert.Contains(found, static diagnostic => diagnostic.Id == "PG3001");
    }

    [Theory]
    [InlineData("[PromptGen.ExtractionTool] public sealed partial record Wide {{ {0} }}", "public required string M{0} {{ get; init; }}", "\n", 10_000)]
    [InlineData("[PromptGen.ExtractionTool] public sealed partial record Slip(Kind Kind); public enum Kind {{ {0} }}", "V{0}", ", ", 10_000)]
    [InlineData("[PromptGen.ExtractionTool] public sealed partial record R0(R1 Next); {0} public sealed record R1001(string Text);", "public sealed record R{0}(R{1} Next);", "\n", 1_000)]
    public async Task EnormousRecord_IsReportedAndNotGenerated(string source, string part, string separator, int count)
    {
        IEnumerable<string> parts = Enumerable.Range(1, count).Select(number => string.Format(null, part, number, number + 1));

        ImmutableArray<Diagnostic> found = await RunAsync(string.Format(null, source, string.Join(separator, parts)), []);

        Diagnostic only = Assert.Single(found, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("PG3010", only.Id);
    }

    /// <summary>Each of the names is looked up among the others and compared with the record's, which must not cost the square of their number.</summary>
    [Theory]
    [InlineData("Slip(string Shop)", "PG3002")]
    [InlineData("Slip(System.Collections.Generic.IReadOnlyDictionary<string, int> Shop)", null)]
    public async Task ObjectOfAHundredThousandMembers_ComesToAnEnd(string record, string? id)
    {
        string members = string.Join(",", Enumerable.Range(0, 80_000).Select(static number => $"\"k{number}\":1"));
        string output = id is null ? "{\"shop\": {" + members + "}}" : "{\"shop\": \"T\", " + members + "}";

        ImmutableArray<Diagnostic> found = await RunAsync(
            $"[PromptGen.ExtractionTool(Exemplars = \"exemplars/a.jsonl\")] public sealed partial record {record};",
            [new Known("/test/exemplars/a.jsonl", $$"""{"input": "x", "output": {{output}}}""")]);

        Assert.Equal(id is null ? 0 : 20, found.Count(diagnostic => diagnostic.Id == "PG3002"));
    }

    /// <summary>Runs the generator and, over what it made, all analyzers.</summary>
    private static async Task<ImmutableArray<Diagnostic>> RunAsync(string source, AdditionalText[] files, params (string Path, string Key, string Value)[] metadata)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        CSharpParseOptions parse = new(LanguageVersion.Preview);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Test",
            [CSharpSyntaxTree.ParseText(source, parse, "/test/Source.cs", cancellationToken: cancellation)],
            TestReferences.Default.Paths.Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        ProjectFolder config = new(metadata);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new ExtractionToolGenerator().AsSourceGenerator()], files, parse, config)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out ImmutableArray<Diagnostic> own, cancellation);
        Assert.Empty(own);
        Assert.All(driver.GetRunResult().Results, static result => Assert.Null(result.Exception));
        return await AllAnalyzers.ReportAsync(generated, new AnalyzerOptions([.. files], config), cancellation);
    }

    /// <summary>Tells where the project is and what its items say, as the SDK does.</summary>
    private sealed class ProjectFolder((string Path, string Key, string Value)[] metadata) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new KeyList(("build_property.ProjectDir", "/test/"));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => KeyList.None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new KeyList([.. metadata.Where(entry => entry.Path == textFile.Path).Select(static entry => (entry.Key, entry.Value))]);
    }

    private sealed class KeyList(params (string Key, string Value)[] keys) : AnalyzerConfigOptions
    {
        public static KeyList None { get; } = new();

        public override IEnumerable<string> Keys => keys.Select(static entry => entry.Key);

        public override bool TryGetValue(string key, out string value)
        {
            value = keys.FirstOrDefault(entry => KeyComparer.Equals(entry.Key, key)).Value!;
            return value is not null;
        }
    }

    private sealed class Known(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    /// <summary>A file of 100 MB that counts how often it is opened.</summary>
    private sealed class Probe(string path) : AdditionalText
    {
        private readonly UnreadableText _text = new();
        private int _opened;

        public int Opened => Volatile.Read(ref _opened);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _opened);
            return _text;
        }
    }

    /// <summary>A text that has a length and refuses to be read.</summary>
    private sealed class UnreadableText : SourceText
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override int Length => 100 << 20;

        public override char this[int position] => throw new InvalidOperationException("The text was read.");

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => throw new InvalidOperationException("The text was read.");
    }
}
