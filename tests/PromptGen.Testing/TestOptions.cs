using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PromptGen.Testing;

/// <summary>The project around a test's sources. Change a copy with <c>with</c> or the <c>With…</c> methods.</summary>
public sealed record TestOptions
{
    /// <summary>The folder of the test project, which is also the <c>ProjectDir</c> property; it exists only in memory.</summary>
    public const string ProjectDirectory = "/test/";

    // Stands before Default, whose initializer needs it.
    private static readonly ImmutableSortedDictionary<string, string> Empty = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The newest language, nullable on, platform and PromptGen referenced, no configuration.</summary>
    public static TestOptions Default { get; } = new();

    /// <summary>The language version; Preview unless said otherwise.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Preview;

    /// <summary>The nullable context; enabled unless said otherwise.</summary>
    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>How XML documentation is read. Projects without a documentation file compile with <see cref="Microsoft.CodeAnalysis.DocumentationMode.None"/>.</summary>
    public DocumentationMode DocumentationMode { get; init; } = DocumentationMode.Parse;

    /// <summary>What is compiled; a library unless said otherwise.</summary>
    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>True to allow <c>unsafe</c>.</summary>
    public bool AllowUnsafe { get; init; }

    /// <summary>The name of the compiled assembly.</summary>
    public string AssemblyName { get; init; } = "TestProject";

    /// <summary>False to run the analyzer's actions one after the other; the result must be the same.</summary>
    public bool ConcurrentAnalysis { get; init; } = true;

    /// <summary>True for tests of broken code: the compiler must report an error, and what it reports is not compared with marks.</summary>
    public bool HasCompilerErrors { get; init; }

    /// <summary>The newline every file without <see cref="TestFile.IsLiteral"/> is brought to: <c>\n</c> or <c>\r\n</c>.</summary>
    public string NewLine { get; init; } = "\n";

    /// <summary>The symbols of <c>#if</c>.</summary>
    public ImmutableArray<string> PreprocessorSymbols { get; init; } = [];

    /// <summary>The assemblies to compile against.</summary>
    public TestReferences References { get; init; } = TestReferences.Default;

    /// <summary>The generators that run before an analyzer or a fix looks at the code.</summary>
    public ImmutableArray<IIncrementalGenerator> Generators { get; init; } = [];

    /// <summary>The off-by-default rules to switch on, at their own severity, the highest where forms of a rule differ.</summary>
    public ImmutableSortedSet<string> EnabledRules { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>MSBuild properties, which arrive as <c>build_property.{name}</c>. <c>ProjectDir</c> is set, as the SDK does.</summary>
    public ImmutableSortedDictionary<string, string> MSBuildProperties { get; init; } = Empty.Add("ProjectDir", ProjectDirectory);

    /// <summary>The keys of the <c>.globalconfig</c>.</summary>
    public ImmutableSortedDictionary<string, string> GlobalConfig { get; init; } = Empty;

    /// <summary>The keys of the <c>.editorconfig</c> under <c>[*.cs]</c>, severities included. Keys of one file: <see cref="TestFile.WithConfig"/>.</summary>
    public ImmutableSortedDictionary<string, string> EditorConfig { get; init; } = Empty;

    /// <summary>The additional files, with markup and metadata.</summary>
    public ImmutableArray<TestFile> AdditionalFiles { get; init; } = [];

    /// <summary>Sets an MSBuild property by its plain name.</summary>
    public TestOptions WithProperty(string name, string value) => this with { MSBuildProperties = MSBuildProperties.SetItem(name, value) };

    /// <summary>Sets a key of the <c>.globalconfig</c>.</summary>
    public TestOptions WithGlobalConfig(string key, string value) => this with { GlobalConfig = GlobalConfig.SetItem(key, value) };

    /// <summary>Sets a key of the <c>.editorconfig</c> for all sources.</summary>
    public TestOptions WithEditorConfig(string key, string value) => this with { EditorConfig = EditorConfig.SetItem(key, value) };

    /// <summary>Adds an additional file.</summary>
    public TestOptions WithAdditionalFile(TestFile file) => this with { AdditionalFiles = AdditionalFiles.Add(file) };

    /// <summary>Adds an additional file.</summary>
    public TestOptions WithAdditionalFile(string path, string text) => WithAdditionalFile(new TestFile(path, text));

    /// <summary>Switches off-by-default rules on.</summary>
    public TestOptions WithRules(params IEnumerable<string> ids) => this with { EnabledRules = EnabledRules.Union(ids) };

    /// <summary>Runs these generators before the code is analyzed.</summary>
    public TestOptions WithGenerators(params IEnumerable<IIncrementalGenerator> generators) => this with { Generators = Generators.AddRange(generators) };
}
