using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers;

/// <summary>
/// The base of all analyzers. They run concurrently, leave generated code alone, and cost one look-up where nothing that they know is referenced.
/// A mistake of their own is reported as PG9006 at the type or member that led to it.
/// </summary>
public abstract class PromptGenAnalyzer : DiagnosticAnalyzer
{
    private ImmutableArray<DiagnosticDescriptor> _supported;

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        _supported.IsDefault ? _supported = HasBoundary && !Rules.Contains(Descriptors.PG9006_ToolNotGenerated) ? Rules.Add(Descriptors.PG9006_ToolNotGenerated) : Rules : _supported;

    /// <summary>The rules that the analyzer checks.</summary>
    private protected abstract ImmutableArray<DiagnosticDescriptor> Rules { get; }

    // PG9006 is on by default: with it, the compiler would run an analyzer of opt-in rules in every project. Such an analyzer fails with AD0001.
    private bool HasBoundary => Rules.Any(static rule => rule.IsEnabledByDefault);

    /// <summary>
    /// The metadata names of types without which there is nothing to find: one of them is enough. An analyzer of vendor code names the entry
    /// points of each version that it knows.
    /// </summary>
    private protected abstract ImmutableArray<string> RelevantTypes { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Whether there can be anything to find.</summary>
    private protected virtual bool IsRelevant(Compilation compilation, CancellationToken cancellationToken) =>
        // Two assemblies may both have a type of this name; GetTypeByMetadataName would answer null.
        RelevantTypes.Any(name => !compilation.GetTypesByMetadataName(name).IsEmpty);

    /// <summary>Registers the actions for one compilation.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, AnalysisScope scope);

    private void Start(CompilationStartAnalysisContext context)
    {
        if (!IsRelevant(context.Compilation, context.CancellationToken))
        {
            return;
        }

        if (!HasBoundary)
        {
            Register(context, new AnalysisScope(context.Compilation, context.Options));
        }
        else if (FaultBoundary.Run(() => Register(new GuardedCompilation(context), new AnalysisScope(context.Compilation, context.Options)), context.Compilation) is { } fault)
        {
            context.RegisterCompilationEndAction(end => end.ReportDiagnostic(fault));
        }
    }
}
