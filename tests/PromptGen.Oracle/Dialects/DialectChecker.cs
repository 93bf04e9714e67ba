using System.Text.Json;
using System.Text.RegularExpressions;

namespace PromptGen.Oracle.Dialects;

/// <summary>Checks a schema against a provider's documented subset and against the form of JSON Schema 2020-12.</summary>
public sealed partial class DialectChecker
{
    private readonly DialectSubset _subset;
    private readonly JsonElement _root;
    private readonly List<string> _findings = [];
    private int _optional;
    private int _unions;
    private int _properties;
    private int _characters;
    private int _enumValues;

    private DialectChecker(DialectSubset subset, JsonElement root)
    {
        _subset = subset;
        _root = root;
    }

    /// <summary>Checks a schema.</summary>
    /// <returns>Every breach, as the pointer and what is wrong; empty for a schema that the provider accepts.</returns>
    public static IReadOnlyList<string> Check(DialectSubset subset, JsonElement schema)
    {
        DialectChecker checker = new(subset, schema);
        checker.CheckRoot();
        return checker._findings;
    }

    private void CheckRoot()
    {
        if (!_root.TryGetProperty("type", out JsonElement type) || !type.ValueEquals("object"))
        {
            Find("#", "the root is no object");
        }

        CheckSchema(_root, "#", depth: 1);
        Limit("properties that are not required", _optional, _subset.MaxOptional);
        Limit("unions", _unions, _subset.MaxUnions);
        Limit("properties", _properties, _subset.MaxProperties);
        Limit("characters of names and values", _characters, _subset.MaxCharacters);
        Limit("enum values", _enumValues, _subset.MaxEnumValues);
    }

    private void CheckSchema(JsonElement schema, string at, int depth)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return;
        }

        if (depth > _subset.MaxDepth)
        {
            Find(at, $"is nested deeper than {_subset.MaxDepth} levels");
            return;
        }

        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            CheckForm(keyword, at);
            CheckKeyword(schema, keyword, at);
        }

        CheckUnion(schema);
        CheckObject(schema, at);
        CheckReference(schema, at);
        foreach ((string step, JsonElement child) in SchemaForm.Children(schema))
        {
            // An object or an array is a level; the branches of a union are on the one of the union.
            bool isLevel = step.StartsWith("properties/", StringComparison.Ordinal) || step is "items" or "additionalProperties";
            CheckSchema(child, $"{at}/{step}", isLevel && SchemaForm.IsNesting(child) ? depth + 1 : depth);
        }
    }

    private void CheckForm(JsonProperty keyword, string at)
    {
        if (SchemaForm.Problem(keyword) is { } problem)
        {
            Find(at, problem);
        }
    }

    private void CheckKeyword(JsonElement schema, JsonProperty keyword, string at)
    {
        if (_subset.Keywords?.Contains(keyword.Name) == false)
        {
            Find(at, $"the keyword '{keyword.Name}' is not accepted");
        }

        switch (keyword.Name)
        {
            case "format" when _subset.Formats?.Contains(keyword.Value.GetString()!) == false:
                Find(at, $"the format '{keyword.Value}' is not accepted");
                break;
            case "pattern" when _subset.SimplePatterns && NotSimple().IsMatch(keyword.Value.GetString()!):
                Find(at, $"the pattern '{keyword.Value}' is not simple");
                break;
            case "minItems" when keyword.Value.GetInt32() > _subset.MaxMinItems:
                Find(at, $"minItems is above {_subset.MaxMinItems}");
                break;
            case "enum":
                _enumValues += keyword.Value.GetArrayLength();
                _characters += keyword.Value.EnumerateArray().Sum(static value => value.ToString().Length);
                break;
            case "const":
                _characters += keyword.Value.ToString().Length;
                break;
            case "allOf" when _subset.Keywords is not null && schema.TryGetProperty("$ref", out _):
                Find(at, "allOf stands beside $ref");
                break;
        }
    }

    private void CheckUnion(JsonElement schema)
    {
        bool hasTypes = schema.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.Array;
        _unions += hasTypes || schema.TryGetProperty("anyOf", out _) ? 1 : 0;
    }

    private void CheckObject(JsonElement schema, string at)
    {
        string[] names = schema.TryGetProperty("properties", out JsonElement properties) ? [.. properties.EnumerateObject().Select(static property => property.Name)] : [];
        string[] required = schema.TryGetProperty("required", out JsonElement list) ? [.. list.EnumerateArray().Select(static name => name.GetString()!)] : [];
        _properties += names.Length;
        _characters += names.Sum(static name => name.Length);
        _optional += names.Except(required).Count();
        if (required.Except(names).Any())
        {
            Find(at, "a required property is not declared");
        }

        if (_subset.AllRequired && names.Except(required).Any())
        {
            Find(at, $"'{names.Except(required).First()}' is not required");
        }

        bool isClosed = schema.TryGetProperty("additionalProperties", out JsonElement more) && more.ValueKind == JsonValueKind.False;
        if (_subset.ClosedObjects && SchemaForm.HasType(schema, "object") && !isClosed)
        {
            Find(at, "additionalProperties is not false");
        }
    }

    private void CheckReference(JsonElement schema, string at)
    {
        if (!schema.TryGetProperty("$ref", out JsonElement reference))
        {
            return;
        }

        string pointer = reference.GetString()!;
        if (pointer.Contains("/properties/", StringComparison.Ordinal))
        {
            Find(at, $"'{pointer}' points into properties");
        }

        if (pointer != "#" && !pointer.StartsWith("#/$defs/", StringComparison.Ordinal))
        {
            Find(at, $"'{pointer}' does not point to $defs");
            return;
        }

        if (pointer != "#" && EntryOf(pointer) is null)
        {
            Find(at, $"'{pointer}' points nowhere");
        }
        else if (!_subset.Recursion && LeadsBack(schema, []))
        {
            Find(at, $"'{pointer}' makes the schema contain itself");
        }
    }

    private JsonElement? EntryOf(string pointer) =>
        _root.TryGetProperty("$defs", out JsonElement entries) && entries.TryGetProperty(pointer["#/$defs/".Length..], out JsonElement entry) ? entry : null;

    /// <summary>Whether the references of a schema lead to one that was followed already, or to the root.</summary>
    private bool LeadsBack(JsonElement schema, string[] followed)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            string pointer = reference.GetString()!;
            return pointer == "#" || followed.Contains(pointer) || (EntryOf(pointer) is { } entry && LeadsBack(entry, [.. followed, pointer]));
        }

        return SchemaForm.Children(schema).Any(child => LeadsBack(child.Schema, followed));
    }

    private void Limit(string what, int count, int limit)
    {
        if (count > limit)
        {
            Find("#", $"there are {count} {what} and {limit} are accepted");
        }
    }

    private void Find(string at, string what) => _findings.Add($"{at} ({_subset.Name}): {what}");

    /// <summary>Backreferences, look-around, word boundaries, classes of Unicode, .NET's own anchors and large repetitions (ST-4).</summary>
    [GeneratedRegex(@"\\[bBkpPAzZG1-9]|\(\?(?!:)|\{\d*,?\d{4,}|\{\d{3,}")]
    private static partial Regex NotSimple();
}
