using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>PG4001: a tool input that is used although nobody looks whether the answer came to its end.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StopReasonAnalyzer : RequestAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG4001_StopReasonNotChecked];

    private protected override void Analyze(PromptRequest request, RequestContext context)
    {
        if (request is not { Send: { } send } || request.Tools.IsEmpty && request.ToolsOperation is null && request.HasAllTools || send.TargetMethod.Name is "CreateStreaming" or "CountTokens" or "GetStreamingResponseAsync")
        {
            return;
        }

        ResponseReading response = new(send);
        if (!response.ChecksStopReason && response.ToolInput is { } input && !response.IsPassedOnBefore(input))
        {
            context.Report(Descriptors.PG4001_StopReasonNotChecked, input, [send], null, MemberOf(request.Family));
        }
    }

    private static string MemberOf(PromptFamily family) => family switch
    {
        PromptFamily.Anthropic or PromptFamily.AnthropicBeta => "StopReason",
        PromptFamily.OpenAIResponses => "Status",
        _ => "FinishReason",
    };
}
