using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PromptGen.Testing;

/// <summary>
/// The configuration of a test project as the two files MSBuild and the user would write, read by the compiler's own parser:
/// what does not survive a real build, such as a value with a semicolon, does not survive here either.
/// </summary>
internal sealed partial class TestConfig : AnalyzerConfigOptionsProvider
{
    public const string GlobalName = ".globalconfig";
    public const string EditorName = ".editorconfig";

    private readonly AnalyzerConfigSet set;

    public TestConfig(TestOptions options, IEnumerable<TestFile> files)
    {
        GlobalText = "is_global = true\n" + Lines(options.MSBuildProperties, "build_property.") + Lines(options.GlobalConfig);
        EditorText = "root = true\n[*.cs]\n" + Lines(options.EditorConfig) + string.Concat(files.Where(f => f.Config.Count > 0).Select(Section));
        set = AnalyzerConfigSet.Create(new[]
        {
            AnalyzerConfig.Parse(GlobalText, TestOptions.ProjectDirectory + GlobalName),
            AnalyzerConfig.Parse(EditorText, TestOptions.ProjectDirectory + EditorName),
        });
        GlobalOptions = new Options(set.GlobalConfigOptions.AnalyzerOptions);
        Severities = new TreeSeverities(set);
    }

    public string GlobalText { get; }

    public string EditorText { get; }

    public SyntaxTreeOptionsProvider Severities { get; }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => At(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => At(textFile.Path);

    private Options At(string path) => new(set.GetOptionsForSourcePath(path).AnalyzerOptions);

    private static string Section(TestFile file) => $"[/{GlobCharacter().Replace(file.Path, @"\$0")}]\n{Lines(file.Config)}";

    private static string Lines(IEnumerable<KeyValuePair<string, string>> pairs, string prefix = "")
    {
        StringBuilder lines = new();
        foreach ((string key, string value) in pairs)
        {
            if (value.Contains('\n', StringComparison.Ordinal))
            {
                throw new ArgumentException($"The value of '{key}' has a line break, which no configuration file can hold; give it on one line.");
            }

            lines.Append(prefix).Append(key).Append(" = ").Append(value).Append('\n');
        }

        return lines.ToString();
    }

    [GeneratedRegex(@"[*?{}\[\],\\#;]")]
    private static partial Regex GlobCharacter();

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }

    /// <summary>The severities of both files, as the compiler takes them from its own reading.</summary>
    private sealed class TreeSeverities(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
