using System.Text.Json.Nodes;
using PromptGen.CodeFixes.Prompts;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Wire.Tests;

/// <summary>The fixes of PG2001 in the typed SDK: what the API gets and answers before and after.</summary>
public sealed class PrefixFixTests
{
    private static string Before => WireSource.AnthropicCall("""System = new List<TextBlockParam> { new() { Text = $"Run {{|PG2001:Guid.NewGuid()|}}.\n{Rules}", CacheControl = new() } }""");

    [Fact]
    public async Task BeforeTheFix_EveryCallWritesAndNoneReads()
    {
        WireRun sent = await WireRun.TwiceAsync(Before);

        Assert.All([0, 1], index => Assert.True(sent.Cache(index) is { Written: > 1500, Read: 0 }));
    }

    [Fact]
    public async Task PG2001A_LineInTheUserMessage_SecondCallReadsThePrefix()
    {
        string moved = WireSource.AnthropicCall("System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() } }", "$\"Run {Guid.NewGuid()}.\\n{doc}\"");
        await CodeFixVerifier<VolatilePrefixAnalyzer, MoveLineFix>.CodeFixAsync(Before, moved, MoveLineFix.EquivalenceKey, WireRun.Options);

        WireRun sent = await WireRun.TwiceAsync(moved);

        Assert.True(sent.Cache(0) is { Written: > 1500, Read: 0 });
        Assert.True(sent.Cache(1) is { Written: 0, Read: > 1500 });
        Assert.Equal("ephemeral", (string?)sent.Body(1)["system"]![0]!["cache_control"]!["type"]);
        Assert.Matches("^Run [0-9a-f-]{36}\\.\nThe second document\\.$", (string?)sent.Body(1)["messages"]![0]!["content"]);
    }

    [Fact]
    public async Task PG2001B_LineInABlockBehindTheMarker_SecondCallReadsThePrefix()
    {
        string split = WireSource.AnthropicCall("""System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() }, new() { Text = $"Run {Guid.NewGuid()}." } }""");
        await CodeFixVerifier<VolatilePrefixAnalyzer, SplitBlockFix>.CodeFixAsync(Before, split, SplitBlockFix.EquivalenceKey, WireRun.Options);

        WireRun sent = await WireRun.TwiceAsync(split);

        Assert.True(sent.Cache(0) is { Written: > 1500, Read: 0 });
        Assert.True(sent.Cache(1) is { Written: 0, Read: > 1500 });
        JsonArray system = sent.Body(1)["system"]!.AsArray();
        Assert.Equal(2, system.Count);
        Assert.NotNull(system[0]!["cache_control"]);
        Assert.Null(system[1]!["cache_control"]);
        Assert.Matches("^Run [0-9a-f-]{36}\\.$", (string?)system[1]!["text"]);
    }
}
