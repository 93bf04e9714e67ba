using System.Reflection;
using System.Text.Json;

namespace PromptGen.Tests.Models;

public sealed class ModelCatalogTests
{
    private static readonly JsonElement s_data = ReadData();

    [Fact]
    public void RuntimeAndGenerator_CarryTheSameBytes()
    {
        byte[] runtime = Resource(typeof(ModelCatalog).Assembly);

        Assert.Equal(runtime, Resource(Assembly.Load("PromptGen.Generators")));
        Assert.True(runtime.Length > 10_000);
    }

    [Fact]
    public void EachModel_IsFoundByIdAndAlias()
    {
        List<JsonElement> rows = [.. s_data.GetProperty("models").EnumerateArray()];

        Assert.Equal(rows.Select(static row => row.GetProperty("id").GetString()!), ModelCatalog.Default.Models.Select(static model => model.Id));
        Assert.Equal(new DateOnly(2026, 11, 20), ModelCatalog.Default.AsOf);
        foreach (JsonElement row in rows)
        {
            string id = row.GetProperty("id").GetString()!;
            foreach (string name in row.GetProperty("aliases").EnumerateArray().Select(static alias => alias.GetString()!).Prepend(id))
            {
                Assert.True(ModelCatalog.Default.TryGet(name, out ModelProfile? model));
                Assert.Equal((id, true, row.GetProperty("provider").GetString()), (model.Id, model.IsKnown, model.Provider));
                Assert.Same(model, ModelCatalog.Default.Get(name));
            }
        }
    }

    [Fact]
    public void EachModel_HasTheNumbersOfItsRow()
    {
        foreach (JsonElement row in s_data.GetProperty("models").EnumerateArray())
        {
            ModelProfile model = ModelCatalog.Default.Get(row.GetProperty("id").GetString()!);
            JsonElement prices = row.GetProperty("pricePerMTok");

            Assert.Equal((Number(row, "contextWindow"), Number(row, "maxOutput"), Number(row, "minCacheableTokens")), (model.ContextWindow, model.MaxOutputTokens, model.MinCacheableTokens));
            Assert.Equal((Number(prices, "input"), Number(prices, "output"), Number(prices, "cacheRead")), (model.Prices.Input, model.Prices.Output, model.Prices.CacheRead));
            Assert.Equal(Number(row, "batchDiscount"), model.BatchDiscount);
            Assert.Equal(row.GetProperty("cacheStyle").GetString(), model.CacheStyle switch
            {
                CacheStyle.AnthropicMarkers => "anthropic-markers",
                CacheStyle.OpenAIBreakpoints => "openai-breakpoints",
                CacheStyle.OpenAIAutomatic => "openai-automatic",
                _ => null,
            });
        }
    }

    [Fact]
    public void AutoOutputMode_FollowsTheDesignsRule()
    {
        foreach (JsonElement row in s_data.GetProperty("models").EnumerateArray())
        {
            string id = row.GetProperty("id").GetString()!;
            OutputMode expected = Says(row, "forcedToolChoice") == "yes" ? OutputMode.ForcedTool
                : Says(row, "strictTools") == "yes" ? OutputMode.StrictTool
                : Says(row, "jsonOutput") == "yes" ? OutputMode.JsonSchema
                : Says(row, "strictTools") == "no" && Says(row, "jsonOutput") == "no" ? OutputMode.ForcedTool
                : OutputMode.StrictTool; // nothing is known: the notes of models.json say "auto + strict, or JSON output"

            Assert.Equal((id, expected), (id, ModelCatalog.Default.Get(id).AutoOutputMode));
        }
    }

    [Theory]
    [InlineData("claude-haiku-4-5", OutputMode.ForcedTool)]
    [InlineData("claude-opus-5-5", OutputMode.StrictTool)]
    [InlineData("claude-sonnet-5-5", OutputMode.StrictTool)]
    [InlineData("claude-haiku-5-5", OutputMode.StrictTool)]
    [InlineData("claude-3-5-haiku-20241022", OutputMode.ForcedTool)]
    [InlineData("gpt-5.6-luna", OutputMode.ForcedTool)]
    [InlineData("gpt-4o", OutputMode.ForcedTool)]
    public void AutoOutputMode_OfNamedModels(string id, OutputMode mode) => Assert.Equal(mode, ModelCatalog.Default.Get(id).AutoOutputMode);

    [Fact]
    public void UnknownModel_IsAllUnknown()
    {
        Assert.Equal(new ModelProfile { Id = "my-model", AsOf = ModelCatalog.Default.AsOf }.ToString(), ModelCatalog.Default.Get("my-model").ToString());
        Assert.False(ModelCatalog.Default.TryGet("claude-HAIKU-4-5", out _));
        Assert.Throws<ArgumentException>(() => ModelCatalog.Default.Get(" "));
    }

    [Theory]
    [InlineData("claude-sonnet-5", 5000, 800, 300, 100, "1.460000", "0.571500", "0.579000")]
    [InlineData("claude-haiku-5-5", 8000, 1000, 200, 1000, "1.000000", "0.280920", "0.281520")]
    [InlineData("claude-haiku-5-5", 99000, 2000, 200, 10, "0.510000", "0.121425", "0.158550")]
    [InlineData("claude-opus-5-5", 6000, 1000, 400, 1, "0.036000", "0.042000", "0.060000")]
    public void Cost_IsThatOfTheProviderFacts(string id, int prefix, int document, int output, int calls, string uncached, string cached5m, string cached1h)
    {
        ModelProfile model = ModelCatalog.Default.Get(id);
        ExtractionUsage plain = new() { InputTokens = prefix + document, OutputTokens = output };
        ExtractionUsage read = new() { InputTokens = document, CacheReadTokens = prefix, OutputTokens = output };
        ExtractionUsage write = new() { InputTokens = document, CacheWriteTokens = prefix, OutputTokens = output };

        Assert.Equal(Decimal(uncached), calls * model.CostOf(plain));
        Assert.Equal(Decimal(cached5m), model.CostOf(write) + ((calls - 1) * model.CostOf(read)));
        Assert.Equal(Decimal(cached1h), model.CostOf(write with { CacheWriteLongTokens = prefix }) + ((calls - 1) * model.CostOf(read)));
    }

    [Fact]
    public void UnknownPrice_IsNeverZero()
    {
        ModelProfile unknown = ModelCatalog.Default.Get("claude-fable-5-2");

        Assert.Null(unknown.CostOf(new ExtractionUsage { InputTokens = 1 }));
        Assert.Null(ModelCatalog.Default.Get("my-model").CostOf(new ExtractionUsage { OutputTokens = 1 }));
        Assert.Equal(0m, unknown.CostOf(ExtractionUsage.None));
    }

    private static string Says(JsonElement row, string name)
    {
        string own = row.GetProperty(name).GetString()!;
        JsonElement provider = s_data.GetProperty("providers").GetProperty(row.GetProperty("provider").GetString()!);
        return own == "unknown" && provider.TryGetProperty("defaults", out JsonElement defaults) ? defaults.GetProperty(name).GetString()! : own;
    }

    private static decimal? Number(JsonElement row, string name) => row.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static JsonElement ReadData()
    {
        using JsonDocument document = JsonDocument.Parse(Resource(typeof(ModelCatalog).Assembly));
        return document.RootElement.Clone();
    }

    private static byte[] Resource(Assembly assembly)
    {
        using Stream stream = assembly.GetManifestResourceStream("PromptGen.models.json")!;
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
