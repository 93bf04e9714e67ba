using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Rules;

/// <content>PG2xxx: cache markers.</content>
internal static partial class Descriptors
{
    public static DiagnosticDescriptor PG2004_MissingMarker { get; } = Marker(
        RuleIds.PG2004,
        DiagnosticSeverity.Warning,
        "Cacheable prefix without a marker",
        "'{0}' and the tools are at least {1} tokens of static text, billed in full on every call. Add a cache marker to the last static block.");

    /// <summary>The form for a static head before varying system text.</summary>
    public static DiagnosticDescriptor PG2004_MissingMarkerOnHead { get; } = Marker(
        RuleIds.PG2004,
        DiagnosticSeverity.Info,
        "Cacheable prefix without a marker",
        "'{0}' and the tools are at least {1} tokens of static text, billed in full on every call. Add a cache marker to the last static block.");

    public static DiagnosticDescriptor PG2005_MarkerOnVaryingBlock { get; } = Marker(
        RuleIds.PG2005,
        DiagnosticSeverity.Warning,
        "Marker on a block that varies",
        "The cache marker is on {0}, which differs per request, so every call writes and none reads. Move the marker to {1}.");

    /// <summary>The form for OpenAI's implicit mode, which marks the end of the latest user message by itself.</summary>
    public static DiagnosticDescriptor PG2005_ImplicitWrite { get; } = Marker(
        RuleIds.PG2005,
        DiagnosticSeverity.Info,
        "Marker on a block that varies",
        "The implicit mode of {0} writes the cache up to the end of {1}, which differs per request, so every call writes and none reads. Set prompt_cache_options.mode to \"explicit\" and a breakpoint on {2}.");

    public static DiagnosticDescriptor PG2006_TooManyMarkers { get; } = Marker(
        RuleIds.PG2006,
        DiagnosticSeverity.Error,
        "More than four markers",
        "The marker on {0} is number {1} in this request and the API accepts 4. Keep those on the last tool, the last static block, the last shared block and the last message.");

    /// <summary>The form for markers that a loop or a condition adds.</summary>
    public static DiagnosticDescriptor PG2006_MayExceedLimit { get; } = Marker(
        RuleIds.PG2006,
        DiagnosticSeverity.Warning,
        "More than four markers",
        "The marker on {0} may be number {1} in this request and the API accepts 4. Keep those on the last tool, the last static block, the last shared block and the last message.");

    public static DiagnosticDescriptor PG2007_LongAfterShort { get; } = Marker(
        RuleIds.PG2007,
        DiagnosticSeverity.Error,
        "TTL order",
        "The 1h marker on {0} follows a 5m marker on {1}, which the API rejects. Give the earlier marker ttl 1h.");

    /// <summary>The form for a top-level marker that falls on a block with a marker of its own.</summary>
    public static DiagnosticDescriptor PG2007_TopLevelDiffers { get; } = Marker(
        RuleIds.PG2007,
        DiagnosticSeverity.Error,
        "TTL order",
        "The 5m marker of the request falls on {0}, whose own marker says 1h, which the API rejects. Give both the same ttl.");

    public static DiagnosticDescriptor PG2008_BelowMinimum { get; } = Marker(
        RuleIds.PG2008,
        DiagnosticSeverity.Info,
        "Prefix below the model's minimum",
        "At most {0} tokens stand before this marker and {1} caches from {2} (as of {3}). Remove the marker or add exemplars.");

    /// <summary>The form for one of several routes with a higher minimum than the others.</summary>
    public static DiagnosticDescriptor PG2008_BelowMinimumOfRoute { get; } = Marker(
        RuleIds.PG2008,
        DiagnosticSeverity.Warning,
        "Prefix below the model's minimum",
        "At most {0} tokens stand before this marker and {1} caches from {2} (as of {3}). Remove the marker or add exemplars.");

    public static DiagnosticDescriptor PG2012_ParallelColdStart { get; } = Marker(
        RuleIds.PG2012,
        DiagnosticSeverity.Info,
        "Parallel cold start",
        "All parallel calls start before the cache entry of '{0}' exists, so each one writes it. Await one call first.");

    private static DiagnosticDescriptor Marker(string id, DiagnosticSeverity severity, string title, string message) => Create(id, "Cache", severity, title, message);
}
