using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Rules;

/// <content>PG2xxx: the cached prefix.</content>
internal static partial class Descriptors
{
    private const string VariesBeforeStatic =
        "{0} varies and stands before at least {1} tokens of static text at line {2}, which therefore cannot be cached. Move it below the static text.";

    private const string VariesBeforeText =
        "'{0}' varies and stands before at least {1} tokens of constant text in the same message, which are billed in full on every call. Put the constant text into the system prompt, or before '{0}'.";

    public static DiagnosticDescriptor PG2001_VolatileInPrefix { get; } = Cache(
        RuleIds.PG2001,
        DiagnosticSeverity.Warning,
        "Volatile value in the cached prefix",
        "'{0}' changes on every request and stands before the end of the cached prefix ({1}). Move it to the user message or below the last cache marker.");

    /// <summary>The form for a clock cut to the day behind some static text, while <c>promptgen.allow_date_granularity</c> is <c>none</c>.</summary>
    public static DiagnosticDescriptor PG2001_DayInPrefix { get; } = Cache(
        RuleIds.PG2001,
        DiagnosticSeverity.Info,
        "Volatile value in the cached prefix",
        "'{0}' changes every day and stands before the end of the cached prefix ({1}). Move it to the user message or below the last cache marker.");

    /// <summary>The form for a value that is fixed within a process.</summary>
    public static DiagnosticDescriptor PG2001_DeployVolatileInPrefix { get; } = Cache(
        RuleIds.PG2001,
        DiagnosticSeverity.Info,
        "Volatile value in the cached prefix",
        "'{0}' differs in every process and stands before the end of the cached prefix ({1}). Use a fixed value or move it below the last cache marker.");

    public static DiagnosticDescriptor PG2002_VariesBeforeStatic { get; } = Cache(
        RuleIds.PG2002,
        DiagnosticSeverity.Warning,
        "Varying content before static content",
        VariesBeforeStatic);

    /// <summary>The form for a parameter, which some callers may keep the same.</summary>
    public static DiagnosticDescriptor PG2002_MayVaryBeforeStatic { get; } = Cache(
        RuleIds.PG2002,
        DiagnosticSeverity.Info,
        "Varying content before static content",
        VariesBeforeStatic);

    public static DiagnosticDescriptor PG2002_ConditionalBeforeStatic { get; } = Cache(
        RuleIds.PG2002,
        DiagnosticSeverity.Info,
        "Varying content before static content",
        "{0} is present only if '{1}', so each combination has its own cache entry. Move it below the static text.");

    /// <summary>The form for text of one user message.</summary>
    public static DiagnosticDescriptor PG2002_VariesBeforeText { get; } = Cache(
        RuleIds.PG2002,
        DiagnosticSeverity.Warning,
        "Varying content before static content",
        VariesBeforeText);

    /// <summary>The form for text of one user message, for a parameter.</summary>
    public static DiagnosticDescriptor PG2002_MayVaryBeforeText { get; } = Cache(
        RuleIds.PG2002,
        DiagnosticSeverity.Info,
        "Varying content before static content",
        VariesBeforeText);

    public static DiagnosticDescriptor PG2009_OrderDiffers { get; } = Cache(
        RuleIds.PG2009,
        DiagnosticSeverity.Warning,
        "Order differs between processes",
        "Enumerating '{0}' gives an order that is not fixed between processes, and the result is part of the cached prefix. Order it by an ordinal key.");

    public static DiagnosticDescriptor PG2011_MachineDependentText { get; } = Cache(
        RuleIds.PG2011,
        DiagnosticSeverity.Info,
        "Culture- or platform-dependent text in the prefix",
        "The text of '{0}' depends on {1}, so machines do not share a prefix. Format it with the invariant culture and '\\n'.");

    private static DiagnosticDescriptor Cache(string id, DiagnosticSeverity severity, string title, string message) => Create(id, "Cache", severity, title, message);
}
