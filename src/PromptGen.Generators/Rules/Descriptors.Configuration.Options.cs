using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Rules;

/// <content>PG9xxx: options.</content>
internal static partial class Descriptors
{
    public static DiagnosticDescriptor PG9001_OptionValue { get; } = Configuration(
        RuleIds.PG9001,
        DiagnosticSeverity.Warning,
        "Option not understood",
        "'{0}' has the value '{1}', which is not {2}. The default '{3}' is used, so correct the value.");

    /// <summary>The form for a key that PromptGen does not have, near one that it has.</summary>
    public static DiagnosticDescriptor PG9001_OptionKey { get; } = Configuration(
        RuleIds.PG9001,
        DiagnosticSeverity.Warning,
        "Option not understood",
        "'{0}' is not an option of PromptGen (did you mean '{1}'?). It has no effect, so correct the key.");

    /// <summary>The form for an option of the project that stands where only options of files are read.</summary>
    public static DiagnosticDescriptor PG9001_OptionPlace { get; } = Configuration(
        RuleIds.PG9001,
        DiagnosticSeverity.Warning,
        "Option not understood",
        "'{0}' holds for the whole project, and a section of an .editorconfig does not reach it. Set it in a .globalconfig, or as an MSBuild property.");
}
