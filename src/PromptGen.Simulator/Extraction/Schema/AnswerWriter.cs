using System.Text.Json;

namespace PromptGen.Simulator.Extraction.Schema;

/// <summary>Writes found values in schema order; what was not found becomes null where allowed, else the smallest value the schema takes.</summary>
internal static class AnswerWriter
{
    public static void Write(Utf8JsonWriter json, SchemaNode node, FoundValue? value)
    {
        switch (node.Kind)
        {
            case SchemaKind.Record:
                WriteRecord(json, node, value);
                break;
            case SchemaKind.List:
                WriteList(json, node, value);
                break;
            case SchemaKind.Variants:
                WriteVariant(json, node, value);
                break;
            default:
                json.WriteRawValue(value?.Json ?? Smallest(node));
                break;
        }
    }

    private static void WriteRecord(Utf8JsonWriter json, SchemaNode node, FoundValue? value)
    {
        if (value is null && node.IsNullable && node.Path.Length > 0)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        foreach (SchemaNode member in node.Members)
        {
            json.WritePropertyName(member.Name);
            Write(json, member, value?.Members.GetValueOrDefault(member.Name));
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, SchemaNode node, FoundValue? value)
    {
        json.WriteStartArray();
        int count = 0;
        foreach (FoundValue item in value?.Items ?? [])
        {
            Write(json, node.Item!, item);
            count++;
        }

        for (; count < node.MinItems && node.Item is not null; count++)
        {
            Write(json, node.Item, null);
        }

        json.WriteEndArray();
    }

    private static void WriteVariant(Utf8JsonWriter json, SchemaNode node, FoundValue? value)
    {
        if (value is null && node.IsNullable)
        {
            json.WriteNullValue();
            return;
        }

        Write(json, node.Variants[value?.Variant ?? 0], value);
    }

    private static string Smallest(SchemaNode node)
    {
        if (node.IsNullable)
        {
            return "null";
        }

        return node.Kind switch
        {
            SchemaKind.Choice => node.Choices.Count > 0 ? node.Choices[0] : "null",
            SchemaKind.Boolean => "false",
            SchemaKind.Number or SchemaKind.Integer => node.Minimum.ToString(System.Globalization.CultureInfo.InvariantCulture),
            SchemaKind.Date => "\"0001-01-01\"",
            _ => node.Format switch
            {
                "date-time" => "\"0001-01-01T00:00:00Z\"",
                "time" => "\"00:00:00Z\"",
                "duration" => "\"PT0S\"",
                "uuid" => "\"00000000-0000-0000-0000-000000000000\"",
                _ => "\"\"",
            },
        };
    }
}
