using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PromptGen.Oracle.Judging;

namespace PromptGen.Oracle.Making;

/// <summary>Makes instances that a schema accepts.</summary>
/// <param name="type">The type, for what a schema does not say: the form of a dictionary's keys.</param>
/// <param name="schema">Its schema.</param>
/// <param name="random">What varies them.</param>
public sealed class SampleMaker(Type type, JsonElement schema, Random random)
{
    /// <summary>From this depth on everything optional is left out, so that a recursive type comes to an end.</summary>
    private const int FlatDepth = 4;

    private readonly Dictionary<string, string[]> _keys = KeysOf(type);

    public string Make()
    {
        StringBuilder json = new();
        Write(json, schema, "", 0);
        return json.ToString();
    }

    private void Write(StringBuilder json, JsonElement at, string name, int depth)
    {
        if (at.ValueKind != JsonValueKind.Object || !at.EnumerateObject().Any(static keyword => keyword.Name is not ("description" or "default")))
        {
            json.Append(Pick(Texts.AnyJson));
        }
        else if (at.TryGetProperty("$ref", out JsonElement reference))
        {
            Write(json, Resolve(reference.GetString()!), name, depth);
        }
        else if (at.TryGetProperty("anyOf", out JsonElement branches))
        {
            // Branches with null come last, which ends recursion.
            int count = branches.GetArrayLength();
            bool hasNull = branches[count - 1].TryGetProperty("type", out JsonElement last) && last.ValueEquals("null");
            int branch = depth > FlatDepth ? (hasNull ? count - 1 : 0) : random.Next(count);
            Write(json, branches[branch], name, depth + 1);
        }
        else if (at.TryGetProperty("enum", out JsonElement values))
        {
            json.Append(values[random.Next(values.GetArrayLength())].GetRawText());
        }
        else if (at.TryGetProperty("const", out JsonElement value))
        {
            json.Append(value.GetRawText());
        }
        else
        {
            WriteTyped(json, at, TypeOf(at, depth), name, depth);
        }
    }

    private string TypeOf(JsonElement at, int depth)
    {
        if (!at.TryGetProperty("type", out JsonElement type))
        {
            return "object";
        }

        if (type.ValueKind == JsonValueKind.String)
        {
            return type.GetString()!;
        }

        string[] types = [.. type.EnumerateArray().Select(static entry => entry.GetString()!)];
        return depth > FlatDepth && types.Contains("null") ? "null" : types[random.Next(types.Length)];
    }

    private void WriteTyped(StringBuilder json, JsonElement at, string type, string name, int depth)
    {
        switch (type)
        {
            case "object":
                WriteObject(json, at, name, depth);
                break;
            case "array":
                WriteArray(json, at, depth);
                break;
            case "integer" or "number":
                json.Append(Number(at, type == "integer"));
                break;
            case "string":
                json.Append(JsonSerializer.Serialize(Text(at)));
                break;
            case "boolean":
                json.Append(random.Next(2) == 0 ? "true" : "false");
                break;
            default:
                json.Append("null");
                break;
        }
    }

    private void WriteObject(StringBuilder json, JsonElement at, string name, int depth)
    {
        json.Append('{');
        string separator = "";
        HashSet<string> required = at.TryGetProperty("required", out JsonElement names) ? [.. names.EnumerateArray().Select(static entry => entry.GetString()!)] : [];
        if (at.TryGetProperty("properties", out JsonElement properties))
        {
            foreach (JsonProperty property in properties.EnumerateObject().Where(property => required.Contains(property.Name) || (depth <= FlatDepth && random.Next(2) == 0)))
            {
                json.Append(separator).Append(JsonSerializer.Serialize(property.Name)).Append(':');
                Write(json, property.Value, property.Name, depth + 1);
                separator = ",";
            }
        }

        if (at.TryGetProperty("additionalProperties", out JsonElement more) && more.ValueKind == JsonValueKind.Object)
        {
            string[] keys = _keys.GetValueOrDefault(name, Texts.Keys);
            foreach (string key in keys.Take(Count(at, "minProperties", "maxProperties", depth, keys.Length)))
            {
                json.Append(separator).Append(JsonSerializer.Serialize(key)).Append(':');
                Write(json, more, "", depth + 1);
                separator = ",";
            }
        }

        json.Append('}');
    }

    private void WriteArray(StringBuilder json, JsonElement at, int depth)
    {
        json.Append('[');
        int count = Count(at, "minItems", "maxItems", depth, 3);
        for (int index = 0; index < count; index++)
        {
            json.Append(index == 0 ? "" : ",");
            Write(json, at.TryGetProperty("items", out JsonElement items) ? items : default, "", depth + 1);
        }

        json.Append(']');
    }

    private int Count(JsonElement at, string least, string most, int depth, int usual)
    {
        int min = at.TryGetProperty(least, out JsonElement minimum) ? minimum.GetInt32() : 0;
        int max = at.TryGetProperty(most, out JsonElement maximum) ? maximum.GetInt32() : usual;
        return depth > FlatDepth ? min : random.Next(min, Math.Max(min, max) + 1);
    }

    private string Number(JsonElement at, bool isInteger)
    {
        decimal min = at.TryGetProperty("exclusiveMinimum", out JsonElement minimum) ? minimum.GetDecimal() + 0.25m : at.TryGetProperty("minimum", out minimum) ? minimum.GetDecimal() : -120;
        decimal max = at.TryGetProperty("maximum", out JsonElement maximum) ? maximum.GetDecimal() : at.TryGetProperty("exclusiveMaximum", out maximum) ? maximum.GetDecimal() - 0.25m : 120;
        decimal value = decimal.Ceiling(min) + random.Next((int)(decimal.Floor(max) - decimal.Ceiling(min)) + 1);
        value = isInteger || value + 0.5m > max ? value : value + (random.Next(3) * 0.25m);
        return value.ToString(CultureInfo.InvariantCulture);
    }

    private string Text(JsonElement at)
    {
        string[] pool = at.TryGetProperty("pattern", out JsonElement pattern) ? Texts.OfPattern(pattern.GetString()!)
            : at.TryGetProperty("format", out JsonElement format) ? Texts.OfFormat(format.GetString()!)
            : at.TryGetProperty("contentEncoding", out _) ? Texts.Base64 : Texts.Plain;
        int min = at.TryGetProperty("minLength", out JsonElement least) ? least.GetInt32() : 0;
        int max = at.TryGetProperty("maxLength", out JsonElement most) ? most.GetInt32() : int.MaxValue;
        string text = Pick(pool);
        int length = text.EnumerateRunes().Count();
        return max == 1 ? (text.Length == 1 ? text : "c") : length < min ? text + new string('x', min - length) : length > max ? "abcdefghij"[..max] : text;
    }

    private JsonElement Resolve(string pointer) => pointer.Split('/').Skip(1)
        .Aggregate(schema, static (at, step) => at.ValueKind == JsonValueKind.Array ? at[int.Parse(step, CultureInfo.InvariantCulture)] : at.GetProperty(Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal)));

    private string Pick(string[] pool) => pool[random.Next(pool.Length)];

    private static Dictionary<string, string[]> KeysOf(Type type) => StrictContract.For(type).GetTypeInfo(type).Properties
        .Select(static property => (property.Name, Key: KeyOf(property)))
        .Where(static entry => entry.Key is not null)
        .ToDictionary(static entry => entry.Name, static entry => Texts.KeysOf(entry.Key!), StringComparer.Ordinal);

    private static Type? KeyOf(JsonPropertyInfo property) => property.PropertyType.GetInterfaces().Append(property.PropertyType)
        .Where(static type => type.IsGenericType && type.GetGenericArguments().Length == 2).Select(static type => type.GetGenericArguments()[0]).FirstOrDefault();
}
