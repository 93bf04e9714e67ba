using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>PG2012: parallel calls over one marked prefix that nothing has written before.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ColdStartAnalyzer : PromptGenAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG2012_ParallelColdStart];

    // Request bodies written as anonymous objects need no reference.
    private protected override ImmutableArray<string> RelevantTypes => ["System.Object"];

    private protected override bool IsRelevant(Compilation compilation, CancellationToken cancellationToken) => PromptPresence.In(compilation, cancellationToken);

    private protected override void Register(CompilationStartAnalysisContext context, AnalysisScope scope) => context.RegisterOperationBlockAction(Analyze);

    private static void Analyze(OperationBlockAnalysisContext context)
    {
        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.OperationBlocks[0].Syntax.SyntaxTree);
        if (TestProjects.AreLeftOut(options) || !context.OperationBlocks.Any(static block => block.Descendants().OfType<IInvocationOperation>().Any(ParallelCalls.IsParallel)))
        {
            return;
        }

        RuleSettings settings = RuleSettings.Read(options);
        ImmutableArray<PromptRequest> requests = PromptAnalysis.For(context.Compilation, settings.Prompts).RequestsReachedFrom(context.OperationBlocks, context.CancellationToken);
        HashSet<SyntaxNode> reported = [];
        foreach (PromptRequest request in requests.Where(static r => r.MaxTokens != 0 && HasSharedPrefix(r)))
        {
            IOperation reached = SiteOf(request);
            if (ParallelCalls.Around(reached) is { } parallel && !IsWarm(parallel, requests) && reported.Add(parallel.Syntax))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.PG2012_ParallelColdStart, parallel.Syntax.GetLocation(), [reached.Syntax.GetLocation()], PrefixText.Of(reached)));
            }
        }
    }

    /// <summary>The request, or the call of this member that leads to it.</summary>
    private static IOperation SiteOf(PromptRequest request) => request.Path.IsEmpty ? request.Operation : request.Path[0];

    // PromptGen's own client lets one call go ahead.
    private static bool HasSharedPrefix(PromptRequest request) => request.Family != PromptFamily.PromptGen && request.Kind == PromptRequestKind.Create
        && request.LastMarkerIndex() is >= 0 and var last && request.StableHead().Length > last;

    /// <summary>True if a request was sent before, or a call was awaited that gives nothing back, as one that only warms the cache does.</summary>
    private static bool IsWarm(IInvocationOperation parallel, ImmutableArray<PromptRequest> requests)
    {
        int start = parallel.Syntax.SpanStart;
        return requests.Any(request => SiteOf(request) is var site && site.Syntax.SyntaxTree == parallel.Syntax.SyntaxTree && site.Syntax.SpanStart < start)
            || parallel.Root().Descendants().OfType<IAwaitOperation>().Any(awaited => awaited.Syntax.SpanStart < start && !awaited.Encloses(parallel)
                && awaited.Operation is IInvocationOperation && awaited.Type?.SpecialType == SpecialType.System_Void);
    }
}
