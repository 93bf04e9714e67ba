using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Rules;

/// <content>PG5xxx: requests to third-party SDKs and by hand.</content>
internal static partial class Descriptors
{
    public static DiagnosticDescriptor PG5002_InstructionsNotCached { get; } = Sdk(
        RuleIds.PG5002,
        DiagnosticSeverity.Info,
        "Instructions outside the cached prefix",
        "ChatOptions.Instructions is sent after the cached system block and is not cached. Put it into the first system message.");

    public static DiagnosticDescriptor PG5003_RejectedJson { get; } = Sdk(RuleIds.PG5003, DiagnosticSeverity.Error, "Malformed request JSON", "{0} {1}. {2}.");

    /// <summary>The form for a member that the API takes without effect.</summary>
    public static DiagnosticDescriptor PG5003_IneffectiveJson { get; } = Sdk(RuleIds.PG5003, DiagnosticSeverity.Warning, "Malformed request JSON", "{0} {1}. {2}.");

    public static DiagnosticDescriptor PG5005_CompatibleEndpoint { get; } = Sdk(
        RuleIds.PG5005,
        DiagnosticSeverity.Warning,
        "Claude behind an OpenAI-compatible endpoint",
        "This client sends Claude requests through the OpenAI-compatible endpoint, which ignores caching, strict and response_format. Use the Messages API.");
}
