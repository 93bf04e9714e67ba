using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Rules;

/// <content>PG3xxx: exemplars.</content>
internal static partial class Descriptors
{
    public static DiagnosticDescriptor PG3001_FileNotFound { get; } = Exemplars(
        RuleIds.PG3001,
        DiagnosticSeverity.Error,
        "Exemplar file is not an AdditionalFile",
        "{0} file '{1}' is not an AdditionalFile. Add <AdditionalFiles Include=\"{1}\" /> to the project.");

    /// <summary>The form that names the file which was probably meant.</summary>
    public static DiagnosticDescriptor PG3001_FileMisspelled { get; } = Exemplars(
        RuleIds.PG3001,
        DiagnosticSeverity.Error,
        "Exemplar file is not an AdditionalFile",
        "{0} file '{1}' is not an AdditionalFile, the nearest is '{2}'. Add <AdditionalFiles Include=\"{1}\" /> to the project.");

    public static DiagnosticDescriptor PG3002_ExemplarDoesNotFit { get; } = Exemplars(
        RuleIds.PG3002,
        DiagnosticSeverity.Error,
        "Exemplar does not fit the schema",
        "{0} {1}. {2}.");

    /// <summary>The form for a property that the record lacks: the answer can be read without it.</summary>
    public static DiagnosticDescriptor PG3002_UnknownProperty { get; } = Exemplars(
        RuleIds.PG3002,
        DiagnosticSeverity.Warning,
        "Exemplar does not fit the schema",
        "{0} {1}. {2}.");

    public static DiagnosticDescriptor PG3006_ExemplarsPerRequest { get; } = Exemplars(
        RuleIds.PG3006,
        DiagnosticSeverity.Warning,
        "Exemplars picked or ordered per request",
        "'{0}' picks or orders exemplars per request, so the prefix never repeats. Use a fixed ordinal order, or put them after the marker.");

    /// <summary>The form for the list of tools.</summary>
    public static DiagnosticDescriptor PG3006_ToolsPerRequest { get; } = Exemplars(
        RuleIds.PG3006,
        DiagnosticSeverity.Warning,
        "Exemplars picked or ordered per request",
        "'{0}' picks or orders tools per request, and tools render first, so the prefix never repeats. Use a fixed ordinal order.");

    public static DiagnosticDescriptor PG3007_ValueNotInInput { get; } = CreateOptIn(
        RuleIds.PG3007,
        "Exemplars",
        DiagnosticSeverity.Warning,
        "Exemplar value not in its input",
        "'{0}' at {1} does not occur in the exemplar's input, but '{2}' is [Verbatim]. Quote the input or correct the value.");

    private static DiagnosticDescriptor Exemplars(string id, DiagnosticSeverity severity, string title, string message) => Create(id, "Exemplars", severity, title, message);
}
