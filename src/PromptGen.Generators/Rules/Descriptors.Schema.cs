using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Rules;

/// <content>PG1xxx: schema and declaration.</content>
internal static partial class Descriptors
{
    public static DiagnosticDescriptor PG1001_TypeMustBePartial { get; } = Schema(
        RuleIds.PG1001,
        DiagnosticSeverity.Error,
        "Type must be partial",
        "'{0}' is not partial, so PromptGen cannot add members to it. Add 'partial' to '{0}'.");

    public static DiagnosticDescriptor PG1002_TargetCannotBeTool { get; } = Schema(
        RuleIds.PG1002,
        DiagnosticSeverity.Error,
        "Target cannot be a tool",
        "'{0}' cannot be an extraction tool because it is {1}. {2}.");

    public static DiagnosticDescriptor PG1003_MemberTypeHasNoSchema { get; } = Schema(
        RuleIds.PG1003,
        DiagnosticSeverity.Error,
        "Member type has no schema",
        "'{0}.{1}' has type '{2}', which has no JSON schema. Use a supported type or mark the member [JsonIgnore].");

    /// <summary>The form for free JSON (<c>JsonElement</c>, <c>JsonNode</c> and the like), which a tool that is not strict can carry.</summary>
    public static DiagnosticDescriptor PG1003_MemberIsFreeJson { get; } = Schema(
        RuleIds.PG1003,
        DiagnosticSeverity.Warning,
        "Member type has no schema",
        "'{0}.{1}' has type '{2}', which has no JSON schema. Use a supported type or mark the member [JsonIgnore].");

    public static DiagnosticDescriptor PG1004_DictionaryKey { get; } = Schema(
        RuleIds.PG1004,
        DiagnosticSeverity.Error,
        "Dictionary that JSON or strict mode cannot carry",
        "'{0}' is a dictionary keyed by '{1}', which JSON cannot write as a member name. Use string keys or a list of entries.");

    /// <summary>The form for a dictionary whose keys JSON could write, in a strict tool.</summary>
    public static DiagnosticDescriptor PG1004_DictionaryInStrictTool { get; } = Schema(
        RuleIds.PG1004,
        DiagnosticSeverity.Error,
        "Dictionary that JSON or strict mode cannot carry",
        "'{0}' is a dictionary, and strict tools need additionalProperties false. Use a list of entries.");

    public static DiagnosticDescriptor PG1010_ToolNameInvalid { get; } = Schema(
        RuleIds.PG1010,
        DiagnosticSeverity.Error,
        "Tool name invalid or taken",
        "Tool name '{0}' does not match ^[a-zA-Z0-9_-]{{1,64}}$. Rename it to '{1}'.");

    /// <summary>The form for 65 to 128 characters, which one published schema allows.</summary>
    public static DiagnosticDescriptor PG1010_ToolNameLong { get; } = Schema(
        RuleIds.PG1010,
        DiagnosticSeverity.Warning,
        "Tool name invalid or taken",
        "Tool name '{0}' does not match ^[a-zA-Z0-9_-]{{1,64}}$. Rename it to '{1}'.");

    public static DiagnosticDescriptor PG1010_ToolNameTaken { get; } = Schema(
        RuleIds.PG1010,
        DiagnosticSeverity.Warning,
        "Tool name invalid or taken",
        "Tool name '{0}' is also the name of '{1}'. Rename it to '{2}'.");

    public static DiagnosticDescriptor PG1011_KeyCollides { get; } = Schema(
        RuleIds.PG1011,
        DiagnosticSeverity.Error,
        "Property key invalid or colliding",
        "'{0}' and '{1}' both serialize as '{2}'. Give one of them another [JsonPropertyName].");

    /// <summary>The form for keys that are equal but for the case of their letters.</summary>
    public static DiagnosticDescriptor PG1011_KeyDiffersInCase { get; } = Schema(
        RuleIds.PG1011,
        DiagnosticSeverity.Warning,
        "Property key invalid or colliding",
        "'{0}' and '{1}' serialize as '{2}' and '{3}', which differ only in case. Give one of them another [JsonPropertyName].");

    public static DiagnosticDescriptor PG1011_KeyIllegal { get; } = Schema(
        RuleIds.PG1011,
        DiagnosticSeverity.Error,
        "Property key invalid or colliding",
        "'{0}' is not a legal property key. Add [JsonPropertyName(\"{1}\")].");

    public static DiagnosticDescriptor PG1014_TypeCannotBeBuilt { get; } = Schema(
        RuleIds.PG1014,
        DiagnosticSeverity.Error,
        "Type cannot be built from JSON",
        "'{0}' cannot be built from JSON because {1}. Add an init accessor or a matching constructor parameter.");

    public static DiagnosticDescriptor PG1016_CultureUnknown { get; } = Schema(
        RuleIds.PG1016,
        DiagnosticSeverity.Error,
        "Culture not known",
        "'{0}' is no culture of PromptGen's table, so it does not say how numbers and dates are written. Name language and region, such as '{1}'.");

    private static DiagnosticDescriptor Schema(string id, DiagnosticSeverity severity, string title, string message) => Create(id, "Schema", severity, title, message);
}
