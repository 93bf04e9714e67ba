using System.Text.Json.Nodes;

namespace PromptGen.Generators.Tests.Schemas;

/// <summary>Whole schemas, written by hand.</summary>
public sealed class SchemaTextTests
{
    private const string Shared = """
        [ExtractionTool] public partial record R(P First, [property: Description("the other")] P Second, P? Third, Shade Shade, [property: Description("of the frame")] Shade Frame);
        [Description("A part.")] public record P(Uri Home, [property: Description("pieces")] byte Count);
        [Description("A colour")] public enum Shade { Red, [Description("like the sky")] Blue }
        """;

    [Fact]
    public void SharedTypes_StandOnceInDefs() => Assert.Equal(
        """{"type":"object","properties":{"first":{"$ref":"#/$defs/P"},"second":{"$ref":"#/$defs/P","description":"the other"},"third":{"anyOf":[{"$ref":"#/$defs/P"},{"type":"null"}]},"shade":{"$ref":"#/$defs/Shade"},"frame":{"$ref":"#/$defs/Shade","description":"of the frame"}},"required":["first","second","third","shade","frame"],"additionalProperties":false,"$defs":{"P":{"type":"object","description":"A part.","properties":{"home":{"type":"string","format":"uri"},"count":{"type":"integer","description":"pieces","minimum":0}},"required":["home","count"],"additionalProperties":false},"Shade":{"type":"string","description":"A colour. Blue: like the sky.","enum":["Red","Blue"]}}}""",
        ToolSchemas.Of(Shared));

    [Fact]
    public void StrictAnthropic_MovesDescriptionsOffReferences() => Assert.Equal(
        """{"type":"object","description":"second: the other. frame: of the frame.","properties":{"first":{"$ref":"#/$defs/P"},"second":{"$ref":"#/$defs/P"},"third":{"anyOf":[{"$ref":"#/$defs/P"},{"type":"null"}]},"shade":{"$ref":"#/$defs/Shade"},"frame":{"$ref":"#/$defs/Shade"}},"required":["first","second","third","shade","frame"],"additionalProperties":false,"$defs":{"P":{"type":"object","description":"A part.","properties":{"home":{"type":"string","format":"uri"},"count":{"type":"integer","description":"pieces. At least 0."}},"required":["home","count"],"additionalProperties":false},"Shade":{"type":"string","description":"A colour. Blue: like the sky.","enum":["Red","Blue"]}}}""",
        ToolSchemas.Of(Shared, SchemaDialect.AnthropicStrict));

    [Fact]
    public void StrictOpenAI_HasNoUriFormat() => Assert.Equal(
        """{"type":"object","properties":{"home":{"type":"string","description":"A URI."},"note":{"type":["string","null"]},"retries":{"type":"integer","description":"3 if the document does not say it."}},"required":["home","note","retries"],"additionalProperties":false}""",
        ToolSchemas.Of("[ExtractionTool] public partial record R(Uri Home, string? Note, int Retries = 3);", SchemaDialect.OpenAIStrict));

    [Fact]
    public void MembersWithAValue_AreOptional() => Assert.Equal(
        """{"type":"object","properties":{"name":{"type":"string"},"note":{"type":["string","null"]},"retries":{"type":"integer","default":3},"language":{"type":"string"}},"required":["name","note"],"additionalProperties":false}""",
        ToolSchemas.Of("[ExtractionTool] public partial record R(string Name, string? Note, int Retries = 3) { public string Language { get; init; } = \"en\"; }"));

    [Fact]
    public void Recursion_PointsToTheRootOrToDefs()
    {
        Assert.Equal(
            """{"type":"object","properties":{"children":{"type":"array","items":{"$ref":"#"}},"parent":{"anyOf":[{"$ref":"#"},{"type":"null"}]}},"required":["children","parent"],"additionalProperties":false}""",
            ToolSchemas.Of("[ExtractionTool] public partial record R(List<R> Children, R? Parent);", SchemaDialect.OpenAIStrict));
        Assert.Equal(
            """{"type":"object","properties":{"node":{"$ref":"#/$defs/Node"}},"required":["node"],"additionalProperties":false,"$defs":{"Node":{"type":"object","properties":{"next":{"anyOf":[{"$ref":"#/$defs/Node"},{"type":"null"}]},"x":{"type":"integer"}},"required":["next","x"],"additionalProperties":false}}}""",
            ToolSchemas.Of("[ExtractionTool] public partial record R(Node Node);\npublic record Node(Node? Next, int X);"));
    }

    [Theory]
    [InlineData("[ExtractionTool] public partial record R(Dictionary<string, int> TaxRates);", SchemaDialect.AnthropicStrict, "'tax_rates' is a dictionary")]
    [InlineData("[ExtractionTool] public partial record R(P P);\npublic record P(List<Dictionary<string, int>> Deep);", SchemaDialect.OpenAIStrict, "'deep' is a dictionary")]
    [InlineData("[ExtractionTool] public partial record R(Node Node);\npublic record Node(Node? Next, int X);", SchemaDialect.AnthropicStrict, "'Node' contains itself")]
    [InlineData("[ExtractionTool] public partial record R(A A);\npublic record A(B? B);\npublic record B(List<A> As);", SchemaDialect.AnthropicStrict, "'A' contains itself")]
    public void Obstacle_NamesTheMember(string source, SchemaDialect dialect, string reason) => Assert.Equal(
        $"Tool 'r' has no {dialect} schema because {reason}. Change the record, or use an output mode or a model that takes the Portable schema.",
        ToolSchemas.Obstacle(source, dialect));

    [Theory]
    [InlineData(16, 0, 16, 0)]
    [InlineData(17, 0, 16, 1)]
    [InlineData(40, 0, 16, 24)]
    [InlineData(41, 0, -1, -1)]
    [InlineData(0, 24, 0, 24)]
    [InlineData(0, 25, -1, -1)]
    [InlineData(17, 23, 16, 24)]
    [InlineData(17, 24, -1, -1)]
    public void NullableMembers_ShareABudget(int nullable, int withValue, int unions, int optional)
    {
        string source = $"[ExtractionTool] public partial record R({string.Join(", ", Enumerable.Range(0, nullable).Select(static i => $"int? N{i}").Concat(Enumerable.Range(0, withValue).Select(static i => $"int V{i} = 1")))});";
        if (unions < 0)
        {
            Assert.Contains("(16 nullable and 24 optional ones)", ToolSchemas.Obstacle(source, SchemaDialect.AnthropicStrict), StringComparison.Ordinal);
            return;
        }

        JsonObject schema = JsonNode.Parse(ToolSchemas.Of(source, SchemaDialect.AnthropicStrict))!.AsObject();

        Assert.Equal((unions, optional), (schema["properties"]!.AsObject().Count(static p => p.Value!["type"] is JsonArray), nullable + withValue - (schema["required"]?.AsArray().Count ?? 0)));
        Assert.Equal(nullable, JsonNode.Parse(ToolSchemas.Of(source, SchemaDialect.OpenAIStrict))!["properties"]!.AsObject().Count(static p => p.Value!["type"] is JsonArray));
    }

    [Fact]
    public void NullableMembersWithAValue_CountTwice()
    {
        string members = string.Join(", ", Enumerable.Range(0, 16).Select(static i => $"int? N{i} = 1").Concat(Enumerable.Range(0, 9).Select(static i => $"int V{i} = 1")));

        Assert.Contains("optional", ToolSchemas.Obstacle($"[ExtractionTool] public partial record R({members});", SchemaDialect.AnthropicStrict), StringComparison.Ordinal);
    }

    [Fact]
    public void NullableItems_CountAsUnions()
    {
        string lists = string.Join(", ", Enumerable.Range(0, 17).Select(static i => $"List<int?> L{i}"));

        Assert.Contains("nullable", ToolSchemas.Obstacle($"[ExtractionTool] public partial record R({lists});", SchemaDialect.AnthropicStrict), StringComparison.Ordinal);
        Assert.Contains("nullable", ToolSchemas.Obstacle($"[ExtractionTool] public partial record R({lists.Replace("List<int?>", "List<List<int?>>", StringComparison.Ordinal)});", SchemaDialect.AnthropicStrict), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Größe \\\"x\\\" \\u2028 \\u0085 \\0 😀 \\\"\\\"\\\" {0} </summary> */ \\r\\n next")]
    [InlineData("\\\"")]
    [InlineData("\\\\")]
    [InlineData("")]
    public void Descriptions_ArriveUnaltered(string text)
    {
        string expected = (string)Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseToken($"\"{text}\"").Value!;
        string source = $"[ExtractionTool(Description = \"{text}\")] public partial record R([property: Description(\"{text}\")] int X);";

        (string Description, string Schema, string Prefix) tool = ToolSchemas.Use(source, static tool => (tool.Description, tool.InputSchema, System.Text.Encoding.UTF8.GetString(tool.Prefix.Bytes.Span)));

        Assert.Equal(Lf(expected), tool.Description);
        Assert.Equal(Lf(expected), Lf((string?)JsonNode.Parse(tool.Schema)!["properties"]!["x"]!["description"] ?? ""));
        Assert.Equal(Lf(expected), (string?)JsonNode.Parse("{" + tool.Prefix + "]}")!["tools"]![0]!["description"]);
    }

    private static string Lf(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
