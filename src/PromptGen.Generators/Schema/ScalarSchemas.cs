using PromptGen.Generators.Model;

namespace PromptGen.Generators.Schema;

/// <summary>The schema of each scalar. A new scalar is one line here.</summary>
internal static class ScalarSchemas
{
    // One node a kind: nodes do not change, and a project has many members of few kinds.
    private static readonly Dictionary<ScalarKind, SchemaNode> s_nodes = Enum.GetValues(typeof(ScalarKind)).Cast<ScalarKind>().ToDictionary(static kind => kind, Make);

    public static SchemaNode Of(ScalarKind kind) => s_nodes[kind];

    private static SchemaNode Make(ScalarKind kind) => kind switch
    {
        ScalarKind.String => new() { Type = "string" },
        ScalarKind.Char => Text(new Keyword("minLength", "1", ""), new Keyword("maxLength", "1", "One character.")),
        ScalarKind.Boolean => new() { Type = "boolean" },
        ScalarKind.Half or ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal => new() { Type = "number" },
        ScalarKind.Byte or ScalarKind.UInt16 or ScalarKind.UInt32 or ScalarKind.UInt64 or ScalarKind.UInt128 =>
            new() { Type = "integer", Keywords = [new Keyword("minimum", "0", "At least 0.")] },
        >= ScalarKind.SByte and <= ScalarKind.BigInteger => new() { Type = "integer" },
        ScalarKind.DateOnly => Format("date"),
        ScalarKind.DateTimeOffset => Format("date-time"),
        ScalarKind.Guid => Format("uuid"),
        ScalarKind.Uri => Text(new Keyword("format", "\"uri\"", "A URI.")),
        ScalarKind.Version => Pattern(@"^\d+(\.\d+){1,3}$", "A version such as 1.2.3."),

        // The formats "time" and "date-time" of JSON Schema demand an offset, which these two types do not have.
        ScalarKind.TimeOnly => Pattern(@"^\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?$", "A time such as 14:05:30."),
        ScalarKind.DateTime => Pattern(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?(Z|[+-]\d{2}:\d{2})?$", "A date and time such as 2026-03-31T14:05:30."),
        ScalarKind.TimeSpan => Pattern(@"^-?(\d+\.)?\d{2}:\d{2}:\d{2}(\.\d{1,7})?$", "A time span such as 02:03:04."),
        ScalarKind.Bytes => Text(new Keyword("contentEncoding", "\"base64\"", "Base64.")),
        ScalarKind.JsonObject => new() { Type = "object", AdditionalProperties = new SchemaNode() },
        ScalarKind.JsonArray => new() { Type = "array" },
        ScalarKind.JsonElement => new(),

        // A node cannot hold null: JSON null is no node.
        ScalarKind.JsonNode => new() { AnyOf = [Make(ScalarKind.JsonObject), Make(ScalarKind.JsonArray), Make(ScalarKind.String), Make(ScalarKind.Double), Make(ScalarKind.Boolean)] },
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This scalar has no schema."),
    };

    /// <summary>The schema of a number that is written as a string.</summary>
    public static SchemaNode TextOf(ScalarKind kind) => kind switch
    {
        >= ScalarKind.SByte and <= ScalarKind.BigInteger => Pattern(@"^-?(?:0|[1-9]\d*)$", "An integer in a string."),
        _ => Pattern(@"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$", "A number in a string."),
    };

    private static SchemaNode Text(params Keyword[] keywords) => new() { Type = "string", Keywords = keywords };

    private static SchemaNode Format(string format) => Text(new Keyword("format", "\"" + format + "\"", ""));

    private static SchemaNode Pattern(string pattern, string words) => Text(new Keyword("pattern", "\"" + JsonText.Escape(pattern) + "\"", words));
}
