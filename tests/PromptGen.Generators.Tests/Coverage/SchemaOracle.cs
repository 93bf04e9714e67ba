using Newtonsoft.Json.Linq;
using System.Text.RegularExpressions;
using NJsonSchema;
using NJsonSchema.Validation;

namespace PromptGen.Generators.Tests.Coverage;

/// <summary>NJsonSchema as the judge of our schemas, after the rewrites that its gaps ask for (dependencies, section 10).</summary>
internal static partial class SchemaOracle
{
    public static void AssertAccepts(string schema, string json) => Assert.Empty(Validate(schema, json).Select(static error => error.ToString()));

    public static void AssertRejects(string schema, string json) => Assert.NotEmpty(Validate(schema, json));

    private static ICollection<ValidationError> Validate(string schema, string json)
    {
        // Integers beyond Int64 make the library throw, and their size is not what the schema is about.
        using Newtonsoft.Json.JsonTextReader reader = new(new StringReader(LongInteger().Replace(json, "1"))) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        return Load(schema).Validate(JToken.Load(reader));
    }

    private static JsonSchema Load(string schema)
    {
        JObject root = JObject.Parse(LongInteger().Replace(schema, "1"));
        foreach (JProperty reference in root.Descendants().OfType<JProperty>().Where(static property => property.Name == "$ref").ToList())
        {
            reference.Value = ((string)reference.Value!).Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal);
        }

        // "$ref" between "$defs" throws; the older keyword works.
        if (root.Property("$defs") is { } definitions)
        {
            definitions.Replace(new JProperty("definitions", definitions.Value));
        }

        return JsonSchema.FromJsonAsync(root.ToString()).GetAwaiter().GetResult();
    }

    [GeneratedRegex("""(?<=[:\[,])-?[0-9]{19,}(?=[,\]}])""")]
    private static partial Regex LongInteger();
}
