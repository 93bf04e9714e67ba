using System.Text;
using System.Text.Json.Nodes;
using PromptGen.CodeFixes.Prompts;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Simulator;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Wire.Tests;

/// <summary>The fixes of PG2001: what the API gets and answers before and after.</summary>
public sealed class PrefixFixTests
{
    private const string Before = """System = new List<TextBlockParam> { new() { Text = $"Run {Guid.NewGuid()}.\n{Rules}", CacheControl = new() } }, Messages = [new UserMessageParam { Content = doc }]""";

    private const string Moved = """System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() } }, Messages = [new UserMessageParam { Content = $"Run {Guid.NewGuid()}.\n{doc}" }]""";

    private const string Split = """System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() }, new() { Text = $"Run {Guid.NewGuid()}." } }, Messages = [new UserMessageParam { Content = doc }]""";

    private static readonly TestOptions s_options = TestOptions.Default with
    {
        References = TestReferences.Default.WithAssembly("Anthropic", "Microsoft.Extensions.AI.Abstractions"),
    };

    [Fact]
    public async Task PG2001_BeforeFix_EveryCallWritesAndNoneReads()
    {
        IReadOnlyList<SimulatedExchange> sent = await SendAsync(Before);

        Assert.All(sent, static exchange => Assert.True(CacheOf(exchange) is { Written: > 1500, Read: 0 }));
    }

    [Fact]
    public async Task PG2001_LineInTheUserMessage_SecondCallReadsThePrefix()
    {
        await CodeFixVerifier<VolatilePrefixAnalyzer, MoveLineFix>.CodeFixAsync(Marked(), Source(Moved), MoveLineFix.EquivalenceKey, s_options);

        IReadOnlyList<SimulatedExchange> sent = await SendAsync(Moved);

        Assert.True(CacheOf(sent[0]) is { Written: > 1500, Read: 0 });
        Assert.True(CacheOf(sent[1]) is { Written: 0, Read: > 1500 });
        Assert.Equal("ephemeral", (string?)Body(sent[1])["system"]![0]!["cache_control"]!["type"]);
        Assert.Matches("^Run [0-9a-f-]{36}\\.\nThe second document\\.$", (string?)Body(sent[1])["messages"]![0]!["content"]);
    }

    [Fact]
    public async Task PG2001_LineInABlockBehindTheMarker_SecondCallReadsThePrefix()
    {
        await CodeFixVerifier<VolatilePrefixAnalyzer, SplitBlockFix>.CodeFixAsync(Marked(), Source(Split), SplitBlockFix.EquivalenceKey, s_options);

        IReadOnlyList<SimulatedExchange> sent = await SendAsync(Split);

        Assert.True(CacheOf(sent[0]) is { Written: > 1500, Read: 0 });
        Assert.True(CacheOf(sent[1]) is { Written: 0, Read: > 1500 });
        JsonArray system = Body(sent[1])["system"]!.AsArray();
        Assert.Equal(2, system.Count);
        Assert.NotNull(system[0]!["cache_control"]);
        Assert.Null(system[1]!["cache_control"]);
        Assert.Matches("^Run [0-9a-f-]{36}\\.$", (string?)system[1]!["text"]);
    }

    private static string Marked() => Source(Before.Replace("Guid.NewGuid()", "{|PG2001:Guid.NewGuid()|}", StringComparison.Ordinal));

    private static string Source(string members) => $$"""
        using System; using System.Collections.Generic; using System.Threading.Tasks; using Anthropic; using Anthropic.Models.Messages;
        public static class Sample
        {
            const string Rules = "{{string.Concat(Enumerable.Repeat("Read every line of it. ", 450))}}";
            public static Task Run(AnthropicClient client, string doc) => client.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-5", MaxTokens = 1024, {{members}} });
        }
        """;

    private static Task<IReadOnlyList<SimulatedExchange>> SendAsync(string members) =>
        RepeatedRun.SendAsync(Source(members), s_options.References, "The first document.", "The second document.");

    private static JsonNode Body(SimulatedExchange exchange) => JsonNode.Parse(Encoding.UTF8.GetString(exchange.RequestBody.Span))!;

    private static (int Written, int Read) CacheOf(SimulatedExchange exchange)
    {
        JsonNode usage = JsonNode.Parse(Encoding.UTF8.GetString(exchange.ResponseBody.Span))!["usage"]!;
        return ((int?)usage["cache_creation_input_tokens"] ?? 0, (int?)usage["cache_read_input_tokens"] ?? 0);
    }
}
