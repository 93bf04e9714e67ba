using PromptGen.Tests.Records;

namespace PromptGen.Tests.Wire;

public sealed class PrefixCachingTests
{
    private static readonly ModelProfile s_model = ModelCatalog.Default.Get("claude-haiku-4-5");

    [Fact]
    public void Expectation_FollowsTheModelsMinimum()
    {
        TokenBand band = Ticket.Tool.Prefix.EstimateBand(s_model);
        Assert.True(0 < band.Least && band.Least < band.Typical && band.Typical < band.Most);

        Assert.Equal(CacheExpectation.Cached, With((int)band.Least));
        Assert.Equal(CacheExpectation.Uncertain, With((int)band.Least + 1));
        Assert.Equal(CacheExpectation.Uncertain, With((int)band.Most));
        Assert.Equal(CacheExpectation.TooShort, With((int)band.Most + 1));
        Assert.Equal(CacheExpectation.Unknown, With(null));

        static CacheExpectation With(int? minimum) => Ticket.Tool.Prefix.DescribeCaching(s_model with { MinCacheableTokens = minimum }).Expectation;
    }

    [Fact]
    public void Description_HasARowForEachModelOfTheCatalog() => Assert.Equal(
        ModelCatalog.Default.Models.Select(static model => model.Id),
        Ticket.Tool.Prefix.DescribeCaching().Select(static row => row.Model.Id));

    [Fact]
    public void Row_SaysItInWords()
    {
        Assert.Equal("claude-haiku-4-5: Cached, 41,520 to 60,133 tokens, caches from 4,096", new PrefixCaching(s_model, new TokenBand(41_520, null, 60_133), CacheExpectation.Cached).ToString());
        Assert.Equal("claude-haiku-4-5: Unknown, 1 to 2 tokens, minimum unknown", new PrefixCaching(s_model with { MinCacheableTokens = null }, new TokenBand(1, null, 2), CacheExpectation.Unknown).ToString());
    }
}
