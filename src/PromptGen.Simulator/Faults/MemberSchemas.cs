using System.Text.Json;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Faults;

/// <summary>What a schema says about the members of its root.</summary>
internal static class MemberSchemas
{
    /// <summary>Whether a member is required and may not be null.</summary>
    public static bool IsNeeded(JsonElement schema, string name) =>
        schema.TryGetProperty("required", out JsonElement required) && required.EnumerateArray().Any(item => item.ValueEquals(name))
        && Branches(schema, name).All(static branch => !Allows(branch, "null"));

    /// <summary>Whether a value is one of a member's enum, and has letters that can be written otherwise.</summary>
    public static bool IsEnumValue(JsonElement schema, string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString()!.Any(char.IsLetter)
        && Branches(schema, name).Any(branch => branch.TryGetProperty("enum", out JsonElement values) && values.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.String && item.ValueEquals(value.GetString())));

    private static IEnumerable<JsonElement> Branches(JsonElement schema, string name)
    {
        if (!schema.TryGetProperty("properties", out JsonElement properties) || !properties.TryGetProperty(name, out JsonElement member))
        {
            return [];
        }

        JsonElement resolved = Resolved(schema, member);
        return resolved.TryGetProperty("anyOf", out JsonElement branches) ? branches.EnumerateArray().Select(branch => Resolved(schema, branch)) : [resolved];
    }

    private static JsonElement Resolved(JsonElement schema, JsonElement member) =>
        member.TryGetProperty("$ref", out JsonElement reference) && SchemaPointer.Resolve(schema, reference.GetString()!) is { } target ? target : member;

    private static bool Allows(JsonElement branch, string type) => branch.TryGetProperty("type", out JsonElement found)
        && (found.ValueKind == JsonValueKind.Array ? found.EnumerateArray().Any(item => item.ValueEquals(type)) : found.ValueEquals(type));
}
