using System.Text;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Schema;

/// <summary>A JSON Schema, of the keywords that PromptGen uses. It is written with its keywords in one fixed order.</summary>
internal sealed record SchemaNode
{
    /// <summary>A pointer into <c>$defs</c>, or <c>#</c>.</summary>
    public string? Reference { get; init; }

    public string? Type { get; init; }

    /// <summary>Whether null is allowed beside <see cref="Type"/>.</summary>
    public bool AllowsNull { get; init; }

    public string? Description { get; init; }

    /// <summary>The one value that is allowed, as JSON.</summary>
    public string? Constant { get; init; }

    /// <summary>The values that are allowed, as JSON.</summary>
    public IReadOnlyList<string>? Enum { get; init; }

    /// <summary>Formats, limits, defaults and the like, in the order in which they are written.</summary>
    public IReadOnlyList<Keyword> Keywords { get; init; } = [];

    public SchemaNode? Items { get; init; }

    public IReadOnlyList<KeyValuePair<string, SchemaNode>>? Properties { get; init; }

    public IReadOnlyList<string>? Required { get; init; }

    /// <summary>The schema of the other members; null on an object closes it.</summary>
    public SchemaNode? AdditionalProperties { get; init; }

    public IReadOnlyList<SchemaNode>? AnyOf { get; init; }

    public IReadOnlyList<KeyValuePair<string, SchemaNode>>? Definitions { get; init; }

    public static SchemaNode Null { get; } = new() { Type = "null" };

    public string ToJson()
    {
        StringBuilder json = new(1024);
        Write(json);
        return json.ToString();
    }

    private void Write(StringBuilder json)
    {
        json.Append('{');
        Text(json, "$ref", Reference);
        WriteType(json);
        Text(json, "description", Description);
        if (Constant is not null)
        {
            Key(json, "const").Append(Constant);
        }

        if (Enum is not null)
        {
            WriteList(Key(json, "enum"), AllowsNull ? [.. Enum, "null"] : Enum);
        }

        foreach (Keyword keyword in Keywords)
        {
            Key(json, keyword.Name).Append(keyword.Json);
        }

        Items?.Write(Key(json, "items"));
        WriteObject(json);
        WriteAnyOf(json);
        WriteMap(json, "$defs", Definitions);
        json.Append('}');
    }

    private void WriteType(StringBuilder json)
    {
        if (Type is null)
        {
            return;
        }

        Key(json, "type");
        if (AllowsNull)
        {
            json.Append('[').AppendString(Type).Append(",\"null\"]");
        }
        else
        {
            json.AppendString(Type);
        }
    }

    private void WriteObject(StringBuilder json)
    {
        if (Type != "object")
        {
            return;
        }

        WriteMap(json, "properties", Properties);
        if (Required is { Count: > 0 })
        {
            Key(json, "required").Append('[');
            for (int index = 0; index < Required.Count; index++)
            {
                json.Append(index == 0 ? "" : ",").AppendString(Required[index]);
            }

            json.Append(']');
        }

        Key(json, "additionalProperties");
        if (AdditionalProperties is null)
        {
            json.Append("false");
        }
        else
        {
            AdditionalProperties.Write(json);
        }
    }

    private void WriteAnyOf(StringBuilder json)
    {
        if (AnyOf is null)
        {
            return;
        }

        Key(json, "anyOf").Append('[');
        for (int index = 0; index < AnyOf.Count; index++)
        {
            AnyOf[index].Write(index == 0 ? json : json.Append(','));
        }

        json.Append(']');
    }

    private static void WriteMap(StringBuilder json, string key, IReadOnlyList<KeyValuePair<string, SchemaNode>>? members)
    {
        if (members is not { Count: > 0 })
        {
            return;
        }

        Key(json, key).Append('{');
        for (int index = 0; index < members.Count; index++)
        {
            json.Append(index == 0 ? "" : ",").AppendString(members[index].Key).Append(':');
            members[index].Value.Write(json);
        }

        json.Append('}');
    }

    private static void WriteList(StringBuilder json, IReadOnlyList<string> items) => json.Append('[').Append(string.Join(",", items)).Append(']');

    private static void Text(StringBuilder json, string key, string? value)
    {
        if (value is not null)
        {
            Key(json, key).AppendString(value);
        }
    }

    private static StringBuilder Key(StringBuilder json, string key) =>
        json.Append(json[json.Length - 1] == '{' ? "" : ",").AppendString(key).Append(':');
}
