using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Rules;

/// <content>PG4xxx: request and response.</content>
internal static partial class Descriptors
{
    private const string RejectedChoice = "{0} answers 400 to tool_choice '{1}' ({2}). Use auto with a strict tool, or output_config.format.";

    public static DiagnosticDescriptor PG4001_StopReasonNotChecked { get; } = Response(
        RuleIds.PG4001,
        DiagnosticSeverity.Warning,
        "Stop reason not checked",
        "The tool input is used without checking '{0}', so truncated or refused answers are taken for data. Check '{0}' and the tool block first.");

    public static DiagnosticDescriptor PG4003_FirstBlockAssumed { get; } = Response(
        RuleIds.PG4003,
        DiagnosticSeverity.Warning,
        "First block assumed",
        "'{0}' assumes that the tool call is the first block, but text or thinking can stand before it. Select the block by type and name.");

    /// <summary>The form for a request in sight that has neither tools nor thinking.</summary>
    public static DiagnosticDescriptor PG4003_FirstBlockAssumedWithoutTools { get; } = Response(
        RuleIds.PG4003,
        DiagnosticSeverity.Info,
        "First block assumed",
        "'{0}' assumes that the tool call is the first block, but text or thinking can stand before it. Select the block by type and name.");

    public static DiagnosticDescriptor PG4004_ForcedToolWithThinking { get; } = Response(
        RuleIds.PG4004,
        DiagnosticSeverity.Error,
        "Forced tool with thinking",
        "Tool choice '{0}' forces a tool while thinking is {1}, which {2} rejects. Remove the thinking setting or use ToolChoiceAuto with a strict tool.");

    /// <summary>The form for adaptive thinking on a model that the data call unable to do it.</summary>
    public static DiagnosticDescriptor PG4004_ForcedToolWithAdaptiveThinking { get; } = Response(
        RuleIds.PG4004,
        DiagnosticSeverity.Warning,
        "Forced tool with thinking",
        "Tool choice '{0}' forces a tool while thinking is {1}, which {2} rejects. Remove the thinking setting or use ToolChoiceAuto with a strict tool.");

    public static DiagnosticDescriptor PG4005_ModelRejectsForcedTool { get; } = Response(
        RuleIds.PG4005,
        DiagnosticSeverity.Error,
        "Model rejects forced tool choice",
        RejectedChoice);

    /// <summary>The form for one of several models that the request may name.</summary>
    public static DiagnosticDescriptor PG4005_RouteRejectsForcedTool { get; } = Response(
        RuleIds.PG4005,
        DiagnosticSeverity.Warning,
        "Model rejects forced tool choice",
        RejectedChoice);

    /// <summary>The form for a Claude model that the data do not have.</summary>
    public static DiagnosticDescriptor PG4005_ForcedToolNotVerified { get; } = Response(
        RuleIds.PG4005,
        DiagnosticSeverity.Info,
        "Model rejects forced tool choice",
        "It is not verified that {0} accepts tool_choice '{1}' ({2}). Use auto with a strict tool, or output_config.format.");

    public static DiagnosticDescriptor PG4006_ChoiceNamesUnknownTool { get; } = Response(
        RuleIds.PG4006,
        DiagnosticSeverity.Error,
        "Tool choice names an unknown tool",
        "Tool choice names '{0}', but the request has {1}. Use one of these names.");

    public static DiagnosticDescriptor PG4007_WarmUpRejected { get; } = Response(
        RuleIds.PG4007,
        DiagnosticSeverity.Error,
        "Warm-up request that is rejected",
        "max_tokens 0 cannot be combined with '{0}'. Remove it from the warm-up request.");

    /// <summary>The form for a marker that makes the warm-up cache its own placeholder.</summary>
    public static DiagnosticDescriptor PG4007_WarmUpMarksPlaceholder { get; } = Response(
        RuleIds.PG4007,
        DiagnosticSeverity.Warning,
        "Warm-up request that is rejected",
        "max_tokens 0 should not be combined with '{0}', which caches the placeholder message. Remove it from the warm-up request.");

    public static DiagnosticDescriptor PG4009_PrefillRejected { get; } = Response(
        RuleIds.PG4009,
        DiagnosticSeverity.Error,
        "Prefill where it is rejected",
        "The last message has the role assistant, and {0} rejects prefill ({1}). Move the text to the system prompt and let the schema force the shape.");

    private static DiagnosticDescriptor Response(string id, DiagnosticSeverity severity, string title, string message) => Create(id, "Response", severity, title, message);
}
