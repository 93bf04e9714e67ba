namespace PromptGen.Tests.Models;

public sealed class ModelCatalogLoadTests
{
    [Fact]
    public void File_IsReadAlone()
    {
        ModelCatalog catalog = Load("""
            {"asOf":"2027-01-02","providers":{"acme":{"defaults":{"strictTools":"yes"}}},"tokenizers":{"t":{"charsPerToken":3.5}},
             "models":[{"id":"a","aliases":["b","c"],"provider":"acme","tokenizer":"t","contextWindow":1000,"forcedToolChoice":"no","cacheStyle":"openai-automatic",
                        "pricePerMTok":{"input":1.5,"output":2,"cacheRead":0.1},"priceTiers":[{"abovePromptTokens":200,"input":9},{"abovePromptTokens":100,"input":3,"output":4,"cacheRead":0.2}],"retires":"2028-01-01","futureMember":[]}]}
            """);

        ModelProfile model = Assert.Single(catalog.Models);
        Assert.Same(model, catalog.Get("c"));
        Assert.Equal(new DateOnly(2027, 1, 2), catalog.AsOf);
        Assert.Equal((1000, 3.5, Support.No, Support.Yes, Support.Unknown), (model.ContextWindow, model.CharsPerToken, model.ForcedToolChoice, model.StrictTools, model.JsonOutput));
        Assert.Equal(new ModelPrices(1.5m, 2m, 1.5m, null, 0.1m), model.Prices);
        Assert.Equal([100, 200], model.PriceTiers.Select(static tier => tier.AbovePromptTokens));
        Assert.Equal(100 * 1.5m / 1e6m, model.CostOf(new ExtractionUsage { InputTokens = 100 }));
        Assert.Equal(101 * 3m / 1e6m, model.CostOf(new ExtractionUsage { InputTokens = 101 }));
        Assert.Equal(((150 * 3m) + (50 * 0.2m)) / 1e6m, model.CostOf(new ExtractionUsage { InputTokens = 150, CacheReadTokens = 50 }));
        Assert.Equal(new DateOnly(2028, 1, 1), model.Retires);
        Assert.False(catalog.Get("claude-haiku-4-5").IsKnown);
    }

    [Fact]
    public void File_IsLaidOverTheBasis()
    {
        ModelCatalog catalog = Load("""{"asOf":"2027-01-02","models":[{"id":"claude-haiku-4-5","aliases":["small"],"forcedToolChoice":"no"},{"id":"mine"}]}""", ModelCatalog.Default);

        Assert.Equal(ModelCatalog.Default.Models.Count + 1, catalog.Models.Count);
        Assert.Equal(Support.No, catalog.Get("claude-haiku-4-5").ForcedToolChoice);
        Assert.Equal("claude-haiku-4-5", catalog.Get("small").Id);
        Assert.True(catalog.Get("mine").IsKnown);
        Assert.Equal(Support.Yes, catalog.Get("claude-opus-4-5").ForcedToolChoice);
        Assert.Equal(new DateOnly(2026, 11, 20), catalog.Get("claude-opus-4-5").AsOf);
        Assert.Equal(Support.Yes, ModelCatalog.Default.Get("claude-haiku-4-5").ForcedToolChoice);
    }

    [Fact]
    public void ProvidersOfTheBasis_StandInWhereTheFileSaysNothing()
    {
        ModelCatalog basis = Load("""{"asOf":"2027-01-01","providers":{"p":{"defaults":{"forcedToolChoice":"no","strictTools":"yes"}},"q":{"defaults":{"jsonOutput":"yes"}}},"models":[]}""");
        ModelCatalog catalog = Load("""{"asOf":"2027-01-02","providers":{"p":{"defaults":{"forcedToolChoice":"yes"}}},"models":[{"id":"a","provider":"p"},{"id":"b","provider":"q","jsonOutput":"no"},{"id":"c","provider":"q"},{"id":"d"}]}""", basis);

        Assert.Equal(
            [(Support.Yes, Support.Yes, Support.Unknown), (Support.Unknown, Support.Unknown, Support.No), (Support.Unknown, Support.Unknown, Support.Yes), (Support.Unknown, Support.Unknown, Support.Unknown)],
            catalog.Models.Select(static model => (model.ForcedToolChoice, model.StrictTools, model.JsonOutput)));
    }

    [Fact]
    public void SnapshotsAndEndpoints_AreSentByTheIdAskedFor()
    {
        ModelCatalog catalog = Load("""{"asOf":"2027-01-02","models":[{"id":"a","aliases":["b"],"endpointIds":{"bedrock":["x.a-v1:0"],"googleCloud":null},"contextWindow":7}]}""");

        foreach ((string asked, string? sent) in new[] { ("a", "a"), ("b", "a"), ("x.a-v1:0", "x.a-v1:0"), ("a-20270102", "a-20270102"), ("b-20270102", "b-20270102"), ("a-2027010x", null), ("a-2027010", null), ("-20270102", null) })
        {
            Assert.Equal(sent is not null, catalog.TryGet(asked, out ModelProfile? model));
            Assert.Equal((sent, sent is null ? null : 7), (model?.Id, model?.ContextWindow));
            Assert.Equal(asked is "b" ? "a" : asked, catalog.Get(asked).Id);
        }
    }

    [Theory]
    [InlineData("", "not valid JSON")]
    [InlineData("{", "not valid JSON")]
    [InlineData("{\n\"asOf\": oops}", "line 2")]
    [InlineData("[]", "asOf")]
    [InlineData("null", "asOf")]
    [InlineData("{}", "asOf")]
    [InlineData("""{"asOf":"20.11.2026","models":[]}""", "'20.11.2026'")]
    [InlineData("""{"asOf":7,"models":[]}""", "wrong type")]
    [InlineData("""{"asOf":"2026-11-20"}""", "models")]
    [InlineData("""{"asOf":"2026-11-20","models":{}}""", "models")]
    [InlineData("""{"asOf":"2026-11-20","models":[{}]}""", "'id'")]
    [InlineData("""{"asOf":"2026-11-20","models":[7]}""", "'id'")]
    [InlineData("""{"asOf":"2026-11-20","models":[{"id":"m","forcedToolChoice":"maybe"}]}""", "'forcedToolChoice' of model 'm' is 'maybe'")]
    [InlineData("""{"asOf":"2026-11-20","models":[{"id":"m","forcedToolChoice":true}]}""", "wrong type")]
    [InlineData("""{"asOf":"2026-11-20","models":[{"id":"m","cacheStyle":"magic"}]}""", "'cacheStyle' of model 'm' is 'magic'")]
    [InlineData("""{"asOf":"2026-11-20","models":[{"id":"m","contextWindow":"big"}]}""", "wrong type")]
    [InlineData("""{"asOf":"2026-11-20","models":[{"id":"m","contextWindow":-1}]}""", "'contextWindow' of model 'm' is negative")]
    [InlineData("""{"asOf":"2026-11-20","models":[{"id":"m","contextWindow":1e12}]}""", "'contextWindow' of model 'm'")]
    [InlineData("""{"asOf":"2026-11-20","models":[{"id":"m","maxOutput":1e400}]}""", "'maxOutput' of model 'm'")]
    [InlineData("""{"asOf":"2026-11-20","models":[{"id":"m","pricePerMTok":{"input":"1"}}]}""", "'input' of model 'm' has the wrong type. Make it a number.")]
    [InlineData("""{"asOf":"2026-11-20","models":[{"id":"m","endpointIds":{"bedrock":"x"}}]}""", "'bedrock' of model 'm' has the wrong type. Make it a list of texts.")]
    [InlineData("""{"asOf":"2026-11-20","providers":{"p":{"defaults":{"strictTools":"often"}}},"models":[]}""", "'strictTools' of provider 'p' is 'often'")]
    [InlineData("""{"asOf":"2026-11-20","models":[{"id":"m","aliases":[null]}]}""", "wrong type")]
    [InlineData("""{"asOf":"2026-11-20","models":[{"id":"m","aliases":"x"}]}""", "wrong type")]
    [InlineData("""{"asOf":"2026-11-20","models":[{"id":"m","priceTiers":[{"input":1}]}]}""", "'abovePromptTokens'")]
    [InlineData("""{"asOf":"2026-11-20","models":[{"id":"m","priceTiers":[{"abovePromptTokens":1e25}]}]}""", "'abovePromptTokens' of model 'm'")]
    [InlineData("""{"asOf":"2026-11-20","models":[{"id":"m","retires":"soon"}]}""", "'retires' of model 'm' is 'soon'")]
    public void BadFile_GivesOneSentenceWithThePlace(string json, string part)
    {
        string message = Assert.Throws<FormatException>(() => Load(json)).Message;

        Assert.Contains(part, message, StringComparison.Ordinal);
        Assert.EndsWith(".", message, StringComparison.Ordinal);
    }

    private static ModelCatalog Load(string json, ModelCatalog? basis = null)
    {
        using MemoryStream stream = new(Bytes.Of(json));
        return ModelCatalog.Load(stream, basis);
    }
}
