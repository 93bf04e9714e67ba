using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PromptGen.Generators.Analyzers;

/// <summary>
/// The base of all analyzers. They run concurrently, leave generated code alone, and cost one look-up where nothing that they know is referenced.
/// </summary>
public abstract class PromptGenAnalyzer : DiagnosticAnalyzer
{
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

    /// <summary>Registers the actions for one compilation.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, AnalysisScope scope);

    private void Start(CompilationStartAnalysisContext context)
    {
        // Two assemblies may both have a type of this name; GetTypeByMetadataName would answer null.
        if (RelevantTypes.Any(name => !context.Compilation.GetTypesByMetadataName(name).IsEmpty))
        {
            Register(context, new AnalysisScope(context.Compilation, context.Options));
        }
    }
}
