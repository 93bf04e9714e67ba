using System.Text;

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

    public IReadOnlyList<string>? Enum { get; init; }

    public string? Format { get; init; }

    public string? Pattern { get; init; }

    public long? Minimum { get; init; }

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
        StringBuilder json = new();
        Write(json);
        return json.ToString();
    }

    private void Write(StringBuilder json)
    {
        json.Append('{');
        Member(json, "$ref", Reference);
        WriteType(json);
        Member(json, "description", Description);
        if (Enum is not null)
        {
            Key(json, "enum");
            WriteList(json, Enum, AllowsNull);
        }

        Member(json, "format", Format);
        Member(json, "pattern", Pattern);
        if (Minimum is { } minimum)
        {
            Key(json, "minimum").Append(minimum.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (Items is not null)
        {
            Items.Write(Key(json, "items"));
        }

        WriteObject(json);
        if (AnyOf is not null)
        {
            Key(json, "anyOf").Append('[');
            for (int index = 0; index < AnyOf.Count; index++)
            {
                AnyOf[index].Write(index == 0 ? json : json.Append(','));
            }

            json.Append(']');
        }

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
            WriteList(json, [Type, "null"], withNull: false);
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
            Key(json, "required");
            WriteList(json, Required, withNull: false);
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

    private static void WriteList(StringBuilder json, IReadOnlyList<string> items, bool withNull)
    {
        json.Append('[');
        for (int index = 0; index < items.Count; index++)
        {
            json.Append(index == 0 ? "" : ",").AppendString(items[index]);
        }

        json.Append(withNull ? ",null]" : "]");
    }

    private static void Member(StringBuilder json, string key, string? value)
    {
        if (value is not null)
        {
            Key(json, key).AppendString(value);
        }
    }

    private static StringBuilder Key(StringBuilder json, string key) =>
        json.Append(json[json.Length - 1] == '{' ? "" : ",").AppendString(key).Append(':');
}
