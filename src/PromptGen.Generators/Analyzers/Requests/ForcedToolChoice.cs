using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Models;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>The forced tool choice of a request, if it has one, and which of its models are known not to take it.</summary>
/// <param name="Operation">The expression that forces.</param>
/// <param name="Word"><c>tool</c> or <c>any</c>.</param>
internal sealed record ForcedToolChoice(IOperation Operation, string Word)
{
    /// <summary>The option that lists models which reject a forced choice.</summary>
    public const string Key = "promptgen.forced_tool_unsupported_models";

    public static ForcedToolChoice? Of(PromptRequest request) => request switch
    {
        { OutputMode: "ForcedTool", OutputModeOperation: { } mode } => new ForcedToolChoice(mode, "tool"),
        { ToolChoice: { IsForced: true } choice } => new ForcedToolChoice(choice.Operation, choice.Kind == ToolChoiceKind.Any ? "any" : "tool"),
        _ => null,
    };

    /// <summary>Why a model rejects a forced choice, or null if it is not known to.</summary>
    public static string? Rejection(string model, ModelFacts models, AnalyzerConfigOptions options) =>
        options.TryGetValue(Key, out string? list) && ModelList.Names(list, model) ? "by " + Key
        : models.Find(model) is { ForcedToolChoice: ModelSupport.No } fact ? "as of " + fact.AsOf
        : null;
}
