using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Evaluation;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>The base of the rules that look at requests: it finds them once for all rules, and leaves out test projects and broken code.</summary>
public abstract class RequestAnalyzer : PromptGenAnalyzer
{
    // Requests are written as raw JSON without any reference.
    private protected sealed override ImmutableArray<string> RelevantTypes => ["System.Object"];

    private protected sealed override bool IsRelevant(Compilation compilation, CancellationToken cancellationToken) => PromptPresence.In(compilation, cancellationToken);

    private protected sealed override void Register(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        context.RegisterOperationBlockStartAction(block =>
        {
            AnalyzerConfigOptions options = block.Options.AnalyzerConfigOptionsProvider.GetOptions(block.OperationBlocks[0].Syntax.SyntaxTree);
            if (TestProjects.AreLeftOut(options))
            {
                return;
            }

            PromptAnalysis analysis = PromptAnalysis.For(block.Compilation, PromptOptions.Read(options));
            bool hasRoot = false;
            block.RegisterOperationAction(found => Volatile.Write(ref hasRoot, Volatile.Read(ref hasRoot) || analysis.MayBeRoot(found.Operation)), PromptAnalysis.RootKinds);
            block.RegisterOperationBlockEndAction(end =>
            {
                if (Volatile.Read(ref hasRoot))
                {
                    Analyze(analysis, new RequestContext(end, options, analysis, scope));
                }
            });
        });
    }

    private protected abstract void Analyze(PromptRequest request, RequestContext context);

    private void Analyze(PromptAnalysis analysis, RequestContext context)
    {
        foreach (PromptRequest request in analysis.RequestsIn(context.Blocks, context.CancellationToken))
        {
            // The shape of a request is the business of the method that makes it.
            if (request.Hops == 0 && !BrokenCode.IsAround(request.Operation))
            {
                Analyze(request, context);
            }
        }
    }
}
