using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.Testing;

/// <summary>The sources and options of one test, parsed and ready to compile.</summary>
internal sealed class TestProject
{
    // Compilations derived from one empty compilation share its bound references, which is most of the cost of a small compilation.
    private static readonly ConditionalWeakTable<TestReferences, CSharpCompilation> EmptyCompilations = [];

    private readonly Lazy<CSharpCompilation> compilation;

    private TestProject(IReadOnlyList<TestFile> sources, TestOptions options, TestProject? previous)
    {
        Options = options;
        Sources = Name(sources, previous);
        TestConfig config = new(options, [.. Sources, .. options.AdditionalFiles]);
        Config = previous?.Config is { } old && old.GlobalText == config.GlobalText && old.EditorText == config.EditorText ? old : config;
        ParseOptions = ParseOptionsOf(options) is var parse && parse.Equals(previous?.ParseOptions) ? previous.ParseOptions : parse;
        SourceTexts = [.. Sources.Select(f => KeyValuePair.Create(f.Path, f.Parse(options.NewLine)))];
        AdditionalTexts = [.. options.AdditionalFiles.Select(f => KeyValuePair.Create(f.Path, f.Parse(options.NewLine)))];
        Files = new MarkedFiles([.. SourceTexts, .. AdditionalTexts]);
        AdditionalFiles = [.. AdditionalTexts.Select(pair => previous?.Find(pair) ?? new TestAdditionalText(FullPath(pair.Key), pair.Value.Text))];
        Trees = [.. SourceTexts.Select(pair => previous?.Find(pair, ParseOptions) ?? ParseTree(pair))];
        compilation = previous is not null && HasCompilationOf(previous) ? previous.compilation : new Lazy<CSharpCompilation>(Compile);
    }

    public TestOptions Options { get; }

    public ImmutableArray<TestFile> Sources { get; }

    public TestConfig Config { get; }

    public CSharpParseOptions ParseOptions { get; }

    public ImmutableArray<KeyValuePair<string, MarkupText>> SourceTexts { get; }

    public ImmutableArray<KeyValuePair<string, MarkupText>> AdditionalTexts { get; }

    public MarkedFiles Files { get; }

    public ImmutableArray<AdditionalText> AdditionalFiles { get; }

    public ImmutableArray<SyntaxTree> Trees { get; }

    public CSharpCompilation Compilation => compilation.Value;

    public CSharpCompilationOptions CompilationOptions => new(
        Options.OutputKind, nullableContextOptions: Options.Nullable, allowUnsafe: Options.AllowUnsafe, deterministic: true);

    public AnalyzerOptions AnalyzerOptions => new(AdditionalFiles, Config);

    public static TestProject Create(IReadOnlyList<TestFile> sources, TestOptions options) => new(sources, options, null);

    public static string FullPath(string path) => TestOptions.ProjectDirectory + path;

    /// <summary>The project after an edit; trees, additional files and configuration that did not change stay the same objects, as in an IDE.</summary>
    public TestProject Change(IReadOnlyList<TestFile> sources, TestOptions options) => new(sources, options, this);

    private static ImmutableArray<TestFile> Name(IReadOnlyList<TestFile> sources, TestProject? previous)
    {
        ImmutableArray<TestFile> named = [.. sources.Select((file, i) => file.Path.Length > 0 ? file : file with { Path = $"Test{i}.cs" })];
        string? twice = named.GroupBy(f => f.Path, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;
        return twice is null ? named : throw new ArgumentException($"Two sources are named '{twice}'; give each file of a test its own path.");
    }

    private static CSharpParseOptions ParseOptionsOf(TestOptions options) =>
        new(options.LanguageVersion, options.DocumentationMode, SourceCodeKind.Regular, options.PreprocessorSymbols);

    private SyntaxTree ParseTree(KeyValuePair<string, MarkupText> file) =>
        CSharpSyntaxTree.ParseText(SourceText.From(file.Value.Text, Encoding.UTF8), ParseOptions, FullPath(file.Key));

    private SyntaxTree? Find(KeyValuePair<string, MarkupText> file, CSharpParseOptions options) =>
        Files.TextOf(file.Key) == file.Value.Text
            ? Trees.FirstOrDefault(tree => tree.FilePath == FullPath(file.Key) && ReferenceEquals(tree.Options, options))
            : null;

    private AdditionalText? Find(KeyValuePair<string, MarkupText> file) =>
        Files.TextOf(file.Key) == file.Value.Text ? AdditionalFiles.FirstOrDefault(text => text.Path == FullPath(file.Key)) : null;

    /// <summary>Nothing that the compilation is made of changed; an additional file is no part of it.</summary>
    private bool HasCompilationOf(TestProject other) =>
        Trees.SequenceEqual(other.Trees)
        && ReferenceEquals(Config, other.Config)
        && ReferenceEquals(Options.References, other.Options.References)
        && Options.AssemblyName == other.Options.AssemblyName
        && CompilationOptions.Equals(other.CompilationOptions);

    private CSharpCompilation Compile()
    {
        CSharpCompilation empty = EmptyCompilations.GetValue(
            Options.References,
            static references => CSharpCompilation.Create(null, [], references.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));
        return empty
            .WithAssemblyName(Options.AssemblyName)
            .WithOptions(CompilationOptions.WithSyntaxTreeOptionsProvider(Config.Severities))
            .AddSyntaxTrees(Trees);
    }
}
