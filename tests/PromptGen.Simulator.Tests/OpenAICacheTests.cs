using System.Text.Json.Nodes;

namespace PromptGen.Simulator.Tests;

/// <summary>Cache accounting of Chat Completions; no ratio is published for OpenAI, so four characters stand for a token.</summary>
public sealed class OpenAICacheTests : IAsyncLifetime
{
    private const string Breakpoints = "gpt-5.6-luna";
    private const string Automatic = "gpt-4.1";

    private readonly ManualTimeProvider _clock = new();
    private SimulatorServer? _server;
    private Api? _api;

    public async ValueTask InitializeAsync()
    {
        _server = await SimulatorServer.StartAsync(new SimulatorOptions { Clock = _clock });
        _api = new Api(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _api!.Dispose();
        await _server!.DisposeAsync();
    }

    [Fact]
    public async Task ExplicitBreakpoint_WritesOnceAndIsReadForThirtyMinutes()
    {
        Assert.Equal((0, 2000, 2500), await UsageAsync(Explicit(2000, 'a')));
        Assert.Equal((2000, 0, 2500), await UsageAsync(Explicit(2000, 'b')));
        _clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal((2000, 0, 2500), await UsageAsync(Explicit(2000, 'c')));
        _clock.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal((0, 2000, 2500), await UsageAsync(Explicit(2000, 'd')));
    }

    [Fact]
    public async Task TwelveHourBreakpoint_LivesTwelveHours()
    {
        JsonObject Long(char letter) => Explicit(2000, letter).With("messages.0.content.0.prompt_cache_breakpoint", """{"mode":"explicit","ttl":"12h"}""");
        await UsageAsync(Long('a'));
        _clock.Advance(TimeSpan.FromHours(11));
        Assert.Equal(2000, (await UsageAsync(Long('b'))).Cached);
    }

    [Fact]
    public async Task ImplicitMode_WritesToTheEndOfTheDocumentAndReadsNothingOfAnother()
    {
        JsonObject Implicit(char letter) => Explicit(2000, letter).With("prompt_cache_options", null).With("messages.0.content.0.prompt_cache_breakpoint", null);
        Assert.Equal((0, 2500, 2500), await UsageAsync(Implicit('a')));
        Assert.Equal((0, 2500, 2500), await UsageAsync(Implicit('b')));
        Assert.Equal((2500, 0, 2500), await UsageAsync(Implicit('a')));
    }

    [Fact]
    public async Task ExplicitModeWithoutBreakpoint_CachesNothing()
    {
        JsonObject Bare() => Explicit(2000, 'a').With("messages.0.content.0.prompt_cache_breakpoint", null);
        Assert.Equal((0, 0, 2500), await UsageAsync(Bare()));
        Assert.Equal((0, 0, 2500), await UsageAsync(Bare()));
    }

    [Fact]
    public async Task BelowTheMinimum_CachesNothing()
    {
        Assert.Equal((0, 0, 1500), await UsageAsync(Explicit(1000, 'a')));
        Assert.Equal((0, 0, 1500), await UsageAsync(Explicit(1000, 'a')));
    }

    [Fact]
    public async Task ToolChoice_IsNoPartOfThePrefix_ButParallelCallsAre()
    {
        await UsageAsync(Explicit(2000, 'a'));
        Assert.Equal(2000, (await UsageAsync(Explicit(2000, 'a').With("tool_choice", "\"auto\""))).Cached);
        Assert.Equal(0, (await UsageAsync(Explicit(2000, 'a').With("parallel_tool_calls", "true"))).Cached);
    }

    [Fact]
    public async Task AutomaticFamily_CachesTheCommonBeginningInStepsOf128()
    {
        JsonObject Body(char letter) => Explicit(2000, letter, Automatic).With("prompt_cache_options", null).With("messages.0.content.0.prompt_cache_breakpoint", null);
        Assert.Equal((0, null, 2500), await UsageAsync(Body('a')));
        // 2,000 tokens are common; 15 x 128 = 1,920 is the last whole step below.
        Assert.Equal((1920, null, 2500), await UsageAsync(Body('b')));
        _clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal((0, null, 2500), await UsageAsync(Body('b')));
    }

    [Fact]
    public async Task AutomaticFamilyBelow1024_CachesNothing()
    {
        JsonObject Body() => Explicit(400, 'a', Automatic).With("prompt_cache_options", null).With("messages.0.content.0.prompt_cache_breakpoint", null);
        await UsageAsync(Body());
        Assert.Equal((0, null, 900), await UsageAsync(Body()));
    }

    private async Task<(int Cached, int? Written, int Prompt)> UsageAsync(JsonObject body)
    {
        ApiReply reply = await _api!.ChatAsync(body.ToJsonString());
        Assert.Equal(200, reply.Status);
        return reply.ChatUsage;
    }

    /// <summary>A prefix of so many tokens (function and system text) and a document of 500.</summary>
    private static JsonObject Explicit(int prefixTokens, char letter, string model = Breakpoints)
    {
        JsonObject body = Bodies.Chat(model);
        int own = (body["tools"]![0]!["function"]!.ToJsonString().Length + 3) / 4;
        string system = new('s', (prefixTokens - own) * 4);
        return body.With("messages.0.content.0", $$$"""{"type":"text","text":"{{{system}}}","prompt_cache_breakpoint":{"mode":"explicit"}}""")
            .With("messages.1.content", $"\"{new string(letter, 2000)}\"")
            .With("prompt_cache_options", """{"mode":"explicit"}""");
    }
}
