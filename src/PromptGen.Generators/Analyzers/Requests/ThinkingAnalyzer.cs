using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>PG4004: a forced tool choice together with thinking. Where the model takes no forced choice at all, PG4005 says so.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ThinkingAnalyzer : RequestAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } =
        [Descriptors.PG4004_ForcedToolWithThinking, Descriptors.PG4004_ForcedToolWithAdaptiveThinking];

    private protected override void Analyze(PromptRequest request, RequestContext context)
    {
        if (request is not { Kind: not PromptRequestKind.CountTokens, ToolChoice.IsForced: true, Thinking: { } thinking } || ForcedToolChoice.Of(request) is not { } forced
            || request.Model?.Ids.Any(id => ForcedToolChoice.Rejection(id, context.Models, context.Options) is not null) == true)
        {
            return;
        }

        if (thinking.Kind == ThinkingKind.Enabled)
        {
            context.Report(Descriptors.PG4004_ForcedToolWithThinking, forced.Operation, [thinking.Operation], null, forced.Word, "enabled", request.Model?.Single ?? "every model");
        }
        else if (thinking.Kind == ThinkingKind.Adaptive && request.Model?.Ids.FirstOrDefault(id => context.Models.Find(id)?.ThinkingRejects.Contains("adaptive") == true) is { } model)
        {
            context.Report(Descriptors.PG4004_ForcedToolWithAdaptiveThinking, forced.Operation, [thinking.Operation], null, forced.Word, "adaptive", model);
        }
    }
}
