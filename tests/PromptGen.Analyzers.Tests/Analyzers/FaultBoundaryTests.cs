using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Rules;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Tests.Analyzers;

/// <summary>An exception in any action of an analyzer becomes PG9006 with the type and member; cancellation stays cancellation.</summary>
public sealed class FaultBoundaryTests
{
    private const string Source = "public class Sample { public object Make() => new object(); }";

    public static TheoryData<string, string, string> Actions => new()
    {
        { nameof(CompilationStartAnalysisContext.RegisterSymbolAction), "Sample", "/test/Test0.cs" },
        { nameof(CompilationStartAnalysisContext.RegisterOperationAction), "Sample.Make", "/test/Test0.cs" },
        { nameof(CompilationStartAnalysisContext.RegisterOperationBlockAction), "Sample.Make", "/test/Test0.cs" },
        { nameof(CompilationStartAnalysisContext.RegisterOperationBlockStartAction), "Sample.Make", "/test/Test0.cs" },
        { nameof(OperationBlockStartAnalysisContext.RegisterOperationBlockEndAction), "Sample.Make", "/test/Test0.cs" },
        { nameof(CompilationStartAnalysisContext.RegisterSyntaxTreeAction), "Test0.cs", "/test/Test0.cs" },
        { nameof(CompilationStartAnalysisContext.RegisterSemanticModelAction), "Test0.cs", "/test/Test0.cs" },
        { nameof(CompilationStartAnalysisContext.RegisterAdditionalFileAction), "shots.jsonl", "/test/shots.jsonl" },
        { nameof(CompilationStartAnalysisContext.RegisterCompilationEndAction), "TestProject", "/test/Test0.cs" },
        { "Register", "TestProject", "/test/Test0.cs" },
    };

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Exception_IsReportedWithTypeAndMember(string action, string name, string file)
    {
        ImmutableArray<Diagnostic> found = await RunAsync(new FaultyAnalyzer(action, static () => new InvalidOperationException("a text of the user's")), TestContext.Current.CancellationToken);

        Diagnostic diagnostic = Assert.Single(found);
        Assert.Equal("PG9006", diagnostic.Id);
        Assert.Equal($"PromptGen failed on '{name}': InvalidOperationException. Report it with this type.", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(file, diagnostic.Location.GetLineSpan().Path);
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task Cancellation_IsNotSwallowed(string action, string name, string file)
    {
        Assert.NotEmpty(name + file);
        using CancellationTokenSource source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        FaultyAnalyzer analyzer = new(action, () =>
        {
            source.Cancel();
            return new OperationCanceledException(source.Token);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(analyzer, source.Token));
    }

    private static async Task<ImmutableArray<Diagnostic>> RunAsync(DiagnosticAnalyzer analyzer, CancellationToken cancellationToken)
    {
        TestProject project = TestProject.Create([Source], TestOptions.Default.WithAdditionalFile("shots.jsonl", "{}"));
        return await AnalyzerRun.DiagnosticsAsync(analyzer, project.Compilation, project.AnalyzerOptions, project.Options, cancellationToken);
    }
}
