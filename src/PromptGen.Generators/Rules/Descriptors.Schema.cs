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

    public static DiagnosticDescriptor PG1005_Recursive { get; } = Schema(
        RuleIds.PG1005,
        DiagnosticSeverity.Error,
        "Recursive type",
        "'{0}' contains itself through {1}, and Anthropic strict tools reject recursive schemas. Flatten it to a list with parent ids, or switch strict off for this tool.");

    /// <summary>The form for a tool that is not strict.</summary>
    public static DiagnosticDescriptor PG1005_RecursiveNotStrict { get; } = Schema(
        RuleIds.PG1005,
        DiagnosticSeverity.Info,
        "Recursive type",
        "'{0}' contains itself through {1}, so only the reader's bound of {2} JSON levels limits an answer, and Anthropic strict tools would reject the schema. Flatten it to a list with parent ids if the tool may become strict.");

    public static DiagnosticDescriptor PG1006_ConstraintNotEnforced { get; } = Schema(
        RuleIds.PG1006,
        DiagnosticSeverity.Info,
        "Constraint is not enforced by the API",
        "[{0}] on '{1}' is not enforced by {2}, so it goes into the description and the reader checks it. Add [AdvisoryConstraint] if that is intended.");

    public static DiagnosticDescriptor PG1007_BudgetExceeded { get; } = Schema(
        RuleIds.PG1007,
        DiagnosticSeverity.Error,
        "Strict budget exceeded",
        "Tool '{0}' has {1} {2} parameters and strict tools accept {3}. Make '{4}' required and non-null, or split the tool.");

    /// <summary>The form from 80 percent of a limit on, and for counts that exceed it only if a shared type counts as often as it is used.</summary>
    public static DiagnosticDescriptor PG1007_BudgetNearlySpent { get; } = Schema(
        RuleIds.PG1007,
        DiagnosticSeverity.Warning,
        "Strict budget exceeded",
        "Tool '{0}' has {1} {2} parameters and strict tools accept {3}. Make '{4}' required and non-null, or split the tool.");

    /// <summary>The form for the number of strict tools in one request.</summary>
    public static DiagnosticDescriptor PG1007_TooManyStrictTools { get; } = Schema(
        RuleIds.PG1007,
        DiagnosticSeverity.Error,
        "Strict budget exceeded",
        "The request has {0} strict tools and the API accepts {1}. Leave strict off for '{2}', or split the request.");

    /// <summary>The same from 80 percent of the limit on.</summary>
    public static DiagnosticDescriptor PG1007_ManyStrictTools { get; } = Schema(
        RuleIds.PG1007,
        DiagnosticSeverity.Warning,
        "Strict budget exceeded",
        "The request has {0} strict tools and the API accepts {1}. Leave strict off for '{2}', or split the request.");

    public static DiagnosticDescriptor PG1008_SchemaTooLarge { get; } = Schema(
        RuleIds.PG1008,
        DiagnosticSeverity.Warning,
        "Schema too large",
        "The schema of '{0}' has {1} {2} and {3} accepts {4}. Split the tool or shorten the enum.");

    /// <summary>The form for the project's own limit.</summary>
    public static DiagnosticDescriptor PG1008_SchemaLarge { get; } = Schema(
        RuleIds.PG1008,
        DiagnosticSeverity.Info,
        "Schema too large",
        "The schema of '{0}' has {1} {2} and {3} accepts {4}. Split the tool or shorten the enum.");

    public static DiagnosticDescriptor PG1009_DescriptionMissing { get; } = Schema(
        RuleIds.PG1009,
        DiagnosticSeverity.Warning,
        "Description missing",
        "'{0}' has no description, so the model sees only its name. Add [Description] or an XML summary.");

    /// <summary>The form for a description below the length that the project asks for.</summary>
    public static DiagnosticDescriptor PG1009_DescriptionShort { get; } = Schema(
        RuleIds.PG1009,
        DiagnosticSeverity.Info,
        "Description missing",
        "'{0}' has a description of {1} characters, so the model sees little more than its name. Write at least {2}.");

    public static DiagnosticDescriptor PG1010_ToolNameInvalid { get; } = Schema(
        RuleIds.PG1010,
        DiagnosticSeverity.Error,
        "Tool name invalid or taken",
        "Tool name '{0}' does not match ^[a-zA-Z0-9_-]{{1,{2}}}$. Rename it to '{1}'.");

    /// <summary>The form for 65 to 128 characters, which one published schema allows.</summary>
    public static DiagnosticDescriptor PG1010_ToolNameLong { get; } = Schema(
        RuleIds.PG1010,
        DiagnosticSeverity.Warning,
        "Tool name invalid or taken",
        "Tool name '{0}' does not match ^[a-zA-Z0-9_-]{{1,{2}}}$. Rename it to '{1}'.");

    public static DiagnosticDescriptor PG1010_ToolNameTaken { get; } = Schema(
        RuleIds.PG1010,
        DiagnosticSeverity.Warning,
        "Tool name invalid or taken",
        "Tool name '{0}' is also the name of '{1}'. Rename it to '{2}'.");

    /// <summary>The form for two tools of one request, which the API refuses.</summary>
    public static DiagnosticDescriptor PG1010_ToolNameRepeated { get; } = Schema(
        RuleIds.PG1010,
        DiagnosticSeverity.Error,
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

    /// <summary>The form for the member that tells the types of a union apart.</summary>
    public static DiagnosticDescriptor PG1011_DiscriminatorIllegal { get; } = Schema(
        RuleIds.PG1011,
        DiagnosticSeverity.Error,
        "Property key invalid or colliding",
        "'{0}' is not a legal property key. Set TypeDiscriminatorPropertyName to '{1}'.");

    public static DiagnosticDescriptor PG1011_KeyIllegal { get; } = Schema(
        RuleIds.PG1011,
        DiagnosticSeverity.Error,
        "Property key invalid or colliding",
        "'{0}' is not a legal property key. Add [JsonPropertyName(\"{1}\")].");

    public static DiagnosticDescriptor PG1012_EnumDoesNotRoundTrip { get; } = Schema(
        RuleIds.PG1012,
        DiagnosticSeverity.Warning,
        "Enum does not round-trip",
        "Enum '{0}' {1}, so an answer cannot be read back. {2}.");

    /// <summary>The form for an enum that a context of System.Text.Json reads too.</summary>
    public static DiagnosticDescriptor PG1012_EnumIsNumber { get; } = Schema(
        RuleIds.PG1012,
        DiagnosticSeverity.Warning,
        "Enum does not round-trip",
        "Enum '{0}' is written as numbers, so an answer cannot be read back. Add [JsonConverter(typeof(JsonStringEnumConverter<{0}>))].");

    public static DiagnosticDescriptor PG1013_ReadAsDefault { get; } = Schema(
        RuleIds.PG1013,
        DiagnosticSeverity.Warning,
        "Missing value is read as default",
        "'{0}' is neither nullable nor required, so a value that the model leaves out is read as {1}. Make it required or nullable.");

    /// <summary>The form for a member without a value of its own: PromptGen reports it as missing, other readers of the type do not.</summary>
    public static DiagnosticDescriptor PG1013_DefaultElsewhere { get; } = Schema(
        RuleIds.PG1013,
        DiagnosticSeverity.Warning,
        "Missing value is read as default",
        "'{0}' is neither nullable nor required, so a value that the model leaves out is a problem for PromptGen and is read as {1} by System.Text.Json. Make it required or nullable.");

    public static DiagnosticDescriptor PG1014_TypeCannotBeBuilt { get; } = Schema(
        RuleIds.PG1014,
        DiagnosticSeverity.Error,
        "Type cannot be built from JSON",
        "'{0}' cannot be built from JSON because {1}. Add an init accessor or a matching constructor parameter.");

    public static DiagnosticDescriptor PG1017_NoEffect { get; } = Schema(
        RuleIds.PG1017,
        DiagnosticSeverity.Warning,
        "Reading attribute or check without effect",
        "'{0}' has no effect because {1}. {2}.");

    public static DiagnosticDescriptor PG1016_CultureUnknown { get; } = Schema(
        RuleIds.PG1016,
        DiagnosticSeverity.Error,
        "Culture not known",
        "'{0}' is no culture of PromptGen's table, so it does not say how numbers and dates are written. Name language and region, such as '{1}'.");

    private static DiagnosticDescriptor Schema(string id, DiagnosticSeverity severity, string title, string message) => Create(id, "Schema", severity, title, message);
}
