using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace PromptGen.Generators.Tests.Coverage;

/// <summary>
/// Compares the Portable schema with the one that <see cref="JsonSchemaExporter"/> makes of the same type. The documented differences, all taken out of
/// both sides before the comparison:
/// <list type="bullet">
/// <item><c>description</c>, <c>default</c>, <c>$comment</c>: the exporter does not know descriptions, and it gives the defaults of parameters in another notation or throws over them.</item>
/// <item><c>$ref</c>: types are named in <c>$defs</c>, the exporter points to the first use; both are written in place, recursion as a mark.</item>
/// <item><c>required</c>: the exporter requires constructor parameters and <c>required</c> members, PromptGen every member without a value of its own.</item>
/// <item><c>type</c> beside <c>enum</c>: the exporter leaves it out.</item>
/// <item><c>format</c> and <c>pattern</c> of times, date-times and spans: "time" and "date-time" demand an offset that TimeOnly and DateTime do not have.</item>
/// <item><c>minimum</c> of unsigned integers: the exporter does not give it.</item>
/// <item>null of items and dictionary values that are references: the nullability of type arguments is not visible to the exporter.</item>
/// <item>The order of properties: inherited members come first here, last there.</item>
/// </list>
/// </summary>
internal static class ExporterOracle
{
    private const int MaxDepth = 12;

    public static void Check<T>(ExtractionTool<T> tool, T value)
    {
        _ = value;
        JsonNode exported = RoundTrip.Options().GetJsonSchemaAsNode(typeof(T), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });
        JsonNode own = JsonNode.Parse(tool.InputSchema)!;

        Assert.Equal(Text(exported), Text(own));
    }

    private static string Text(JsonNode root) => Normalize(root, root, 0, isElement: false).ToJsonString(new JsonSerializerOptions { WriteIndented = true });

    private static JsonNode Normalize(JsonNode node, JsonNode root, int depth, bool isElement)
    {
        if (node is not JsonObject schema)
        {
            return node.DeepClone();
        }

        if (depth > MaxDepth)
        {
            return "too deep";
        }

        (JsonObject target, bool nullable) = Resolve(schema, root);
        JsonObject result = [];
        foreach ((string key, JsonNode? value) in target.OrderBy(static member => member.Key, StringComparer.Ordinal))
        {
            JsonNode? kept = key switch
            {
                "properties" => new JsonObject(value!.AsObject().OrderBy(static member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Normalize(member.Value!, root, depth + 1, isElement: false)))),
                "items" or "additionalProperties" => Normalize(value!, root, depth + 1, isElement: true),
                "type" when target.ContainsKey("enum") => null,
                "type" => Types(value!, nullable, isElement),
                "enum" => Enum(value!.AsArray(), nullable),
                "format" or "pattern" when (string?)target["format"] is "time" or "date-time" || target.ContainsKey("pattern") => null,
                "format" => value!.DeepClone(),
                _ => null,
            };
            if (kept is not null)
            {
                result.Add(key, kept);
            }
        }

        return result;
    }

    /// <summary>Follows references and unwraps "this or null".</summary>
    private static (JsonObject Schema, bool Nullable) Resolve(JsonObject schema, JsonNode root)
    {
        bool nullable = false;
        while (true)
        {
            if (schema["anyOf"] is JsonArray { Count: 2 } branches)
            {
                Assert.Equal("""{"type":"null"}""", branches[1]!.ToJsonString());
                (nullable, schema) = (true, branches[0]!.AsObject());
            }
            else if ((string?)schema["$ref"] is { } pointer)
            {
                schema = pointer.Split('/').Skip(1).Aggregate(root, static (at, step) => at is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : at[Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)]!).AsObject();
            }
            else
            {
                return (schema, nullable);
            }
        }
    }

    private static JsonArray Types(JsonNode value, bool nullable, bool isElement)
    {
        IEnumerable<string> types = value is JsonArray list ? list.Select(static type => (string)type!) : [(string)value!];
        bool isReference = !types.Any(static type => type is "integer" or "number" or "boolean");
        types = types.Concat(nullable ? ["null"] : []).Where(type => type != "null" || !isElement || !isReference).Distinct().Order(StringComparer.Ordinal);
        return new JsonArray([.. types.Select(static type => (JsonNode)type)]);
    }

    private static JsonArray Enum(JsonArray values, bool nullable) =>
        new([.. values.Select(static value => (string?)value ?? "(null)").Concat(nullable ? ["(null)"] : []).Distinct().Order(StringComparer.Ordinal).Select(static value => (JsonNode)value)]);
}
