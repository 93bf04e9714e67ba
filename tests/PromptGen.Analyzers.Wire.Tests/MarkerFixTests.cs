using PromptGen.CodeFixes;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Wire.Tests;

/// <summary>The fixes of PG2004 to PG2008: what the API gets and answers before and after.</summary>
public sealed class MarkerFixTests
{
    [Fact]
    public async Task PG2004A_AfterFix_SecondCallReadsThePrefix()
    {
        string before = Source("System = {|PG2004:Rules|}");
        string after = Source("System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new CacheControlEphemeral() } }");
        await CodeFixVerifier<MissingMarkerAnalyzer, AddMarkerFix>.CodeFixAsync(before, after, AddMarkerFix.EquivalenceKey, WireRun.Options);

        WireRun defect = await WireRun.TwiceAsync(before);
        WireRun repaired = await WireRun.TwiceAsync(after);

        Assert.All([0, 1], index => Assert.Equal((0, 0), defect.Cache(index)));
        Assert.True(repaired.Cache(0) is { Written: > 1500, Read: 0 });
        Assert.True(repaired.Cache(1) is { Written: 0, Read: > 1500 });
        Assert.Equal("ephemeral", (string?)repaired.Body(0)["system"]![0]!["cache_control"]!["type"]);
        Assert.Equal((string?)defect.Body(0)["system"], (string?)repaired.Body(0)["system"]![0]!["text"]);
    }

    [Theory]
    [InlineData(
        "System = new List<TextBlockParam> { new() { Text = Rules }, new() { Text = doc, {|PG2005:CacheControl = new()|} } }",
        "System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() }, new() { Text = doc } }")]
    [InlineData("System = Rules, {|PG2005:CacheControl = new()|}", "System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() } }")]
    public async Task PG2005A_AfterFix_SecondCallReadsThePrefix(string system, string fixedSystem)
    {
        string before = Source(system);
        string after = Source(fixedSystem);
        await CodeFixVerifier<VaryingMarkerAnalyzer, MoveMarkerFix>.CodeFixAsync(before, after, MoveMarkerFix.EquivalenceKey, WireRun.Options);

        WireRun defect = await WireRun.TwiceAsync(before);
        WireRun repaired = await WireRun.TwiceAsync(after);

        Assert.All([0, 1], index => Assert.True(defect.Cache(index) is { Written: > 1500, Read: 0 }));
        Assert.True(repaired.Cache(1) is { Written: 0, Read: > 1500 });
    }

    [Fact]
    public async Task PG2006_FiveMarkersAreRefused_FourAreNot()
    {
        string before = Source("System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() }, new() { Text = \"a\", CacheControl = new() }, new() { Text = \"b\", CacheControl = new() }, new() { Text = \"c\", CacheControl = new() }, new() { Text = \"d\", {|PG2006:CacheControl = new()|} } }");
        string after = Source("System = new List<TextBlockParam> { new() { Text = Rules }, new() { Text = \"a\" }, new() { Text = \"b\" }, new() { Text = \"c\" }, new() { Text = \"d\", CacheControl = new() } }");
        await CodeFixVerifier<MarkerLimitAnalyzer, RemoveMarkerFix>.CodeFixAsync(before, after, RemoveMarkerFix.LimitKey, WireRun.Options);

        Assert.All((await WireRun.TwiceAsync(before)).Exchanges, static exchange => Assert.Equal(400, exchange.Status));
        (await WireRun.TwiceAsync(after)).AssertSecondReads();
    }

    [Fact]
    public async Task PG2007AB_LongAfterShortIsRefused_FixedOrderIsNot()
    {
        string before = Source("System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() }, new() { Text = \"a\", {|PG2007:CacheControl = new() { Ttl = Ttl.Ttl1h }|} } }");
        string after = Source("System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() { Ttl = Ttl.Ttl1h } }, new() { Text = \"a\", CacheControl = new() { Ttl = Ttl.Ttl1h } } }");
        string dropped = Source("System = new List<TextBlockParam> { new() { Text = Rules }, new() { Text = \"a\", CacheControl = new() { Ttl = Ttl.Ttl1h } } }");
        await CodeFixVerifier<MarkerOrderAnalyzer, LastAnHourFix>.CodeFixAsync(before, after, LastAnHourFix.EquivalenceKey, WireRun.Options);
        await CodeFixVerifier<MarkerOrderAnalyzer, RemoveMarkerFix>.CodeFixAsync(before, dropped, RemoveMarkerFix.OrderKey, WireRun.Options);

        Assert.All((await WireRun.TwiceAsync(before)).Exchanges, static exchange => Assert.Equal(400, exchange.Status));
        (await WireRun.TwiceAsync(after)).AssertSecondReads();
        (await WireRun.TwiceAsync(dropped)).AssertSecondReads();
    }

    [Fact]
    public async Task PG2008_ShortPrefixIsNotCached_AndTheFixRemovesTheMarker()
    {
        string before = Source("System = new List<TextBlockParam> { new() { Text = \"You are a helpful clerk.\", {|PG2008:CacheControl = new()|} } }");
        string after = Source("System = new List<TextBlockParam> { new() { Text = \"You are a helpful clerk.\" } }");
        await CodeFixVerifier<ShortPrefixAnalyzer, RemoveMarkerFix>.CodeFixAsync(before, after, RemoveMarkerFix.MinimumKey, WireRun.Options);

        WireRun defect = await WireRun.TwiceAsync(before);
        Assert.All([0, 1], index => Assert.Equal((0, 0), defect.Cache(index)));
        Assert.NotNull(defect.Body(0)["system"]![0]!["cache_control"]);
        Assert.Null((await WireRun.TwiceAsync(after)).Body(0)["system"]![0]!["cache_control"]);
    }

    private static string Source(string system) => WireSource.AnthropicCall(system);
}
