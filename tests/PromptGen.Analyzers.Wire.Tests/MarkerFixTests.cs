using System.Text;
using System.Text.Json.Nodes;
using PromptGen.CodeFixes;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Simulator;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Wire.Tests;

/// <summary>The fixes of PG2004 to PG2008: what the API gets and answers before and after.</summary>
public sealed class MarkerFixTests
{
    private static readonly TestOptions s_options = TestOptions.Default with
    {
        References = TestReferences.Default.WithAssembly("Anthropic", "Microsoft.Extensions.AI.Abstractions"),
    };

    [Fact]
    public async Task PG2004_AfterFix_SecondCallReadsThePrefix()
    {
        string before = Source("System = {|PG2004:Rules|}");
        string after = Source("System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new CacheControlEphemeral() } }");
        await CodeFixVerifier<MissingMarkerAnalyzer, AddMarkerFix>.CodeFixAsync(before, after, AddMarkerFix.EquivalenceKey, s_options);

        IReadOnlyList<SimulatedExchange> defect = await SendAsync(before);
        IReadOnlyList<SimulatedExchange> repaired = await SendAsync(after);

        Assert.All(defect, static exchange => Assert.Equal((0, 0), CacheOf(exchange)));
        Assert.True(CacheOf(repaired[0]) is { Written: > 1500, Read: 0 });
        Assert.True(CacheOf(repaired[1]) is { Written: 0, Read: > 1500 });
        Assert.Equal("ephemeral", (string?)Body(repaired[0])["system"]![0]!["cache_control"]!["type"]);
        Assert.Equal((string?)Body(defect[0])["system"], (string?)Body(repaired[0])["system"]![0]!["text"]);
    }

    [Theory]
    [InlineData(
        "System = new List<TextBlockParam> { new() { Text = Rules }, new() { Text = doc, {|PG2005:CacheControl = new()|} } }",
        "System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() }, new() { Text = doc } }")]
    [InlineData("System = Rules, {|PG2005:CacheControl = new()|}", "System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() } }")]
    public async Task PG2005_AfterFix_SecondCallReadsThePrefix(string system, string fixedSystem)
    {
        string before = Source(system);
        string after = Source(fixedSystem);
        await CodeFixVerifier<VaryingMarkerAnalyzer, MoveMarkerFix>.CodeFixAsync(before, after, MoveMarkerFix.EquivalenceKey, s_options);

        IReadOnlyList<SimulatedExchange> defect = await SendAsync(before);
        IReadOnlyList<SimulatedExchange> repaired = await SendAsync(after);

        Assert.All(defect, static exchange => Assert.True(CacheOf(exchange) is { Written: > 1500, Read: 0 }));
        Assert.True(CacheOf(repaired[1]) is { Written: 0, Read: > 1500 });
    }

    [Fact]
    public async Task PG2006_FiveMarkersAreRefused_FourAreNot()
    {
        string before = Source("System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() }, new() { Text = \"a\", CacheControl = new() }, new() { Text = \"b\", CacheControl = new() }, new() { Text = \"c\", CacheControl = new() }, new() { Text = \"d\", {|PG2006:CacheControl = new()|} } }");
        string after = Source("System = new List<TextBlockParam> { new() { Text = Rules }, new() { Text = \"a\" }, new() { Text = \"b\" }, new() { Text = \"c\" }, new() { Text = \"d\", CacheControl = new() } }");
        await CodeFixVerifier<MarkerLimitAnalyzer, RemoveMarkerFix>.CodeFixAsync(before, after, RemoveMarkerFix.LimitKey, s_options);

        Assert.All(await SendAsync(before), static exchange => Assert.Equal(400, exchange.Status));
        Assert.True(CacheOf((await SendAsync(after))[1]) is { Read: > 1500 });
    }

    [Fact]
    public async Task PG2007_LongAfterShortIsRefused_FixedOrderIsNot()
    {
        string before = Source("System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() }, new() { Text = \"a\", {|PG2007:CacheControl = new() { Ttl = Ttl.Ttl1h }|} } }");
        string after = Source("System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() { Ttl = Ttl.Ttl1h } }, new() { Text = \"a\", CacheControl = new() { Ttl = Ttl.Ttl1h } } }");
        string dropped = Source("System = new List<TextBlockParam> { new() { Text = Rules }, new() { Text = \"a\", CacheControl = new() { Ttl = Ttl.Ttl1h } } }");
        await CodeFixVerifier<MarkerOrderAnalyzer, LastAnHourFix>.CodeFixAsync(before, after, LastAnHourFix.EquivalenceKey, s_options);
        await CodeFixVerifier<MarkerOrderAnalyzer, RemoveMarkerFix>.CodeFixAsync(before, dropped, RemoveMarkerFix.OrderKey, s_options);

        Assert.All(await SendAsync(before), static exchange => Assert.Equal(400, exchange.Status));
        Assert.True(CacheOf((await SendAsync(after))[1]) is { Read: > 1500 });
        Assert.True(CacheOf((await SendAsync(dropped))[1]) is { Read: > 1500 });
    }

    [Fact]
    public async Task PG2008_ShortPrefixIsNotCached_AndTheFixRemovesTheMarker()
    {
        string before = Source("System = new List<TextBlockParam> { new() { Text = \"You are a helpful clerk.\", {|PG2008:CacheControl = new()|} } }");
        string after = Source("System = new List<TextBlockParam> { new() { Text = \"You are a helpful clerk.\" } }");
        await CodeFixVerifier<ShortPrefixAnalyzer, RemoveMarkerFix>.CodeFixAsync(before, after, RemoveMarkerFix.MinimumKey, s_options);

        IReadOnlyList<SimulatedExchange> defect = await SendAsync(before);
        Assert.All(defect, static exchange => Assert.Equal((0, 0), CacheOf(exchange)));
        Assert.NotNull(Body(defect[0])["system"]![0]!["cache_control"]);
        Assert.Null(Body((await SendAsync(after))[0])["system"]![0]!["cache_control"]);
    }

    private static string Source(string system) => $$"""
        using System.Collections.Generic; using System.Threading.Tasks; using Anthropic; using Anthropic.Models.Messages;
        public static class Sample
        {
            const string Rules = "{{string.Concat(Enumerable.Repeat("Read every line of it. ", 450))}}";
            public static Task Run(AnthropicClient client, string doc) => client.Messages.Create(new MessageCreateParams
            {
                Model = "claude-sonnet-5", MaxTokens = 1024, Messages = [new UserMessageParam { Content = doc }], {{system}}
            });
        }
        """;

    private static Task<IReadOnlyList<SimulatedExchange>> SendAsync(string source) =>
        RepeatedRun.SendAsync(MarkupText.Parse(source).Text, s_options.References, "The first document.", "The second document.");

    private static JsonNode Body(SimulatedExchange exchange) => JsonNode.Parse(Encoding.UTF8.GetString(exchange.RequestBody.Span))!;

    private static (int Written, int Read) CacheOf(SimulatedExchange exchange)
    {
        JsonNode usage = JsonNode.Parse(Encoding.UTF8.GetString(exchange.ResponseBody.Span))!["usage"]!;
        return ((int?)usage["cache_creation_input_tokens"] ?? 0, (int?)usage["cache_read_input_tokens"] ?? 0);
    }
}
