using System.Text.Json;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Extraction.Schema;

/// <summary>Reads a JSON schema into <see cref="SchemaNode"/>s: references, nullable unions, enums, records, lists and alternatives.</summary>
internal sealed class SchemaReader(JsonElement root)
{
    private const int MaxDepth = 12;

    public static SchemaNode Read(JsonElement schema) => new SchemaReader(schema).Read(schema, "", "", 0);

    private SchemaNode Read(JsonElement schema, string path, string name, int depth)
    {
        if (depth > MaxDepth || schema.ValueKind != JsonValueKind.Object)
        {
            return new SchemaNode { Kind = SchemaKind.Text, Path = path, Name = name, IsNullable = true };
        }

        string description = Text(schema, "description");
        bool nullable = false;
        schema = Follow(schema, ref description, ref nullable);
        List<JsonElement> alternatives = Alternatives(schema, ref nullable);
        if (alternatives.Count == 1)
        {
            schema = Follow(alternatives[0], ref description, ref nullable);
        }

        string type = TypeOf(schema, ref nullable);
        List<string> choices = Choices(schema, ref nullable);
        SchemaKind kind = alternatives.Count > 1 ? SchemaKind.Variants : KindOf(schema, type);
        return new SchemaNode
        {
            Kind = kind,
            Path = path,
            Name = name,
            Description = description,
            IsNullable = nullable,
            Choices = choices,
            Members = kind == SchemaKind.Record ? Members(schema, path, depth) : [],
            Item = kind == SchemaKind.List && schema.TryGetProperty("items", out JsonElement items) ? Read(items, path + "[]", name, depth + 1) : null,
            Variants = kind == SchemaKind.Variants ? [.. alternatives.Select((a, i) => Read(a, $"{path}|{i}", name, depth + 1))] : [],
            Minimum = schema.TryGetProperty("minimum", out JsonElement minimum) && minimum.TryGetDecimal(out decimal least) ? least : 0,
            MinItems = schema.TryGetProperty("minItems", out JsonElement minItems) && minItems.TryGetInt32(out int count) ? count : 0,
            Format = Text(schema, "format"),
        };
    }

    private List<SchemaNode> Members(JsonElement schema, string path, int depth)
    {
        List<SchemaNode> members = [];
        foreach (JsonProperty property in schema.TryGetProperty("properties", out JsonElement properties) ? properties.EnumerateObject() : default)
        {
            members.Add(Read(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.Name, depth + 1));
        }

        return members;
    }

    private JsonElement Follow(JsonElement schema, ref string description, ref bool nullable)
    {
        for (int i = 0; i < MaxDepth && schema.TryGetProperty("$ref", out JsonElement reference); i++)
        {
            if (SchemaPointer.Resolve(root, reference.GetString() ?? "") is not { } target)
            {
                break;
            }

            schema = target;
        }

        description = description.Length > 0 ? description : Text(schema, "description");
        nullable |= schema.TryGetProperty("nullable", out JsonElement flag) && flag.ValueKind == JsonValueKind.True;
        return schema;
    }

    private static List<JsonElement> Alternatives(JsonElement schema, ref bool nullable)
    {
        List<JsonElement> kept = [];
        foreach (string keyword in (string[])["anyOf", "oneOf", "allOf"])
        {
            foreach (JsonElement branch in schema.TryGetProperty(keyword, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default)
            {
                if (Text(branch, "type") == "null")
                {
                    nullable = true;
                }
                else
                {
                    kept.Add(branch);
                }
            }
        }

        return kept;
    }

    private static string TypeOf(JsonElement schema, ref bool nullable)
    {
        if (!schema.TryGetProperty("type", out JsonElement type))
        {
            return schema.TryGetProperty("properties", out _) ? "object" : "string";
        }

        if (type.ValueKind != JsonValueKind.Array)
        {
            return type.GetString() ?? "string";
        }

        string[] names = [.. type.EnumerateArray().Select(t => t.GetString() ?? "")];
        nullable |= names.Contains("null");
        return names.FirstOrDefault(n => n != "null") ?? "string";
    }

    private static SchemaKind KindOf(JsonElement schema, string type)
    {
        if (schema.TryGetProperty("enum", out _) || schema.TryGetProperty("const", out _))
        {
            return SchemaKind.Choice;
        }

        return type switch
        {
            "object" => SchemaKind.Record,
            "array" => SchemaKind.List,
            "number" => SchemaKind.Number,
            "integer" => SchemaKind.Integer,
            "boolean" => SchemaKind.Boolean,
            _ => Text(schema, "format") is "date" ? SchemaKind.Date : SchemaKind.Text,
        };
    }

    private static List<string> Choices(JsonElement schema, ref bool nullable)
    {
        List<string> choices = [];
        if (schema.TryGetProperty("const", out JsonElement constant))
        {
            choices.Add(constant.GetRawText());
        }

        foreach (JsonElement value in schema.TryGetProperty("enum", out JsonElement values) ? values.EnumerateArray() : default)
        {
            if (value.ValueKind == JsonValueKind.Null)
            {
                nullable = true;
            }
            else
            {
                choices.Add(value.GetRawText());
            }
        }

        return choices;
    }

    private static string Text(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
