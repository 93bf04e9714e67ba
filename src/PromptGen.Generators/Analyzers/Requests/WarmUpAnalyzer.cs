using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>PG4007: a request that warms the cache with <c>max_tokens</c> 0, and a setting that the API refuses beside it (provider facts CA-13, BT-2).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WarmUpAnalyzer : RequestAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG4007_WarmUpRejected, Descriptors.PG4007_WarmUpMarksPlaceholder];

    private protected override void Analyze(PromptRequest request, RequestContext context)
    {
        if (request is not { Family: PromptFamily.Anthropic or PromptFamily.AnthropicBeta or PromptFamily.RawJson, MaxTokens: 0, MaxTokensOperation: { } limit })
        {
            return;
        }

        foreach (IOperation witness in Obstacles(request, limit))
        {
            string text = witness == request.Send ? "CreateStreaming" : witness == limit ? "a batch" : witness.Syntax.ToString();
            context.Report(Descriptors.PG4007_WarmUpRejected, witness, witness == limit ? [] : [limit], null, text);
        }

        CacheMarker? marker = request.TopLevelMarker ?? request.Segments.LastOrDefault(static s => !s.IsHead)?.Marker;
        if (marker is { IsCertain: true, HopLevel: 0 })
        {
            context.Report(Descriptors.PG4007_WarmUpMarksPlaceholder, marker.Operation, [limit], null, marker.Operation.Syntax.ToString());
        }
    }

    private static IEnumerable<IOperation> Obstacles(PromptRequest request, IOperation limit)
    {
        if (request.Kind == PromptRequestKind.Batch)
        {
            yield return limit;
        }

        if (request.Send is { TargetMethod.Name: "CreateStreaming" } send)
        {
            yield return send;
        }

        if (request.View?["stream"] is { Condition: null } stream && stream.Value.Operation.Unwrap().ConstantValue is { HasValue: true, Value: true })
        {
            yield return stream.Assignment;
        }

        if (request.Thinking is { Kind: ThinkingKind.Enabled } thinking)
        {
            yield return thinking.Assignment;
        }

        if (request.OutputFormat is { } format)
        {
            yield return format;
        }

        if (request.ToolChoice is { IsForced: true } choice)
        {
            yield return choice.Assignment;
        }
    }
}
