using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Rules;

/// <content>PG2xxx: the cached prefix.</content>
internal static partial class Descriptors
{
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
