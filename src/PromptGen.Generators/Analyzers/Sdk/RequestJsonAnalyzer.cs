using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Analyzers.Sdk.Json;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Sdk;

/// <summary>PG5003: members of a hand-written request body that the Messages API refuses or ignores.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequestJsonAnalyzer : RequestAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG5003_RejectedJson, Descriptors.PG5003_IneffectiveJson];

    private protected override void Analyze(PromptRequest request, RequestContext context)
    {
        if (request.Family != PromptFamily.RawJson)
        {
            return;
        }

        RawNode body = new RawNodeReader(context.Analysis, context.CancellationToken).Read(request.Operation);
        RawBodyRules rules = new(VersionHeader.RejectsSampling(request.Operation.Syntax));
        foreach (RawDefect defect in request.Kind == PromptRequestKind.Create ? rules.OfBody(body) : rules.OfBlocks(body))
        {
            // What another member builds is reported there.
            if (context.Blocks.Any(block => block.Syntax.SyntaxTree == defect.Place.SourceTree && block.Syntax.Span.Contains(defect.Place.SourceSpan)))
            {
                context.Report(
                    defect.IsRejected ? Descriptors.PG5003_RejectedJson : Descriptors.PG5003_IneffectiveJson,
                    defect.Place, [request.Operation], PropertiesOf(defect), defect.Path, defect.Problem, defect.Remedy);
            }
        }
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(RawDefect defect) =>
        defect.Edit is null ? FindingProperties.None : FindingProperties.Suggest(defect.Replacement).Add(RawEdits.Key, defect.Edit);
}
