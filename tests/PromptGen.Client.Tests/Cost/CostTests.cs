namespace PromptGen.Client.Tests;

public sealed class CostTests
{
    /// <summary>The test vectors of the provider facts, section 13.</summary>
    [Theory]
    [InlineData("claude-sonnet-5", 5_000, 800, 300, 100, "1.460000", "0.571500", "0.579000")]
    [InlineData("claude-haiku-5-5", 8_000, 1_000, 200, 1_000, "1.000000", "0.280920", "0.281520")]
    [InlineData("claude-haiku-5-5", 99_000, 2_000, 200, 10, "0.510000", "0.121425", "0.158550")]
    [InlineData("claude-opus-5-5", 6_000, 1_000, 400, 1, "0.036000", "0.042000", "0.060000")]
    public void PublishedVector_Holds(string model, int prefix, int document, int output, int count, string uncached, string fiveMinutes, string oneHour)
    {
        ExtractionCost cost = Cost(model, prefix, document, output, count);

        Assert.Equal(new ExtractionCost(Dollars(uncached), Dollars(fiveMinutes), Dollars(oneHour)), cost);
    }

    [Fact]
    public void PrefixBelowTheMinimum_IsNotCached()
    {
        // claude-haiku-4-5: minimum 4,096 tokens, 1 dollar in and 5 out. 10 x (4,095 x 1 + 1 x 1 + 10 x 5) / 1e6.
        ExtractionCost cost = Cost("claude-haiku-4-5", 4_095, 1, 10, 10);

        Assert.Equal(new ExtractionCost(0.04146m, 0.04146m, 0.04146m), cost);
        Assert.NotEqual(Cost("claude-haiku-4-5", 4_096, 1, 10, 10).Uncached, Cost("claude-haiku-4-5", 4_096, 1, 10, 10).CachedFiveMinutes);
    }

    [Fact]
    public void OpenAI_HasOneLifetime()
    {
        // gpt-5.6-luna: 0.20 in, 1.20 out, 0.25 written, 0.02 read. First 2,000 x 0.25 + 100 x 0.2 + 10 x 1.2 = 532; second 2,000 x 0.02 + 20 + 12 = 72.
        ExtractionCost cost = Cost("gpt-5.6-luna", 2_000, 100, 10, 2);

        Assert.Equal(new ExtractionCost(0.000864m, 0.000604m, 0.000604m), cost);
    }

    [Fact]
    public void UnknownModel_HasNoAmounts() => Assert.Equal(new ExtractionCost(null, null, null), Cost("someone-elses-model", 2_000, 100, 10, 2));

    [Fact]
    public void NoDocuments_CostNothing() => Assert.Equal(new ExtractionCost(0, 0, 0), Cost("claude-sonnet-5", 5_000, 800, 300, 0));

    [Fact]
    public void Estimate_TurnsCharactersIntoABandOfTokens()
    {
        ModelProfile model = ModelCatalog.Default.Get("claude-haiku-4-5");
        int prefix = Receipt.Tool.Prefix.Bytes.Length;

        CostEstimate estimate = CostEstimator.Estimate(Receipt.Tool, model, WireFormat.AnthropicMessages, [842, 1742], outputTokensPerDocument: 100);

        // Two tags of 'document' (8 characters) and 21 more each make 58, so the documents have 900 and 1,800 characters; 3.4 is the old tokenizer's ratio.
        Assert.Equal(2, estimate.Documents);
        Assert.Equal(200 + 400, estimate.Low.DocumentTokens);
        Assert.Equal(265 + 530, estimate.Nominal?.DocumentTokens);
        Assert.Equal(450 + 900, estimate.High.DocumentTokens);
        Assert.Equal((prefix + 1) / 2, estimate.High.PrefixTokens);
        Assert.Equal(200, estimate.High.OutputTokens);
        Assert.False(estimate.High.IsCacheable);
        Assert.Equal(new DateOnly(2026, 11, 20), estimate.PricesAsOf);

        // 2 prefixes and 1,350 tokens at 1 dollar, 200 tokens at 5 dollars.
        Assert.Equal(((2 * estimate.High.PrefixTokens) + 1_350 + 1_000) / 1_000_000m, estimate.High.Cost.Uncached);
    }

    [Fact]
    public void EstimateWithoutAPublishedRatio_HasNoNominalValue()
    {
        CostEstimate estimate = CostEstimator.Estimate(Receipt.Tool, ModelCatalog.Default.Get("gpt-5.6-luna"), WireFormat.OpenAIChatCompletions, [1000], 100);

        Assert.Null(estimate.Nominal);
        Assert.True(estimate.Low.DocumentTokens < estimate.High.DocumentTokens);
    }

    private static ExtractionCost Cost(string model, int prefix, int document, int output, int count) =>
        CostEstimator.Cost(ModelCatalog.Default.Get(model), prefix, [.. Enumerable.Repeat((long)document, count)], output);

    private static decimal Dollars(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
