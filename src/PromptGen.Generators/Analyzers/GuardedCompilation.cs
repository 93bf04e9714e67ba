using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PromptGen.Generators.Analyzers;

/// <summary>Registers actions with the compiler, each within the <see cref="FaultBoundary"/>, so that no analyzer needs a boundary of its own.</summary>
#pragma warning disable RS1012 // The context does not start an analysis of its own: what registers actions with it is the analyzer.
internal sealed class GuardedCompilation(CompilationStartAnalysisContext inner)
    : CompilationStartAnalysisContext(inner.Compilation, inner.Options, inner.CancellationToken)
#pragma warning restore RS1012
{
    /// <inheritdoc/>
    public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) =>
        inner.RegisterCompilationEndAction(context => Report(FaultBoundary.Run(() => action(context), context.Compilation), context.ReportDiagnostic));

    /// <inheritdoc/>
    public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) =>
        inner.RegisterSymbolAction(context => FaultBoundary.Run(action, context, context.Symbol, context.ReportDiagnostic), symbolKinds);

    /// <inheritdoc/>
    public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) =>
        inner.RegisterOperationAction(context => FaultBoundary.Run(action, context, context.ContainingSymbol, context.ReportDiagnostic), operationKinds);

    /// <inheritdoc/>
    public override void RegisterOperationBlockAction(Action<OperationBlockAnalysisContext> action) =>
        inner.RegisterOperationBlockAction(context => FaultBoundary.Run(action, context, context.OwningSymbol, context.ReportDiagnostic));

    /// <inheritdoc/>
    public override void RegisterOperationBlockStartAction(Action<OperationBlockStartAnalysisContext> action) => inner.RegisterOperationBlockStartAction(context =>
    {
        Diagnostic? fault = null;
        FaultBoundary.Run(action, new GuardedBlock(context), context.OwningSymbol, found => fault = found);
        if (fault is not null)
        {
            // A start action cannot report.
            context.RegisterOperationBlockEndAction(end => end.ReportDiagnostic(fault));
        }
    });

    /// <inheritdoc/>
    public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) => inner.RegisterAdditionalFileAction(context =>
        FaultBoundary.Run(action, context, context.AdditionalFile.Path, context.ReportDiagnostic));

    /// <inheritdoc/>
    public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) =>
        inner.RegisterSyntaxNodeAction(context => FaultBoundary.Run(action, context, context.ContainingSymbol, context.ReportDiagnostic), syntaxKinds);

    /// <inheritdoc/>
    public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => inner.RegisterSyntaxTreeAction(context =>
        FaultBoundary.Run(action, context, context.Tree.FilePath, context.ReportDiagnostic));

    /// <inheritdoc/>
    public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => inner.RegisterSemanticModelAction(context =>
        FaultBoundary.Run(action, context, context.SemanticModel.SyntaxTree.FilePath, context.ReportDiagnostic));

    /// <inheritdoc/>
    public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) =>
        inner.RegisterCodeBlockAction(context => FaultBoundary.Run(action, context, context.OwningSymbol, context.ReportDiagnostic));

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: no rule needs it; operation blocks serve the same purpose.</exception>
    public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) =>
        throw new NotSupportedException("Register an operation block action instead of a code block start action.");

    private static void Report(Diagnostic? fault, Action<Diagnostic> report)
    {
        if (fault is not null)
        {
            report(fault);
        }
    }

    /// <summary>The same for the actions within one member.</summary>
#pragma warning disable RS1012, CS0618 // As above; the constructor is kept from code that runs analyzers by itself, which a wrapper does not.
    private sealed class GuardedBlock(OperationBlockStartAnalysisContext inner)
        : OperationBlockStartAnalysisContext(inner.OperationBlocks, inner.OwningSymbol, inner.Compilation, inner.Options, inner.CancellationToken)
#pragma warning restore RS1012, CS0618
    {
        public override void RegisterOperationBlockEndAction(Action<OperationBlockAnalysisContext> action) =>
            inner.RegisterOperationBlockEndAction(context => FaultBoundary.Run(action, context, context.OwningSymbol, context.ReportDiagnostic));

        public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) =>
            inner.RegisterOperationAction(context => FaultBoundary.Run(action, context, context.ContainingSymbol, context.ReportDiagnostic), operationKinds);
    }
}
