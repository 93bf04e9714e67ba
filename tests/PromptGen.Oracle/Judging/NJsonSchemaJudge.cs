using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace PromptGen.Oracle.Judging;

/// <summary>NJsonSchema as a judge, after the rewrites that its gaps ask for (dependencies, section 10).</summary>
public sealed partial class NJsonSchemaJudge
{
    private readonly JsonSchema _schema;

    public NJsonSchemaJudge(string schema)
    {
        JObject root = (JObject)Parse(schema);
        foreach (JProperty keyword in root.Descendants().OfType<JProperty>().ToList())
        {
            switch (keyword)
            {
                // A reference from one entry of "$defs" to another throws; the older keyword works.
                case { Name: "$ref", Value.Type: JTokenType.String }:
                    keyword.Value = ((string)keyword.Value!).Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal);
                    break;

                // A constant is ignored, an enum of one value is not.
                case { Name: "const", Value: JValue value } when keyword.Parent is JObject { } parent && parent.Parent is JProperty:
                    keyword.Replace(new JProperty("enum", new JArray(value)));
                    break;
            }
        }

        if (root.Property("$defs") is { } definitions)
        {
            definitions.Replace(new JProperty("definitions", definitions.Value));
        }

        _schema = JsonSchema.FromJsonAsync(root.ToString()).GetAwaiter().GetResult();
    }

    public bool Accepts(string json) => Errors(json).Count == 0;

    public IReadOnlyList<string> Errors(string json) => [.. _schema.Validate(Parse(json)).Select(static error => error.ToString())];

    /// <summary>Whether all that it finds are formats.</summary>
    public bool RefusesOnlyFormats(string json) => Errors(json).All(static error => FormatError().IsMatch(error));

    /// <summary>Whether it can read a text: numbers beyond Int64 or double make the library throw.</summary>
    public static bool CanRead(string json) => !LongNumber().IsMatch(json);

    private static JToken Parse(string json)
    {
        // Integers beyond Int64 make the library throw, and their size is not what the schema is about.
        using JsonTextReader reader = new(new StringReader(LongInteger().Replace(json, "1"))) { DateParseHandling = DateParseHandling.None };
        return JToken.Load(reader);
    }

    [GeneratedRegex("(DateTime|Date|Time|Email|Uri|Guid|Uuid|Base64)Expected")]
    private static partial Regex FormatError();

    [GeneratedRegex("""(?<=[:\[,])-?([0-9]{19,}|[0-9.]+[eE][+]?[0-9]{3,})(?=[,\]}])""")]
    private static partial Regex LongNumber();

    [GeneratedRegex("""(?<=[:\[,])-?[0-9]{19,}(?=[,\]}])""")]
    private static partial Regex LongInteger();
}
