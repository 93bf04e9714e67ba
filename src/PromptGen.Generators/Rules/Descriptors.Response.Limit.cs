using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Rules;

/// <content>PG4xxx: the limit of the answer.</content>
internal static partial class Descriptors
{
    public static DiagnosticDescriptor PG4002_BelowSmallestAnswer { get; } = Response(
        RuleIds.PG4002,
        DiagnosticSeverity.Warning,
        "MaxTokens too small",
        "MaxTokens {0} is below {1}, the smallest valid answer of '{2}'. Raise it to {3}.");

    /// <summary>The form for a limit that the tool's own exemplars come close to.</summary>
    public static DiagnosticDescriptor PG4002_BelowExemplars { get; } = Response(
        RuleIds.PG4002,
        DiagnosticSeverity.Info,
        "MaxTokens too small",
        "MaxTokens {0} is below {1}, which is {4} times the median exemplar output of '{2}'. Raise it to {3}.");

    /// <summary>The form for a model that thinks: its thinking counts in the limit.</summary>
    public static DiagnosticDescriptor PG4002_BelowThinking { get; } = Response(
        RuleIds.PG4002,
        DiagnosticSeverity.Info,
        "MaxTokens too small",
        "MaxTokens {0} is below {1}, and the thinking of {2} counts in it. Raise it to {3}.");
}
