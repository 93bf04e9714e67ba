using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace PromptGen.Benchmarks.Analyzers;

/// <summary>
/// An analyzer with registrations of the same kinds as another one and nothing in them: what is left is the compiler's own cost.
/// The kinds come from the telemetry of the other; for syntax and operations the commonest node of the prompt rules stands in.
/// </summary>
/// <param name="like">What the other one registered.</param>
internal sealed class EmptyAnalyzer(AnalyzerTelemetryInfo like) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = new("BENCH1", "None", "None", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Register);
    }

    private void Register(CompilationStartAnalysisContext context)
    {
        for (int count = 0; count < like.SymbolActionsCount; count++)
        {
            context.RegisterSymbolAction(static _ => { }, SymbolKind.NamedType);
        }

        for (int count = 0; count < like.SyntaxNodeActionsCount; count++)
        {
            context.RegisterSyntaxNodeAction(static _ => { }, SyntaxKind.ObjectCreationExpression);
        }

        for (int count = 0; count < like.OperationActionsCount; count++)
        {
            context.RegisterOperationAction(static _ => { }, OperationKind.ObjectCreation);
        }
    }
}
