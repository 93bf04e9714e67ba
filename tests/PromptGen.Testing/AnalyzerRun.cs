using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Sdk;

namespace PromptGen.Testing;

/// <summary>Runs one analyzer over a compilation.</summary>
internal static class AnalyzerRun
{
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(
        DiagnosticAnalyzer analyzer, Compilation compilation, AnalyzerOptions analyzerOptions, TestOptions options, CancellationToken cancellationToken)
    {
        ConcurrentQueue<Exception> thrown = new();
        CompilationWithAnalyzersOptions run = new(
            analyzerOptions,
            (exception, _, _) => thrown.Enqueue(exception),
            concurrentAnalysis: options.ConcurrentAnalysis,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false);
        ImmutableArray<Diagnostic> diagnostics = await Enable(compilation, analyzer, options)
            .WithAnalyzers([analyzer], run)
            .GetAnalyzerDiagnosticsAsync(cancellationToken)
            .ConfigureAwait(false);
        return thrown.TryPeek(out Exception? first)
            ? throw new XunitException($"{analyzer.GetType().Name} threw {first.GetType().Name}: {first.Message}", first)
            : diagnostics;
    }

    private static Compilation Enable(Compilation compilation, DiagnosticAnalyzer analyzer, TestOptions options)
    {
        if (options.EnabledRules.IsEmpty)
        {
            return compilation;
        }

        string? unknown = options.EnabledRules.FirstOrDefault(id => analyzer.SupportedDiagnostics.All(rule => rule.Id != id));
        if (unknown is not null)
        {
            throw new ArgumentException($"TestOptions switches '{unknown}' on, which {analyzer.GetType().Name} does not have; its rules are {string.Join(", ", analyzer.SupportedDiagnostics.Select(r => r.Id))}.");
        }

        return compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            analyzer.SupportedDiagnostics
                .Where(rule => options.EnabledRules.Contains(rule.Id))
                .GroupBy(rule => rule.Id, (id, forms) => KeyValuePair.Create(id, Report(forms.Max(form => form.DefaultSeverity))))));
    }

    private static ReportDiagnostic Report(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => ReportDiagnostic.Error,
        DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
        DiagnosticSeverity.Info => ReportDiagnostic.Info,
        _ => ReportDiagnostic.Hidden,
    };
}
