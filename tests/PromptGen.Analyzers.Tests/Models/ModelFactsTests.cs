using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Models;

namespace PromptGen.Analyzers.Tests.Models;

public sealed class ModelFactsTests
{
    [Fact]
    public void BuiltInTable_IsReadWhole()
    {
        Assert.Equal(40, ModelFacts.BuiltIn.Models.Length);
        Assert.Equal("2026-11-20", ModelFacts.BuiltIn.AsOf);
        Assert.Same(ModelFacts.BuiltIn, ModelFacts.BuiltIn);
    }

    /// <summary>The reader of the runtime is the independent oracle for the rows.</summary>
    [Fact]
    public void BuiltInTable_SaysWhatTheRuntimeCatalogSays() => Assert.Equal(
        ModelCatalog.Default.Models.Select(static m =>
            $"{m.Id} {m.ForcedToolChoice} {m.StrictTools} {m.JsonOutput} {m.MinCacheableTokens} {m.MaxOutputTokens} {m.SamplingParameters} {m.Thinking.Default} [{string.Join(',', m.Thinking.Accepts)}] [{string.Join(',', m.Thinking.Rejects)}]"),
        ModelFacts.BuiltIn.Models.Select(static m =>
            $"{m.Id} {m.ForcedToolChoice} {m.StrictTools} {m.JsonOutput} {m.MinCacheableTokens} {m.MaxOutputTokens} {m.Sampling} {m.ThinkingDefault} [{string.Join(',', m.ThinkingAccepts)}] [{string.Join(',', m.ThinkingRejects)}]"));

    [Theory]
    [InlineData("claude-opus-5-5", "claude-opus-5-5")]
    [InlineData("claude-haiku-4-5-20251001", "claude-haiku-4-5")]
    [InlineData("anthropic.claude-opus-4-6-v1", "claude-opus-4-6")]
    [InlineData("claude-opus-5-5-20261012", "claude-opus-5-5")]
    [InlineData("claude-opus-7", null)]
    [InlineData("20261012", null)]
    public void Find_KnowsIdsAliasesAndDatedSnapshots(string id, string? expected) => Assert.Equal(expected, ModelFacts.BuiltIn.Find(id)?.Id);

    [Theory]
    [InlineData("claude-opus-5-5*", "claude-opus-5-5-20261012", true)]
    [InlineData("gpt-9 ,  CLAUDE-OPUS-5 ", "claude-opus-5", true)]
    [InlineData("claude-opus-5", "claude-opus-5-5", false)]
    [InlineData("*", "claude-opus-5", false)]
    [InlineData("", "claude-opus-5", false)]
    public void List_NamesModels(string list, string id, bool expected) => Assert.Equal(expected, ModelList.Names(list, id));

    [Theory]
    [InlineData("""{"models": []}""", " has no \"asOf\" date")]
    [InlineData("""{"asOf": "20.11.2026", "models": []}""", "/asOf is not a date such as \"2026-11-20\"")]
    [InlineData("""{"asOf": "2026-11-20"}""", " has no list \"models\"")]
    [InlineData("""{"asOf": "2026-11-20", "models": [1]}""", "/models/0 is not an object")]
    [InlineData("""{"asOf": "2026-11-20", "models": [{}]}""", "/models/0 has no \"id\"")]
    [InlineData("""{"asOf": "2026-11-20", "models": [{"id": "a", "minCacheableTokens": -1}]}""", "/models/0/minCacheableTokens is negative")]
    [InlineData("""{"asOf": "2026-11-20", "models": [{"id": "a", "maxOutput": 1.5}]}""", "/models/0/maxOutput is not a whole number of tokens")]
    [InlineData("""{"asOf": "2026-11-20", "models": [{"id": "a", "strictTools": "maybe"}]}""", "/models/0/strictTools is not yes, no, unknown or null")]
    [InlineData("""{"asOf": "2026-11-20", "models": [{"id": "a", "thinking": {"default": "auto"}}]}""", "/models/0/thinking/default is not always, on, off or null")]
    [InlineData("""{"asOf": "2026-11-20", "models": [{"id": "a", "pricePerMTok": {"input": -2}}]}""", "/models/0/pricePerMTok/input is negative")]
    public void Defect_IsNamedWithItsPlace(string text, string expected)
    {
        List<JsonDefect> defects = [];

        Assert.Empty(ModelDataReader.Read(text, defects));
        Assert.Equal(expected, Assert.Single(defects) is var defect ? $"{defect.Pointer} {defect.Problem}" : "");
    }

    [Fact]
    public void EntryBesideADefectiveOne_IsRead()
    {
        List<JsonDefect> defects = [];

        ModelFact model = Assert.Single(ModelDataReader.Read("""{"asOf": "2027-01-02", "models": [{"id": "a", "maxOutput": -1}, {"id": "b", "maxOutput": 7, "minCacheableTokens": 0}]}""", defects));

        Assert.Equal(("b", "2027-01-02", 7, 0), (model.Id, model.AsOf, model.MaxOutputTokens, model.MinCacheableTokens));
        Assert.Single(defects);
    }
}
