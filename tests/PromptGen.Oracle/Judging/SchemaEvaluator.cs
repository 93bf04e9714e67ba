using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PromptGen.Oracle.Judging;

/// <summary>
/// JSON Schema 2020-12 for the keywords that PromptGen and JsonSchemaExporter use, written from the specification. An unknown keyword throws, so that
/// none is passed over.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="laxness">What is not checked; none for the specification, with formats asserted.</param>
public sealed class SchemaEvaluator(JsonElement schema, Laxness laxness)
{
    private static readonly HashSet<string> s_notes = new(StringComparer.Ordinal) { "description", "default", "title", "examples", "deprecated", "$defs", "$schema", "$comment" };

    public bool Accepts(JsonElement instance) => Accepts(schema, instance);

    private bool Accepts(JsonElement at, JsonElement instance) => at.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => at.EnumerateObject().All(keyword => AcceptsKeyword(at, keyword, instance)),
    };

    private bool AcceptsKeyword(JsonElement at, JsonProperty keyword, JsonElement instance) => keyword.Name switch
    {
        "$ref" => Accepts(Resolve(keyword.Value.GetString()!), instance),
        "type" => keyword.Value.ValueKind == JsonValueKind.Array ? keyword.Value.EnumerateArray().Any(type => IsOfType(instance, type.GetString()!)) : IsOfType(instance, keyword.Value.GetString()!),
        "enum" => keyword.Value.EnumerateArray().Any(value => JsonElement.DeepEquals(value, instance) || (Has(Laxness.Enums) && value.ToString() == instance.ToString())),
        "const" => JsonElement.DeepEquals(keyword.Value, instance),
        "anyOf" => keyword.Value.EnumerateArray().Any(branch => Accepts(branch, instance)),
        "properties" or "required" or "additionalProperties" or "minProperties" or "maxProperties" => instance.ValueKind != JsonValueKind.Object || AcceptsObject(at, keyword, instance),
        "items" => instance.ValueKind != JsonValueKind.Array || instance.EnumerateArray().All(item => Accepts(keyword.Value, item)),
        "minItems" => instance.ValueKind != JsonValueKind.Array || instance.GetArrayLength() >= keyword.Value.GetInt32(),
        "maxItems" => instance.ValueKind != JsonValueKind.Array || CountOf(instance) <= keyword.Value.GetInt32(),
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" => instance.ValueKind != JsonValueKind.Number || IsWithin(keyword, instance),
        "minLength" or "maxLength" or "pattern" or "format" or "contentEncoding" => instance.ValueKind != JsonValueKind.String || AcceptsText(keyword, instance.GetString()!),
        _ => s_notes.Contains(keyword.Name) ? true : throw new NotSupportedException($"The keyword '{keyword.Name}' is not known to the evaluator. Add it."),
    };

    private bool AcceptsObject(JsonElement at, JsonProperty keyword, JsonElement instance) => keyword.Name switch
    {
        "properties" => keyword.Value.EnumerateObject().All(property => !instance.TryGetProperty(property.Name, out JsonElement value) || Accepts(property.Value, value)),
        "required" => keyword.Value.EnumerateArray().All(name => instance.TryGetProperty(name.GetString()!, out _)),
        "minProperties" => instance.EnumerateObject().Count() >= keyword.Value.GetInt32(),
        "maxProperties" => instance.EnumerateObject().Count() <= keyword.Value.GetInt32(),
        _ => instance.EnumerateObject().All(member => (at.TryGetProperty("properties", out JsonElement named) && named.TryGetProperty(member.Name, out _)) || Accepts(keyword.Value, member.Value)),
    };

    private bool AcceptsText(JsonProperty keyword, string text) => keyword.Name switch
    {
        "minLength" => LengthOf(text) >= keyword.Value.GetInt32(),
        "maxLength" => LengthOf(text) <= keyword.Value.GetInt32(),

        // In ECMA-262, the dialect of JSON Schema, "$" is the end of the text and "\d" a digit of ASCII.
        "pattern" => IsMoment(keyword, text) || IsTextNumber(text) || Regex.IsMatch(text, keyword.Value.GetString()!, RegexOptions.ECMAScript) && (Has(Laxness.LineEnds) || !(text.EndsWith('\n') && keyword.Value.GetString()!.EndsWith('$'))),
        "contentEncoding" => Has(Laxness.Formats) || Convert.TryFromBase64String(text, new byte[text.Length], out _) && (Has(Laxness.Base64Space) || !text.Any(char.IsWhiteSpace)),
        _ => Has(Laxness.Formats) || IsMoment(keyword, text) || (Has(Laxness.Uris) && keyword.Value.ValueEquals("uri")) || Formats.Accepts(keyword.Value.GetString()!, text),
    };

    private bool Has(Laxness lax) => (laxness & lax) != 0;

    private bool IsMoment(JsonProperty keyword, string text) => Has(Laxness.Moments)
        && (keyword.Value.ValueEquals("date-time") || keyword.Value.GetString()!.StartsWith(@"^\d{4}-", StringComparison.Ordinal))
        && JsonSerializer.SerializeToElement(text).TryGetDateTime(out _);

    private int LengthOf(string text) => Has(Laxness.Lengths) ? text.Length : text.EnumerateRunes().Count();

    private bool IsTextNumber(string text) => Has(Laxness.TextNumbers) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private int CountOf(JsonElement list) => Has(Laxness.SetItems) ? list.EnumerateArray().Select(static item => item.GetRawText()).Distinct(StringComparer.Ordinal).Count() : list.GetArrayLength();

    private bool IsOfType(JsonElement instance, string type) => type switch
    {
        "object" => instance.ValueKind == JsonValueKind.Object,
        "array" => instance.ValueKind == JsonValueKind.Array,
        "string" => instance.ValueKind == JsonValueKind.String,
        "boolean" => instance.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => instance.ValueKind == JsonValueKind.Null,
        "number" or "integer" when instance.ValueKind == JsonValueKind.String => IsTextNumber(instance.GetString()!),
        "number" => instance.ValueKind == JsonValueKind.Number,
        "integer" => instance.ValueKind == JsonValueKind.Number && IsWhole(instance),
        _ => throw new NotSupportedException($"'{type}' is no type of JSON Schema."),
    };

    private bool IsWhole(JsonElement number) => Has(Laxness.Integers) ? !number.GetRawText().AsSpan().ContainsAny('.', 'e', 'E') :
        !number.GetRawText().AsSpan().ContainsAny('.', 'e', 'E') || (number.TryGetDecimal(out decimal value) ? value == decimal.Truncate(value) : number.TryGetDouble(out double large) && double.IsInteger(large));

    private static bool IsWithin(JsonProperty keyword, JsonElement number)
    {
        int order = Compare(number, keyword.Value);
        return keyword.Name switch { "minimum" => order >= 0, "maximum" => order <= 0, "exclusiveMinimum" => order > 0, _ => order < 0 };
    }

    private static int Compare(JsonElement one, JsonElement other) =>
        one.TryGetDecimal(out decimal exact) && other.TryGetDecimal(out decimal limit) ? exact.CompareTo(limit)
        : double.Parse(one.GetRawText(), CultureInfo.InvariantCulture).CompareTo(double.Parse(other.GetRawText(), CultureInfo.InvariantCulture));

    private JsonElement Resolve(string pointer) => pointer.Split('/').Skip(1)
        .Select(static step => Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
        .Aggregate(schema, static (at, step) => at.ValueKind == JsonValueKind.Array ? at[int.Parse(step, CultureInfo.InvariantCulture)] : at.GetProperty(step));
}
