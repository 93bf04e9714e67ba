using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Models;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>PG4005: a forced tool choice on a model that answers 400 to it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForcedToolAnalyzer : RequestAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } =
    [
        Descriptors.PG4005_ModelRejectsForcedTool,
        Descriptors.PG4005_RouteRejectsForcedTool,
        Descriptors.PG4005_ForcedToolNotVerified,
    ];

    private protected override void Analyze(PromptRequest request, RequestContext context)
    {
        if (ForcedToolChoice.Of(request) is not { } forced || request.Model is not { } model)
        {
            return;
        }

        foreach (string id in model.Ids)
        {
            if (ForcedToolChoice.Rejection(id, context.Models, context.Options) is { } reason)
            {
                DiagnosticDescriptor rule = model.Single is null ? Descriptors.PG4005_RouteRejectsForcedTool : Descriptors.PG4005_ModelRejectsForcedTool;
                context.Report(rule, forced.Operation, [model.Operation], null, id, forced.Word, reason);
                return;
            }
        }

        if (model.Ids.FirstOrDefault(id => IsUnknownClaude(id, context.Models)) is { } unknown)
        {
            context.Report(Descriptors.PG4005_ForcedToolNotVerified, forced.Operation, [model.Operation], null, unknown, forced.Word, "as of " + context.Models.AsOf);
        }
    }

    private static bool IsUnknownClaude(string id, ModelFacts models) => id.StartsWith("claude-", StringComparison.OrdinalIgnoreCase) && models.Find(id) is null;
}
