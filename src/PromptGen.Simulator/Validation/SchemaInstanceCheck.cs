using System.Text.Json;

namespace PromptGen.Simulator.Validation;

/// <summary>
/// Judges a value against a schema: types, enum, const, required members, closed objects, items, anyOf and references.
/// Enough for <c>input_examples</c> (provider facts TC-13); it is no general validator.
/// </summary>
internal static class SchemaInstanceCheck
{
    private const int MaxDepth = 64;

    public static bool Accepts(JsonElement schema, JsonElement value) => Accepts(schema, schema, value, 0);

    private static bool Accepts(JsonElement root, JsonElement schema, JsonElement value, int depth)
    {
        if (schema.ValueKind != JsonValueKind.Object || depth > MaxDepth)
        {
            return schema.ValueKind != JsonValueKind.False;
        }

        if (schema.TryGetProperty("$ref", out JsonElement reference)
            && SchemaPointer.Resolve(root, reference.GetString() ?? "") is { } target
            && !Accepts(root, target, value, depth + 1))
        {
            return false;
        }

        if (schema.TryGetProperty("anyOf", out JsonElement branches) && !branches.EnumerateArray().Any(b => Accepts(root, b, value, depth + 1)))
        {
            return false;
        }

        return HasType(schema, value) && IsListed(schema, value) && value.ValueKind switch
        {
            JsonValueKind.Object => AcceptsMembers(root, schema, value, depth),
            JsonValueKind.Array => !schema.TryGetProperty("items", out JsonElement items) || value.EnumerateArray().All(e => Accepts(root, items, e, depth + 1)),
            _ => true,
        };
    }

    private static bool AcceptsMembers(JsonElement root, JsonElement schema, JsonElement value, int depth)
    {
        if (schema.TryGetProperty("required", out JsonElement required) && required.EnumerateArray().Any(r => !value.TryGetProperty(r.GetString() ?? "", out _)))
        {
            return false;
        }

        bool closed = schema.TryGetProperty("additionalProperties", out JsonElement additional) && additional.ValueKind == JsonValueKind.False;
        bool hasMembers = schema.TryGetProperty("properties", out JsonElement properties);
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (hasMembers && properties.TryGetProperty(member.Name, out JsonElement inner))
            {
                if (!Accepts(root, inner, member.Value, depth + 1))
                {
                    return false;
                }
            }
            else if (closed)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasType(JsonElement schema, JsonElement value)
    {
        if (!schema.TryGetProperty("type", out JsonElement type))
        {
            return true;
        }

        return type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Any(t => IsOf(t.GetString(), value))
            : IsOf(type.GetString(), value);
    }

    private static bool IsOf(string? type, JsonElement value) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) && decimal.Truncate(number) == number,
        _ => type == Shape.KindName(value.ValueKind),
    };

    private static bool IsListed(JsonElement schema, JsonElement value)
    {
        if (schema.TryGetProperty("const", out JsonElement constant) && !JsonElement.DeepEquals(constant, value))
        {
            return false;
        }

        return !schema.TryGetProperty("enum", out JsonElement values) || values.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value));
    }
}
