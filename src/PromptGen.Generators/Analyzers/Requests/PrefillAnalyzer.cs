using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Models;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>PG4009: a last message of the assistant, which newer models and requests with an output format refuse.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PrefillAnalyzer : RequestAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG4009_PrefillRejected];

    private protected override void Analyze(PromptRequest request, RequestContext context)
    {
        if (request is not { Family: PromptFamily.Anthropic or PromptFamily.AnthropicBeta or PromptFamily.RawJson, Kind: PromptRequestKind.Create or PromptRequestKind.Batch, HasAllMessages: true }
            || request.Segments.LastOrDefault() is not { Place: SegmentPlace.Assistant, Condition: null, IsRepeated: false, Message: { } message })
        {
            return;
        }

        ModelFact? model = context.Models.Find(request.Model?.Single);
        bool isRejected = model is { IsClaude: true } && Prefill.IsRejectedBy(model);
        if (isRejected || request.OutputFormat is not null && (request.Family != PromptFamily.RawJson || model is { IsClaude: true }))
        {
            context.Report(
                Descriptors.PG4009_PrefillRejected, message, [isRejected ? request.Model!.Operation : request.OutputFormat], null,
                isRejected ? request.Model!.Single : "a request with output_config.format", "as of " + (model?.AsOf ?? context.Models.AsOf));
        }
    }
}
