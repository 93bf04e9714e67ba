using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>The base of the rules on the text of requests: it reads the requests of each member and reports each place once.</summary>
public abstract class PrefixAnalyzer : PromptGenAnalyzer
{
    // Request bodies written as anonymous objects need no reference.
    private protected sealed override ImmutableArray<string> RelevantTypes => ["System.Object"];

    private protected sealed override bool IsRelevant(Compilation compilation, CancellationToken cancellationToken) => PromptPresence.In(compilation, cancellationToken);

    private protected sealed override void Register(CompilationStartAnalysisContext context, AnalysisScope scope) => context.RegisterOperationBlockAction(Analyze);

    /// <summary>False if nobody wants to hear of the rule in a file, so that nothing is computed.</summary>
    private protected virtual bool IsWanted(Compilation compilation, SyntaxTree tree, RuleSettings settings, CancellationToken cancellationToken) => true;

    /// <summary>What the rule finds in a request, in render order.</summary>
    private protected abstract IEnumerable<Diagnostic> Find(PromptRequest request, RuleSettings settings);

    private void Analyze(OperationBlockAnalysisContext context)
    {
        SyntaxTree tree = context.OperationBlocks[0].Syntax.SyntaxTree;
        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree);
        RuleSettings settings = RuleSettings.Read(options);
        if (TestProjects.AreLeftOut(options) || !IsWanted(context.Compilation, tree, settings, context.CancellationToken))
        {
            return;
        }

        HashSet<(string, Location)> reported = [];
        foreach (PromptRequest request in PromptAnalysis.For(context.Compilation, settings.Prompts).RequestsIn(context.OperationBlocks, context.CancellationToken))
        {
            if (request.Kind == PromptRequestKind.CountTokens || request.MaxTokens == 0 || BrokenCode.IsIn(request.Operation))
            {
                continue;
            }

            foreach (Diagnostic finding in Find(request, settings).Where(finding => reported.Add((finding.Id, finding.Location))))
            {
                context.ReportDiagnostic(finding);
            }
        }
    }
}
