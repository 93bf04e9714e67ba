using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Models;
using PromptGen.Generators.Prompts;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>What a rule about requests has at hand for one member.</summary>
/// <param name="context">The member.</param>
/// <param name="options">The options of its file.</param>
/// <param name="analysis">The analysis its requests come from.</param>
/// <param name="scope">What the compilation has.</param>
internal sealed class RequestContext(OperationBlockAnalysisContext context, AnalyzerConfigOptions options, PromptAnalysis analysis, AnalysisScope scope)
{
    private readonly HashSet<(string Id, Location Place)> _reported = [];

    public ImmutableArray<IOperation> Blocks => context.OperationBlocks;

    public CancellationToken CancellationToken => context.CancellationToken;

    /// <summary>The analysis that the requests come from.</summary>
    public PromptAnalysis Analysis { get; } = analysis;

    /// <summary>The tools and options of the compilation.</summary>
    public AnalysisScope Scope { get; } = scope;

    /// <summary>The options of the file.</summary>
    public AnalyzerConfigOptions Options { get; } = options;

    /// <summary>The model data of the project.</summary>
    public ModelFacts Models => ModelFacts.For(context.Options, context.CancellationToken);

    /// <summary>Reports a rule at an operation; a second request with the same witness adds nothing.</summary>
    public void Report(DiagnosticDescriptor rule, IOperation at, IEnumerable<IOperation?> additional, ImmutableDictionary<string, string?>? properties, params object?[] arguments) =>
        Report(rule, at.Syntax.GetLocation(), additional, properties, arguments);

    /// <summary>Reports a rule at a place; a second request with the same witness adds nothing.</summary>
    public void Report(DiagnosticDescriptor rule, Location place, IEnumerable<IOperation?> additional, ImmutableDictionary<string, string?>? properties, params object?[] arguments)
    {
        if (_reported.Add((rule.Id, place)))
        {
            context.ReportDiagnostic(Diagnostic.Create(rule, place, additional.OfType<IOperation>().Select(static o => o.Syntax.GetLocation()), properties, arguments));
        }
    }
}
