using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Models;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>The base of the rules on markers: it reads the requests that a member makes itself and reports each place once.</summary>
public abstract class MarkerAnalyzer : PromptGenAnalyzer
{
    // Request bodies written as anonymous objects need no reference.
    private protected sealed override ImmutableArray<string> RelevantTypes => ["System.Object"];

    private protected sealed override bool IsRelevant(Compilation compilation, CancellationToken cancellationToken) => PromptPresence.In(compilation, cancellationToken);

    private protected sealed override void Register(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        ModelFacts models = ModelFacts.For(context.Options, context.CancellationToken);
        context.RegisterOperationBlockAction(block => Analyze(block, models));
    }

    /// <summary>What the rule finds in a request, in render order.</summary>
    private protected abstract IEnumerable<Diagnostic> Find(PromptRequest request, CacheMinimum minimum, RuleSettings settings);

    private void Analyze(OperationBlockAnalysisContext context, ModelFacts models)
    {
        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.OperationBlocks[0].Syntax.SyntaxTree);
        if (TestProjects.AreLeftOut(options))
        {
            return;
        }

        RuleSettings settings = RuleSettings.Read(options);
        CacheMinimum minimum = new(models, options);
        HashSet<(string, Location)> reported = [];
        foreach (PromptRequest request in PromptAnalysis.For(context.Compilation, settings.Prompts).RequestsIn(context.OperationBlocks, context.CancellationToken))
        {
            if (request.Hops > 0 || request.Kind == PromptRequestKind.CountTokens || BrokenCode.IsIn(request.Operation))
            {
                continue;
            }

            foreach (Diagnostic finding in Find(request, minimum, settings).Where(finding => reported.Add((finding.Id, finding.Location))))
            {
                context.ReportDiagnostic(finding);
            }
        }
    }
}
