using System.Text.Json;
using PromptGen.Oracle.Dialects;

namespace PromptGen.Corpus.Tests;

/// <summary>Every schema of every type keeps to its provider's documented subset.</summary>
public sealed class DialectTests
{
    public static TheoryData<string> Names => Corpus.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void EachSchema_IsInItsSubset(string name)
    {
        ExtractionTool tool = Corpus.Of(name).Tool;

        Assert.Empty(Findings(tool, SchemaDialect.Portable, DialectSubset.Portable));
        Assert.Empty(Findings(tool, SchemaDialect.AnthropicStrict, DialectSubset.Anthropic));
        Assert.Empty(Findings(tool, SchemaDialect.OpenAIStrict, DialectSubset.OpenAI));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NoObject_IsWrittenTwice(string name)
    {
        ExtractionTool tool = Corpus.Of(name).Tool;
        if (Corpus.Of(name).Features.Intersect(["wrapper Box", "wrapper Tuple"]).Any())
        {
            return; // Box<int> and Box<long> are two types with one text.
        }

        Assert.All(Enum.GetValues<SchemaDialect>().Where(tool.Supports), dialect => Assert.Empty(RepeatedObjects.In(Parse(tool.GetInputSchema(dialect)))));
    }

    [Fact]
    public void MostTypes_HaveAllDialects()
    {
        int strict = CorpusTypes.All.Count(static type => type.Tool.Supports(SchemaDialect.AnthropicStrict) && type.Tool.Supports(SchemaDialect.OpenAIStrict));

        Assert.InRange(strict, 200, CorpusTypes.All.Count);
    }

    private static IReadOnlyList<string> Findings(ExtractionTool tool, SchemaDialect dialect, DialectSubset subset) =>
        tool.Supports(dialect) ? DialectChecker.Check(subset, Parse(tool.GetInputSchema(dialect))) : [];

    private static JsonElement Parse(string schema) => JsonSerializer.Deserialize<JsonElement>(schema);
}
