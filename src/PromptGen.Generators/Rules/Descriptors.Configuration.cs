using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Rules;

/// <content>PG9xxx: configuration and package.</content>
internal static partial class Descriptors
{
    public static DiagnosticDescriptor PG9002_ModelDataInvalid { get; } = Configuration(
        RuleIds.PG9002,
        DiagnosticSeverity.Warning,
        "Model data file invalid",
        "{0} of the model data file {1}. The built-in table of {2} is used for this model, so correct the entry.");

    public static DiagnosticDescriptor PG9003_LanguageTooOld { get; } = Configuration(
        RuleIds.PG9003,
        DiagnosticSeverity.Error,
        "Compiler or language version too old",
        "The generated code needs C# {0} and this project compiles with C# {1}. Raise LangVersion or the SDK.");

    public static DiagnosticDescriptor PG9006_ToolNotGenerated { get; } = Configuration(
        RuleIds.PG9006,
        DiagnosticSeverity.Warning,
        "Tool could not be generated",
        "PromptGen failed on '{0}': {1}. Report it with this type.");

    private static DiagnosticDescriptor Configuration(string id, DiagnosticSeverity severity, string title, string message) => Create(id, "Configuration", severity, title, message);
}
