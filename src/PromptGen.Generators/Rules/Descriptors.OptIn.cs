using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Rules;

/// <content>Rules that are off until someone asks for them.</content>
internal static partial class Descriptors
{
    private const string NotProven = "'{0}' ({1}) cannot be shown to be the same on every request. Mark it [CacheStable] or pass it as variable content.";

    /// <summary>The form for <c>PromptBuilder.Static</c>, which promises that the text is the same.</summary>
    public static DiagnosticDescriptor PG2003_StaticNotProven { get; } = CreateOptIn(RuleIds.PG2003, "Cache", DiagnosticSeverity.Warning, "Prefix not proven stable", NotProven);

    public static DiagnosticDescriptor PG2003_PrefixNotProven { get; } = CreateOptIn(RuleIds.PG2003, "Cache", DiagnosticSeverity.Info, "Prefix not proven stable", NotProven);

    /// <summary>The same as <see cref="PG2003_StaticNotProven"/>, switched on by <c>promptgen.prefix_strictness = unproven</c> instead of a severity.</summary>
    public static DiagnosticDescriptor PG2003_StaticNotProvenByOption { get; } = Create(RuleIds.PG2003, "Cache", DiagnosticSeverity.Warning, "Prefix not proven stable", NotProven);

    /// <summary>The same as <see cref="PG2003_PrefixNotProven"/>, switched on by the option.</summary>
    public static DiagnosticDescriptor PG2003_PrefixNotProvenByOption { get; } = Create(RuleIds.PG2003, "Cache", DiagnosticSeverity.Info, "Prefix not proven stable", NotProven);

    public static DiagnosticDescriptor PG2013_HistoryCutFromFront { get; } = CreateOptIn(
        RuleIds.PG2013,
        "Cache",
        DiagnosticSeverity.Info,
        "History cut from the front",
        "'{0}' removes messages from the front of the history, so every later turn loses its cached prefix. Remove them in larger blocks, behind the marker.");

    public static DiagnosticDescriptor PG2014_ModelPerRequest { get; } = CreateOptIn(
        RuleIds.PG2014,
        "Cache",
        DiagnosticSeverity.Info,
        "Model chosen per request over one prefix",
        "'{0}' chooses between {1} over one prefix, and each model has its own cache and minimum. Fix the model per tool or declare the routes.");

    public static DiagnosticDescriptor PG4008_CacheNeverVerified { get; } = CreateOptIn(
        RuleIds.PG4008,
        "Response",
        DiagnosticSeverity.Info,
        "Cache never verified",
        "Cache markers are set, but no code reads {0}, so a broken cache stays unseen. Log the cache usage of the response.",
        WellKnownDiagnosticTags.CompilationEnd);
}
