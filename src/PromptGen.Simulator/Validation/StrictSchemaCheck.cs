using System.Text.Json;
using System.Text.RegularExpressions;

namespace PromptGen.Simulator.Validation;

/// <summary>
/// Walks one strict schema against a provider's subset and counts what the request-wide limits count.
/// Each fault is reported through <paramref name="fault"/> with the pointer inside the schema.
/// </summary>
internal sealed partial class StrictSchemaCheck(StrictLimits limits, Func<string, string, ApiRejectionException> fault)
{
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private JsonElement _root;

    /// <summary>Members not in <c>required</c>, summed over every schema checked.</summary>
    public int OptionalCount { get; private set; }

    /// <summary>Members with a union type, summed over every schema checked.</summary>
    public int UnionCount { get; private set; }

    public int PropertyCount { get; private set; }

    public int EnumValueCount { get; private set; }

    public int CharacterCount { get; private set; }

    public void Check(JsonElement schema)
    {
        _root = schema;
        _open.Clear();
        _seen.Clear();
        if (!IsType(schema, "object") || schema.TryGetProperty("anyOf", out _))
        {
            throw fault("", "the root must be of type 'object' and no 'anyOf'");
        }

        Walk(schema, "", 1);
    }

    private void Walk(JsonElement schema, string at, int level)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            throw fault(at, "every sub-schema must be an object");
        }

        if (level > limits.MaxLevels)
        {
            throw fault(at, $"the schema nests deeper than {limits.MaxLevels} levels");
        }

        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            CheckKeyword(schema, keyword, at);
        }

        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            Follow(reference.GetString() ?? "", at, level);
        }

        CheckObject(schema, at, level);
        if (schema.TryGetProperty("items", out JsonElement items))
        {
            Walk(items, at + "/items", level + 1);
        }

        WalkEach(schema, "anyOf", at, level);
        WalkEach(schema, "allOf", at, level);
    }

    private void WalkEach(JsonElement schema, string keyword, string at, int level)
    {
        if (!schema.TryGetProperty(keyword, out JsonElement list) || list.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        int index = 0;
        foreach (JsonElement branch in list.EnumerateArray())
        {
            if (keyword == "allOf" && branch.TryGetProperty("$ref", out _))
            {
                throw fault(at, "'allOf' with '$ref' is not supported");
            }

            Walk(branch, $"{at}/{keyword}/{index++}", level);
        }
    }

    private void CheckKeyword(JsonElement schema, JsonProperty keyword, string at)
    {
        if (!limits.Supports(keyword.Name))
        {
            string type = schema.TryGetProperty("type", out JsonElement t) && t.ValueKind == JsonValueKind.String ? $"For '{t.GetString()}' type, property" : "Property";
            throw fault(at, $"{type} '{keyword.Name}' is not supported");
        }

        switch (keyword.Name)
        {
            case "format" when !limits.SupportsFormat(keyword.Value.GetString() ?? ""):
                throw fault(at, $"format '{keyword.Value.GetString()}' is not supported");
            case "minItems" when limits.MinItemsAllowed is { } allowed && !(keyword.Value.TryGetInt32(out int n) && allowed.Contains(n)):
                throw fault(at, "'minItems' may only be 0 or 1");
            case "pattern" when limits.MinItemsAllowed is not null && UnsupportedPattern().IsMatch(keyword.Value.GetString() ?? ""):
                throw fault(at, "the pattern uses a backreference, lookaround, \\b or \\B, which are not supported");
            case "enum":
                CountEnum(keyword.Value, at);
                break;
        }
    }

    private void CountEnum(JsonElement values, string at)
    {
        foreach (JsonElement value in values.EnumerateArray())
        {
            EnumValueCount++;
            CharacterCount += value.GetRawText().Length;
            if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            {
                throw fault(at, "'enum' may only hold strings, numbers, booleans and null");
            }
        }
    }

    private void CheckObject(JsonElement schema, string at, int level)
    {
        if (!IsType(schema, "object"))
        {
            return;
        }

        if (!schema.TryGetProperty("additionalProperties", out JsonElement additional) || additional.ValueKind != JsonValueKind.False)
        {
            throw fault(at, "For 'object' type, 'additionalProperties' must be explicitly set to false");
        }

        HashSet<string> required = schema.TryGetProperty("required", out JsonElement list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(e => e.GetString() ?? "")]
            : [];
        if (!schema.TryGetProperty("properties", out JsonElement properties))
        {
            return;
        }

        foreach (JsonProperty property in properties.EnumerateObject())
        {
            PropertyCount++;
            CharacterCount += property.Name.Length;
            CountMember(property, required.Contains(property.Name), at);
            Walk(property.Value, $"{at}/properties/{property.Name}", level + 1);
        }
    }

    private void CountMember(JsonProperty property, bool isRequired, string at)
    {
        if (!isRequired)
        {
            OptionalCount++;
            if (limits.AllPropertiesRequired)
            {
                throw fault(at, $"'required' is required to be supplied and to be an array including every key in properties. Missing '{property.Name}'");
            }
        }

        bool isUnion = property.Value.TryGetProperty("anyOf", out _)
            || (property.Value.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.Array);
        UnionCount += isUnion ? 1 : 0;
    }

    private void Follow(string reference, string at, int level)
    {
        if (!reference.StartsWith('#'))
        {
            throw fault(at, $"external '$ref' '{reference}' is not supported");
        }

        if (_open.Contains(reference))
        {
            if (!limits.Recursion)
            {
                throw fault(at, $"recursive '$ref' '{reference}' is not supported");
            }

            return;
        }

        if (SchemaPointer.Resolve(_root, reference) is not { } target)
        {
            throw fault(at, $"'$ref' '{reference}' points to nothing");
        }

        // A definition that several members share is one definition: its members count once.
        if (_seen.Add(reference))
        {
            _open.Add(reference);
            Walk(target, reference[1..], level);
            _open.Remove(reference);
        }
    }

    private static bool IsType(JsonElement schema, string name) =>
        schema.TryGetProperty("type", out JsonElement type) && (type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Any(t => t.ValueEquals(name))
            : type.ValueKind == JsonValueKind.String && type.ValueEquals(name));

    [GeneratedRegex(@"\\[1-9bB]|\(\?[=!<]", RegexOptions.CultureInvariant)]
    private static partial Regex UnsupportedPattern();
}
