using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Models;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>What a rule about requests has at hand for one member.</summary>
internal sealed class RequestContext(OperationBlockAnalysisContext context, AnalyzerConfigOptions options)
{
    private readonly HashSet<(string Id, Location Place)> _reported = [];

    public ImmutableArray<IOperation> Blocks => context.OperationBlocks;

    public CancellationToken CancellationToken => context.CancellationToken;

    /// <summary>The options of the file.</summary>
    public AnalyzerConfigOptions Options { get; } = options;

    /// <summary>The model data of the project.</summary>
    public ModelFacts Models => ModelFacts.For(context.Options, context.CancellationToken);

    /// <summary>Reports a rule at an operation; a second request with the same witness adds nothing.</summary>
    public void Report(DiagnosticDescriptor rule, IOperation at, IEnumerable<IOperation?> additional, ImmutableDictionary<string, string?>? properties, params object?[] arguments)
    {
        Location place = at.Syntax.GetLocation();
        if (_reported.Add((rule.Id, place)))
        {
            context.ReportDiagnostic(Diagnostic.Create(rule, place, additional.OfType<IOperation>().Select(static o => o.Syntax.GetLocation()), properties, arguments));
        }
    }
}
