using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Rules;

/// <content>PG5xxx: use of third-party SDKs.</content>
internal static partial class Descriptors
{
    public static DiagnosticDescriptor PG5001_MarkerNeverSent { get; } = Sdk(
        RuleIds.PG5001,
        DiagnosticSeverity.Warning,
        "Cache marker that never reaches the wire",
        "AdditionalProperties[\"{0}\"] never reaches the request in the Anthropic IChatClient adapter. Call WithCacheControl on the last content.");

    /// <summary>The form for tools, whose key has another spelling.</summary>
    public static DiagnosticDescriptor PG5001_ToolMarkerNeverSent { get; } = Sdk(
        RuleIds.PG5001,
        DiagnosticSeverity.Warning,
        "Cache marker that never reaches the wire",
        "AdditionalProperties[\"{0}\"] never reaches the request in the Anthropic IChatClient adapter. Use the key \"CacheControl\" on a tool.");

    public static DiagnosticDescriptor PG5004_VolatileCacheKey { get; } = Sdk(
        RuleIds.PG5004,
        DiagnosticSeverity.Warning,
        "Volatile prompt_cache_key",
        "'{0}' gives every request another prompt_cache_key, so calls with one prefix are routed apart. Use a key per tool and prefix.");

    /// <summary>The form for one key over calls that run at once.</summary>
    public static DiagnosticDescriptor PG5004_OneKeyInParallel { get; } = Sdk(
        RuleIds.PG5004,
        DiagnosticSeverity.Info,
        "Volatile prompt_cache_key",
        "All parallel calls have the prompt_cache_key '{0}', so they are routed to one place, and those it cannot take miss the cache. Spread them over a few keys or bound the calls.");

    private static DiagnosticDescriptor Sdk(string id, DiagnosticSeverity severity, string title, string message) => Create(id, "Sdk", severity, title, message);
}
