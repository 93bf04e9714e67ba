using System.Text.Json;

namespace PromptGen.Oracle.Dialects;

/// <summary>The form of JSON Schema 2020-12, as its meta-schema has it, for the keywords that are in use.</summary>
internal static class SchemaForm
{
    private static readonly HashSet<string> s_types = new(StringComparer.Ordinal) { "object", "array", "string", "integer", "number", "boolean", "null" };

    /// <summary>What is wrong with a keyword's value, or null.</summary>
    public static string? Problem(JsonProperty keyword)
    {
        JsonElement value = keyword.Value;
        bool isRight = keyword.Name switch
        {
            "type" => value.ValueKind == JsonValueKind.Array ? IsSetOf(value, static type => s_types.Contains(type.ToString())) && value.GetArrayLength() > 0 : s_types.Contains(value.ToString()),
            "properties" or "$defs" or "definitions" => value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(static entry => IsSchema(entry.Value)),
            "required" => IsSetOf(value, static name => name.ValueKind == JsonValueKind.String),
            "enum" => IsSetOf(value, static entry => entry.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)) && value.GetArrayLength() > 0,
            "anyOf" or "allOf" => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 && value.EnumerateArray().All(IsSchema),
            "items" or "additionalProperties" => IsSchema(value),
            "minLength" or "maxLength" or "minItems" or "maxItems" or "minProperties" or "maxProperties" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int count) && count >= 0,
            "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" => value.ValueKind == JsonValueKind.Number,
            "$ref" or "description" or "title" or "format" or "pattern" or "contentEncoding" or "$schema" or "$comment" => value.ValueKind == JsonValueKind.String,
            "deprecated" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "examples" => value.ValueKind == JsonValueKind.Array,
            "const" or "default" => true,
            _ => false,
        };
        return isRight ? null : $"the keyword '{keyword.Name}' is unknown or has a value of the wrong form";
    }

    public static bool HasType(JsonElement schema, string name) => schema.TryGetProperty("type", out JsonElement type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(entry => entry.ValueEquals(name)) : type.ValueEquals(name));

    public static bool IsNesting(JsonElement schema) => schema.ValueKind == JsonValueKind.Object && (HasType(schema, "object") || HasType(schema, "array"));

    /// <summary>The schemas inside a schema with the step that leads to each.</summary>
    public static IEnumerable<(string Step, JsonElement Schema)> Children(JsonElement schema)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            switch (keyword.Name)
            {
                case "properties" or "$defs" or "definitions":
                    foreach (JsonProperty entry in keyword.Value.EnumerateObject())
                    {
                        yield return ($"{keyword.Name}/{entry.Name}", entry.Value);
                    }

                    break;
                case "anyOf" or "allOf":
                    foreach ((int index, JsonElement branch) in keyword.Value.EnumerateArray().Index())
                    {
                        yield return ($"{keyword.Name}/{index}", branch);
                    }

                    break;
                case "items" or "additionalProperties":
                    yield return (keyword.Name, keyword.Value);
                    break;
            }
        }
    }

    private static bool IsSchema(JsonElement value) => value.ValueKind is JsonValueKind.Object or JsonValueKind.True or JsonValueKind.False;

    private static bool IsSetOf(JsonElement value, Func<JsonElement, bool> isEntry) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(isEntry) && value.EnumerateArray().Select(static entry => entry.GetRawText()).Distinct().Count() == value.GetArrayLength();
}
