using System.Text.Json;
using PromptGen.Oracle.Dialects;

namespace PromptGen.Corpus.Tests;

/// <summary>The checker finds a breach of each row of provider facts section 6 and of OS-1 to OS-4, and nothing in schemas that keep to them.</summary>
public sealed class DialectCheckerTests
{
    private const string Good = """{"type":"object","properties":{"a":{"type":["string","null"],"format":"date"},"b":{"$ref":"#/$defs/P"}},"required":["a","b"],"additionalProperties":false,"$defs":{"P":{"type":"object","properties":{"x":{"type":"integer","enum":[1,2]}},"required":["x"],"additionalProperties":false}}}""";

    [Theory]
    [InlineData("Anthropic"), InlineData("OpenAI"), InlineData("Portable")]
    public void GoodSchema_HasNoFinding(string subset) => Assert.Empty(Check(subset, Good));

    [Theory]
    [InlineData("Anthropic", """{"type":"array","items":{"type":"string"}}""", "the root is no object")]
    [InlineData("Anthropic", """{"type":"object","properties":{"a":{"$ref":"#"}},"additionalProperties":false}""", "contain itself")] // ST-1
    [InlineData("Anthropic", """{"type":"object","properties":{"a":{"$ref":"#/$defs/A"}},"additionalProperties":false,"$defs":{"A":{"type":"object","properties":{"b":{"type":"array","items":{"$ref":"#/$defs/B"}}},"additionalProperties":false},"B":{"anyOf":[{"$ref":"#/$defs/A"},{"type":"null"}]}}}""", "contain itself")]
    [InlineData("Anthropic", """{"type":"object","properties":{"a":{"$ref":"https://a.b/c"}},"additionalProperties":false}""", "does not point to $defs")] // ST-1
    [InlineData("Anthropic", """{"type":"object","properties":{"a":{"oneOf":[{"type":"null"}]}},"additionalProperties":false}""", "'oneOf' is not accepted")] // ST-2
    [InlineData("Anthropic", """{"type":"object","properties":{"a":{"enum":[{}]}},"additionalProperties":false}""", "wrong form")] // ST-2
    [InlineData("Anthropic", """{"type":"object","properties":{"a":{"$ref":"#/$defs/P","allOf":[{"type":"string"}]}},"additionalProperties":false,"$defs":{"P":{"type":"string"}}}""", "allOf stands beside $ref")] // ST-2
    [InlineData("Anthropic", """{"type":"object","properties":{}}""", "additionalProperties is not false")] // ST-3
    [InlineData("Anthropic", """{"type":"object","properties":{"a":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false}""", "additionalProperties is not false")] // ST-3
    [InlineData("Anthropic", """{"type":"object","properties":{"a":{"type":"string","minLength":1}},"additionalProperties":false}""", "'minLength' is not accepted")] // ST-4
    [InlineData("Anthropic", """{"type":"object","properties":{"a":{"type":"string","format":"uri-reference"}},"additionalProperties":false}""", "'uri-reference' is not accepted")] // ST-4
    [InlineData("Anthropic", """{"type":"object","properties":{"a":{"type":"string","pattern":"(a)\\1"}},"additionalProperties":false}""", "not simple")] // ST-4
    [InlineData("Anthropic", """{"type":"object","properties":{"a":{"type":"string","pattern":"(?=a)"}},"additionalProperties":false}""", "not simple")] // ST-4
    [InlineData("Anthropic", """{"type":"object","properties":{"a":{"type":"string","pattern":"\\ba"}},"additionalProperties":false}""", "not simple")] // ST-4
    [InlineData("Anthropic", """{"type":"object","properties":{"a":{"type":"string","pattern":"a{1,5000}"}},"additionalProperties":false}""", "not simple")] // ST-4
    [InlineData("Anthropic", """{"type":"object","properties":{"a":{"type":"number","minimum":1}},"additionalProperties":false}""", "'minimum' is not accepted")] // ST-5
    [InlineData("Anthropic", """{"type":"object","properties":{"a":{"type":"array","minItems":2}},"additionalProperties":false}""", "minItems is above 1")] // ST-6
    [InlineData("Anthropic", """{"type":"object","properties":{"a":{"type":"array","maxItems":2}},"additionalProperties":false}""", "'maxItems' is not accepted")] // ST-6
    [InlineData("OpenAI", """{"anyOf":[{"type":"object"}]}""", "the root is no object")] // OS-1
    [InlineData("OpenAI", """{"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":false}""", "'a' is not required")] // OS-1
    [InlineData("OpenAI", """{"type":"object","properties":{"a":{"type":["object","null"],"properties":{}}},"required":["a"],"additionalProperties":false}""", "additionalProperties is not false")] // OS-1
    [InlineData("OpenAI", """{"type":"object","properties":{"a":{"type":"string","format":"uri"}},"required":["a"],"additionalProperties":false}""", "'uri' is not accepted")] // OS-3
    [InlineData("OpenAI", """{"type":"object","properties":{"a":{"type":"string","maxLength":3}},"required":["a"],"additionalProperties":false}""", "'maxLength' is not accepted")] // OS-3
    [InlineData("OpenAI", """{"type":"object","properties":{"a":{"type":"string","default":"x"}},"required":["a"],"additionalProperties":false}""", "'default' is not accepted")] // OS-3
    [InlineData("OpenAI", """{"type":"object","properties":{"a":{"allOf":[{"type":"string"}]}},"required":["a"],"additionalProperties":false}""", "'allOf' is not accepted")] // OS-4
    [InlineData("OpenAI", """{"type":"object","properties":{"a":{"not":{"type":"string"}}},"required":["a"],"additionalProperties":false}""", "'not' is not accepted")] // OS-4
    [InlineData("Portable", """{"type":"object","properties":{"a":{"$ref":"#/properties/b"},"b":{"type":"string"}}}""", "points into properties")]
    [InlineData("Portable", """{"type":"object","properties":{"a":{"$ref":"#/$defs/None"}}}""", "points nowhere")]
    [InlineData("Portable", """{"type":"object","properties":{"a":{"type":"text"}}}""", "wrong form")]
    [InlineData("Portable", """{"type":"object","properties":{"a":{"enum":["x","x"]}}}""", "wrong form")]
    [InlineData("Portable", """{"type":"object","properties":{},"required":["a"]}""", "not declared")]
    [InlineData("Portable", """{"type":"object","properties":{"a":{"minItems":-1}}}""", "wrong form")]
    [InlineData("Portable", """{"type":"object","properties":{"a":{"formatt":"date"}}}""", "unknown")]
    public void Breach_IsFound(string subset, string schema, string finding) => Assert.Contains(Check(subset, schema), text => text.Contains(finding, StringComparison.Ordinal));

    [Theory]
    [InlineData("Anthropic", 24, "\"string\"", "", 0), InlineData("Anthropic", 25, "\"string\"", "", 1)] // ST-7: optional ones
    [InlineData("Anthropic", 16, "[\"string\",\"null\"]", "all", 0), InlineData("Anthropic", 17, "[\"string\",\"null\"]", "all", 1)] // ST-7: unions
    [InlineData("OpenAI", 5000, "\"string\"", "all", 0), InlineData("OpenAI", 5001, "\"string\"", "all", 1)] // OS-2: properties
    public void Limits_AreCounted(string subset, int count, string type, string required, int findings)
    {
        string[] names = [.. Enumerable.Range(0, count).Select(static index => $"p{index}")];
        string schema = $$"""{"type":"object","properties":{{{string.Join(",", names.Select(name => $"\"{name}\":{{\"type\":{type}}}"))}} },"required":[{{(required.Length == 0 ? "" : string.Join(",", names.Select(static name => $"\"{name}\"")))}}],"additionalProperties":false}""";

        Assert.Equal(findings, Check(subset, schema).Count);
    }

    [Theory]
    [InlineData(9, 0), InlineData(10, 1)] // OS-2: with the root, ten levels
    public void Depth_IsCounted(int nested, int findings)
    {
        string inner = """{"type":"string"}""";
        for (int level = 0; level < nested; level++)
        {
            inner = $$"""{"type":"object","properties":{"a":{{inner}} },"required":["a"],"additionalProperties":false}""";
        }

        Assert.Equal(findings, Check("OpenAI", $$"""{"type":"object","properties":{"a":{{inner}} },"required":["a"],"additionalProperties":false}""").Count);
    }

    [Theory]
    [InlineData(1000, 0), InlineData(1001, 1)] // OS-2: enum values
    public void EnumValues_AreCounted(int count, int findings) =>
        Assert.Equal(findings, Check("OpenAI", $$$"""{"type":"object","properties":{"a":{"enum":[{{{string.Join(",", Enumerable.Range(0, count))}}}]}},"required":["a"],"additionalProperties":false}""").Count);

    [Fact]
    public void Characters_AreCounted() =>
        Assert.Contains(Check("OpenAI", $$$"""{"type":"object","properties":{"a":{"enum":["{{{new string('x', 120_000)}}}"]}},"required":["a"],"additionalProperties":false}"""), static text => text.Contains("characters", StringComparison.Ordinal));

    [Fact]
    public void ObjectWrittenTwice_IsFound()
    {
        const string Copy = """{"type":"object","properties":{"x":{"type":"string"}},"additionalProperties":false}""";

        Assert.Single(RepeatedObjects.In(Parse($$$"""{"type":"object","properties":{"a":{{{Copy}}},"b":{"type":"array","items":{{{Copy}}} } }}""")));
        Assert.Empty(RepeatedObjects.In(Parse(Good)));
    }

    private static IReadOnlyList<string> Check(string subset, string schema) =>
        DialectChecker.Check(subset switch { "Anthropic" => DialectSubset.Anthropic, "OpenAI" => DialectSubset.OpenAI, _ => DialectSubset.Portable }, Parse(schema));

    private static JsonElement Parse(string schema) => JsonSerializer.Deserialize<JsonElement>(schema);
}
