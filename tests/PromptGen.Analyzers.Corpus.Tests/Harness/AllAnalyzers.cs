using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers;
using Xunit.Sdk;

namespace PromptGen.Analyzers.Corpus.Tests.Harness;

/// <summary>All analyzers of PromptGen over one compilation, as a build runs them.</summary>
internal static class AllAnalyzers
{
    /// <summary>One instance of each.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Instances { get; } =
    [
        .. typeof(PromptGenAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What they report; an exception of theirs fails the test.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ReportAsync(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        ConcurrentQueue<(DiagnosticAnalyzer Analyzer, Exception Exception)> thrown = new();
        CompilationWithAnalyzersOptions run = new(options, (exception, analyzer, _) => thrown.Enqueue((analyzer, exception)), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(Instances, run).GetAnalyzerDiagnosticsAsync(cancellationToken);
        return thrown.TryPeek(out (DiagnosticAnalyzer Analyzer, Exception Exception) first)
            ? throw new XunitException($"{first.Analyzer.GetType().Name} threw {first.Exception}", first.Exception)
            : found;
    }
}
