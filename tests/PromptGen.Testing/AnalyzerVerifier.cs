using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PromptGen.Testing;

/// <summary>
/// Tests of one analyzer: <c>using Verify = PromptGen.Testing.AnalyzerVerifier&lt;MyAnalyzer&gt;;</c> and <c>await Verify.AnalyzerAsync(source);</c>.
/// The sources must compile, compiler errors marked <c>{|CS0000:x|}</c> excepted; the diagnostics must be the marked and described ones and no other.
/// </summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
public static class AnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>Analyzes one source in a default project.</summary>
    public static Task AnalyzerAsync(string source, params ExpectedDiagnostic[] expected) => AnalyzerAsync([source], TestOptions.Default, expected);

    /// <summary>Analyzes one source.</summary>
    public static Task AnalyzerAsync(string source, TestOptions options, params ExpectedDiagnostic[] expected) => AnalyzerAsync([source], options, expected);

    /// <summary>Analyzes several sources in a default project.</summary>
    public static Task AnalyzerAsync(IReadOnlyList<TestFile> sources, params ExpectedDiagnostic[] expected) => AnalyzerAsync(sources, TestOptions.Default, expected);

    /// <summary>Analyzes several sources.</summary>
    public static async Task AnalyzerAsync(IReadOnlyList<TestFile> sources, TestOptions options, params ExpectedDiagnostic[] expected) =>
        await CheckAsync(TestProject.Create(sources, options), expected, CancellationToken.None).ConfigureAwait(false);

    /// <summary>The diagnostics of a project that have been compared with its marks.</summary>
    internal static async Task<ImmutableArray<Diagnostic>> CheckAsync(
        TestProject project, IEnumerable<ExpectedDiagnostic> expected, CancellationToken cancellationToken, string state = "")
    {
        TAnalyzer analyzer = new();
        Compilation compilation = Compiler.WithGenerators(project, cancellationToken);
        Compiler.AssertCompiles("The compiler" + state, project, compilation, DiagnosticSeverity.Error, cancellationToken);
        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRun
            .DiagnosticsAsync(analyzer, compilation, project.AnalyzerOptions, project.Options, cancellationToken)
            .ConfigureAwait(false);
        DiagnosticAssert.Matches(analyzer.GetType().Name + state, project.Files, project.Files.OfAnalyzer(analyzer.SupportedDiagnostics, expected), diagnostics);
        return diagnostics;
    }
}
