using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PromptGen.Generators.Tests.Cases;
using PromptGen.Generators.Tests.Coverage;
using PromptGen.Generators.Tests.Schemas;

namespace PromptGen.Generators.Tests.Exemplars;

/// <summary>Members that are left out instead of being null: schema, exemplars, reader and writer agree about them.</summary>
public sealed class OmittedNullTests
{
    /// <summary>Anthropic's strict subset takes 16 unions, so that the last of 17 nullable members becomes optional there (provider facts ST-7).</summary>
    private static readonly string s_seventeen = $"[ExtractionTool(Exemplars = \"a.jsonl\")] public partial record R(int Id, {string.Join(", ", Enumerable.Range(1, 17).Select(static i => $"int? N{i}"))});";

    private static readonly string s_allNull = "{\"id\":1," + string.Join(",", Enumerable.Range(1, 17).Select(static i => $"\"n{i}\":null")) + "}";

    [Theory]
    [InlineData(WireFormat.AnthropicMessages, OutputMode.ForcedTool, true)]
    [InlineData(WireFormat.AnthropicMessages, OutputMode.StrictTool, false)]
    [InlineData(WireFormat.AnthropicMessages, OutputMode.JsonSchema, false)]
    [InlineData(WireFormat.OpenAIChatCompletions, OutputMode.StrictTool, true)]
    [InlineData(WireFormat.OpenAIResponses, OutputMode.JsonSchema, true)]
    public void ExemplarAndSchema_AgreeInEachMode(WireFormat format, OutputMode mode, bool takesNull)
    {
        string prefix = Use(s_seventeen, s_allNull, tool => Encoding.UTF8.GetString(tool.GetPrefix(format, mode).Bytes.Span));

        Assert.Equal(takesNull, prefix.Contains(",\\\"n17\\\":null}", StringComparison.Ordinal));
        Assert.Equal(!takesNull, prefix.Contains(",\\\"n16\\\":null}", StringComparison.Ordinal));
        Assert.Equal(takesNull, prefix.Contains("\"n17\":{\"type\":[\"integer\",\"null\"]}", StringComparison.Ordinal));
        Assert.Contains("\"n16\":{\"type\":[\"integer\",\"null\"]}", prefix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SchemaDialect.AnthropicStrict)]
    [InlineData(SchemaDialect.OpenAIStrict)]
    [InlineData(SchemaDialect.Portable)]
    public void ExemplarOfThePrompt_FitsTheSchemaBesideIt(SchemaDialect dialect)
    {
        (WireFormat format, OutputMode mode) = dialect switch
        {
            SchemaDialect.AnthropicStrict => (WireFormat.AnthropicMessages, OutputMode.JsonSchema),
            SchemaDialect.OpenAIStrict => (WireFormat.OpenAIChatCompletions, OutputMode.JsonSchema),
            _ => (WireFormat.AnthropicMessages, OutputMode.ForcedTool),
        };
        const string Source = "[ExtractionTool(Exemplars = \"a.jsonl\")] public partial record R(string Name, [property: NullableAs(NullableForm.Omit)] int? Size, P Part, List<P> Parts);\npublic record P([property: NullableAs(NullableForm.Omit)] string? Note, int? Count);";

        (string text, string schema) = Use(Source, """{"name":"a","size":null,"part":{"note":null,"count":null},"parts":[{"count":1},{"note":"x","count":null}]}""",
            tool => (Encoding.UTF8.GetString(tool.GetPrefix(format, mode).Bytes.Span), tool.GetInputSchema(dialect)));
        string escaped = text[(text.IndexOf("<output>\\n", StringComparison.Ordinal) + 10)..text.IndexOf("\\n</output>", StringComparison.Ordinal)];
        string output = JsonSerializer.Deserialize<string>($"\"{escaped}\"")!;

        SchemaOracle.AssertAccepts(schema, output);
        Assert.Equal(dialect == SchemaDialect.OpenAIStrict
            ? """{"name":"a","size":null,"part":{"note":null,"count":null},"parts":[{"count":1,"note":null},{"note":"x","count":null}]}"""
            : """{"name":"a","part":{"count":null},"parts":[{"count":1},{"note":"x","count":null}]}""", output);
    }

    [Fact]
    public void OmittedMember_IsNoFaultAndNoRepair()
    {
        ToolCase tool = new("omit", "[ExtractionTool] public sealed partial record R(string Name, [property: NullableAs(NullableForm.Omit)] int? Size, [property: NullableAs(NullableForm.Omit)] P? Part, [property: NullableAs(NullableForm.Omit)] List<int>? Items);\npublic sealed record P(int X);", "new R(\"a\", null, null, null)");
        Verify.Run([TestFile.Literal("Case.cs", tool.Source)]).LoadAndRun(assembly => RoundTrip.Run(assembly, tool.CaseType, typeof(OmittedNullTests), nameof(CheckOmitted)));
    }

    internal static void CheckOmitted<T>(ExtractionTool<T> tool, T value)
    {
        Assert.Equal("""{"name":"a"}""", RoundTrip.Write(tool, value));
        Assert.Equal("""{"type":"object","properties":{"name":{"type":"string"},"size":{"type":"integer"},"part":{"type":"object","properties":{"x":{"type":"integer"}},"required":["x"],"additionalProperties":false},"items":{"type":"array","items":{"type":"integer"}}},"required":["name"],"additionalProperties":false}""", tool.InputSchema);
        foreach (string json in (string[])["""{"name":"a"}""", """{"name":"a","size":null,"part":null,"items":null}"""])
        {
            ExtractionResult<T> result = tool.ReadInput(Encoding.UTF8.GetBytes(json), ReadOptions.Strict);
            Assert.Equal((ExtractionOutcome.Ok, value), (result.Outcome, result.Value!));
        }

        string full = """{"name":"a","size":1,"part":{"x":2},"items":[3]}""";
        Assert.Equal(full, RoundTrip.Write(tool, tool.ReadInput(Encoding.UTF8.GetBytes(full), ReadOptions.Strict).Value!));
    }

    [Fact]
    public void MemberBeyondTheBudget_MayBeMissingAndMayBeNull()
    {
        ToolCase tool = new("budget", s_seventeen.Replace("(Exemplars = \"a.jsonl\")", "", StringComparison.Ordinal), $"new R(1{string.Concat(Enumerable.Repeat(", null", 17))})");
        Verify.Run([TestFile.Literal("Case.cs", tool.Source)]).LoadAndRun(assembly => RoundTrip.Run(assembly, tool.CaseType, typeof(OmittedNullTests), nameof(CheckBudget)));
    }

    internal static void CheckBudget<T>(ExtractionTool<T> tool, T value)
    {
        Assert.Equal(s_allNull, RoundTrip.Write(tool, value));
        Assert.Equal((ExtractionOutcome.Ok, 0), Outcome(s_allNull));
        Assert.Equal((ExtractionOutcome.Ok, 0), Outcome(s_allNull.Replace(",\"n17\":null", "", StringComparison.Ordinal)));
        Assert.Equal((ExtractionOutcome.Invalid, 1), Outcome(s_allNull.Replace(",\"n16\":null", "", StringComparison.Ordinal)));

        (ExtractionOutcome, int) Outcome(string json) => tool.ReadInput(Encoding.UTF8.GetBytes(json), ReadOptions.Strict) is var result ? (result.Outcome, result.Problems.Count) : default;
    }

    [Fact]
    public void UnionBeforeOthers_KeepsItsPlace()
    {
        string members = string.Join(", ", Enumerable.Range(1, 17).Select(static i => $"int? N{i}")) + ", [property: NullableAs(NullableForm.Union)] int? Last";
        JsonNode properties = JsonNode.Parse(ToolSchemas.Of($"[ExtractionTool] public partial record R({members});", SchemaDialect.AnthropicStrict))!["properties"]!;

        Assert.Equal(["n16", "n17"], properties.AsObject().Where(static property => property.Value!["type"] is JsonValue).Select(static property => property.Key));
    }

    private static T Use<T>(string source, string output, Func<ExtractionTool, T> use) => ToolSchemas.Use(
        source, use, TestOptions.Default.WithAdditionalFile(TestFile.Literal("a.jsonl", $"{{\"input\":\"i\",\"output\":{output}}}")));
}
