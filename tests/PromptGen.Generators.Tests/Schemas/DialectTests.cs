using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using PromptGen.Generators.Tests.Cases;
using PromptGen.Generators.Tests.Coverage;

namespace PromptGen.Generators.Tests.Schemas;

/// <summary>The strict dialects against the limits in models.json, over all cases of the coverage tests.</summary>
public sealed class DialectTests
{
    private static readonly JsonElement s_limits = ReadLimits();

    public static TheoryData<string> Names => new(All.Select(static c => c.Name));

    private static IEnumerable<ToolCase> All => DeclarationCases.All.Concat(TypeCases.All).Concat(UnionCases.All).Concat(CollectionCases.All).Concat(FeatureCases.All).Append(NameCases.All.Single(static c => c.Name == "65 members"));

    [Theory]
    [MemberData(nameof(Names))]
    public void StrictSchemas_KeepToTheLimits(string name)
    {
        ToolCase tool = All.Single(c => c.Name == name);
        Verify.Run([TestFile.Literal("Case.cs", tool.Source)]).LoadAndRun(assembly => RoundTrip.Run(assembly, tool.CaseType, typeof(DialectTests), nameof(Check)));
    }

    internal static void Check<T>(ExtractionTool<T> tool, T value)
    {
        _ = value;
        if (tool.Supports(SchemaDialect.AnthropicStrict))
        {
            CheckAnthropic(JsonNode.Parse(tool.GetInputSchema(SchemaDialect.AnthropicStrict))!);
        }

        if (tool.Supports(SchemaDialect.OpenAIStrict))
        {
            CheckOpenAI(JsonNode.Parse(tool.GetInputSchema(SchemaDialect.OpenAIStrict))!);
        }
    }

    private static void CheckAnthropic(JsonNode schema)
    {
        JsonElement limits = s_limits.GetProperty("anthropic");
        List<JsonObject> nodes = [.. ToolSchemas.Nodes(schema)];
        CheckCommon(nodes, limits);
        int unions = nodes.Count(static node => node.ContainsKey("anyOf") || node["type"] is JsonArray);
        int optional = nodes.Sum(static node => (node["properties"]?.AsObject().Count ?? 0) - (node["required"]?.AsArray().Count ?? 0));

        Assert.InRange(unions, 0, limits.GetProperty("maxUnionParameters").GetInt32());
        Assert.InRange(optional, 0, limits.GetProperty("maxOptionalParameters").GetInt32());
        Assert.All(nodes, static node => Assert.NotEqual("#", (string?)node["$ref"]));
    }

    private static void CheckOpenAI(JsonNode schema)
    {
        List<JsonObject> nodes = [.. ToolSchemas.Nodes(schema)];
        CheckCommon(nodes, s_limits.GetProperty("openai"));

        Assert.All(nodes, static node => Assert.Equal(Keys(node["properties"] as JsonObject), (node["required"]?.AsArray() ?? []).Select(static name => (string)name!)));
    }

    private static void CheckCommon(List<JsonObject> nodes, JsonElement limits)
    {
        string[] keywords = Texts(limits, "keywords");
        string[] formats = Texts(limits, "formats");
        Assert.Equal("object", (string?)nodes[0]["type"]);
        Assert.All(nodes, node =>
        {
            Assert.Empty(node.Select(static member => member.Key).Except(keywords));
            Assert.True(node["format"] is not { } format || formats.Contains((string?)format));
            bool isObject = node["type"] is { } type && type.ToJsonString().Contains("\"object\"", StringComparison.Ordinal);
            Assert.True(!isObject || node["additionalProperties"] is JsonValue closed && closed.GetValueKind() == JsonValueKind.False);
            Assert.True(!node.ContainsKey("$ref") || node.Count == 1, node.ToJsonString());
        });
    }

    private static IEnumerable<string> Keys(JsonObject? properties) => properties?.Select(static member => member.Key) ?? [];

    private static string[] Texts(JsonElement limits, string name) => [.. limits.GetProperty(name).EnumerateArray().Select(static text => text.GetString()!)];

    private static JsonElement ReadLimits()
    {
        using Stream stream = Assembly.Load("PromptGen.Generators").GetManifestResourceStream("PromptGen.models.json")!;
        using JsonDocument document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("strictLimits").Clone();
    }
}
