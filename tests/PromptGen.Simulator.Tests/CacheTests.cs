using System.Text.Json;
using System.Text.Json.Nodes;

namespace PromptGen.Simulator.Tests;

/// <summary>The fixed vectors of the cache accounting, on a model with 2.5 characters per token and a minimum of 1,024 tokens.</summary>
public sealed class CacheTests : IAsyncLifetime
{
    private const string Model = "claude-opus-4-8";
    private const decimal CharactersPerToken = 2.5m;
    private const string Marker = """{"type":"ephemeral"}""";

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
    public async Task FixedVectors_InOrder()
    {
        Assert.Equal((0, 5000, 500), await UsageAsync(Prompt(5000, 'a')));
        Assert.Equal((5000, 0, 500), await UsageAsync(Prompt(5000, 'b')));
        _clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal((0, 5000, 500), await UsageAsync(Prompt(5000, 'b')));
        Assert.Equal((0, 5000, 500), await UsageAsync(Prompt(5000, 'b').With("tools.0.description", "\"Record iT.\"")));
    }

    [Fact]
    public async Task ReadBeforeExpiry_RefreshesTheEntry()
    {
        await UsageAsync(Prompt(5000, 'a'));
        _clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(5000, (await UsageAsync(Prompt(5000, 'b'))).Read);
        _clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(5000, (await UsageAsync(Prompt(5000, 'c'))).Read);
    }

    [Fact]
    public async Task MarkerOnTheDocument_WritesEveryTimeAndNeverReads()
    {
        foreach (char letter in "abc")
        {
            JsonObject body = Prompt(5000, letter).With("system.0.cache_control", null).With("messages.0.content.0.cache_control", Marker);
            Assert.Equal((0, 5500, 0), await UsageAsync(body));
        }
    }

    [Fact]
    public async Task PrefixBelowTheMinimum_IsSilentlyUncached()
    {
        Assert.Equal((0, 0, 1400), await UsageAsync(Prompt(900, 'a')));
        Assert.Equal((0, 0, 1400), await UsageAsync(Prompt(900, 'a')));
    }

    [Fact]
    public async Task ParallelColdCalls_AllWrite()
    {
        await using SimulatorServer slow = await SimulatorServer.StartAsync(new SimulatorOptions { Clock = _clock, ResponseLatency = TimeSpan.FromSeconds(1) }, TestContext.Current.CancellationToken);
        using Api api = new(slow);
        Task<ApiReply>[] calls = [.. "abcd".Select(letter => api.MessagesAsync(Prompt(5000, letter).ToJsonString()))];
        while (_clock.WaitingTimers < calls.Length)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        _clock.Advance(TimeSpan.FromSeconds(1));
        foreach (ApiReply reply in await Task.WhenAll(calls))
        {
            Assert.Equal((0, 5000, 500), reply.Usage);
        }

        Task<ApiReply> later = api.MessagesAsync(Prompt(5000, 'e').ToJsonString());
        while (_clock.WaitingTimers < 1)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((5000, 0, 500), (await later).Usage);
    }

    [Fact]
    public async Task OtherWorkspaceOrModel_ReadsNothing()
    {
        await UsageAsync(Prompt(5000, 'a'));
        Assert.Equal(0, (await _api!.MessagesAsync(Prompt(5000, 'a').ToJsonString(), key: "key-b")).Usage.Read);
        Assert.Equal(0, (await UsageAsync(Prompt(5000, 'a').With("model", "\"claude-sonnet-5\""))).Read);
    }

    [Fact]
    public async Task ToolChoice_DropsMessagesAndKeepsSystem()
    {
        JsonObject Marked(string choice) => Prompt(5000, 'a').With("messages.0.content.0.cache_control", Marker).With("tool_choice", choice);
        Assert.Equal((0, 5500, 0), await UsageAsync(Marked("""{"type":"auto"}""")));
        Assert.Equal((5500, 0, 0), await UsageAsync(Marked("""{"type":"auto"}""")));
        Assert.Equal((5000, 500, 0), await UsageAsync(Marked("""{"type":"tool","name":"record"}""")));
        Assert.Equal((5000, 500, 0), await UsageAsync(Marked("""{"type":"auto","disable_parallel_tool_use":true}""")));
    }

    [Fact]
    public async Task ImagePresent_DropsMessagesAndKeepsSystem()
    {
        await UsageAsync(Prompt(5000, 'a').With("messages.0.content.0.cache_control", Marker));
        JsonObject pictured = Prompt(5000, 'a').With("messages.0.content.0.cache_control", Marker)
            .With("messages.0.content.1", """{"type":"image","source":{"type":"url","url":"https://x.example/a.png"}}""");
        Assert.Equal(5000, (await UsageAsync(pictured)).Read);
    }

    [Fact]
    public async Task EffortAtItsDefault_EqualsEffortLeftOut()
    {
        // opus-4-8: default effort high.
        await UsageAsync(Prompt(5000, 'a').With("messages.0.content.0.cache_control", Marker));
        Assert.Equal(5500, (await UsageAsync(Prompt(5000, 'a').With("messages.0.content.0.cache_control", Marker).With("output_config", """{"effort":"high"}"""))).Read);
        Assert.Equal(5000, (await UsageAsync(Prompt(5000, 'a').With("messages.0.content.0.cache_control", Marker).With("output_config", """{"effort":"low"}"""))).Read);
    }

    [Fact]
    public async Task OutputSchemaChange_DropsAll()
    {
        const string One = """{"format":{"type":"json_schema","schema":{"type":"object","properties":{},"additionalProperties":false}}}""";
        const string Two = """{"format":{"type":"json_schema","schema":{"type":"object","additionalProperties":false}}}""";
        Assert.Equal(5000, (await UsageAsync(Prompt(5000, 'a').With("output_config", One))).Write);
        Assert.Equal(5000, (await UsageAsync(Prompt(5000, 'a').With("output_config", One))).Read);
        Assert.Equal(0, (await UsageAsync(Prompt(5000, 'a').With("output_config", Two))).Read);
    }

    [Fact]
    public async Task LongAndShortMarkers_AreBilledApart_AndLiveApart()
    {
        // Tools end at 2,000 tokens and live an hour; system ends at 5,000 and lives five minutes.
        JsonObject body = Prompt(5000, 'a', toolTokens: 2000).With("tools.0.cache_control", """{"type":"ephemeral","ttl":"1h"}""");
        ApiReply first = await _api!.MessagesAsync(body.ToJsonString());
        JsonElement creation = first.Json.GetProperty("usage").GetProperty("cache_creation");
        Assert.Equal((3000, 2000), (creation.GetProperty("ephemeral_5m_input_tokens").GetInt32(), creation.GetProperty("ephemeral_1h_input_tokens").GetInt32()));
        _clock.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal((2000, 3000, 500), await UsageAsync(body));
        _clock.Advance(TimeSpan.FromMinutes(60));
        Assert.Equal((0, 5000, 500), await UsageAsync(body));
    }

    [Theory]
    [InlineData(19, 5000)]
    [InlineData(20, 0)]
    public async Task Lookback_IsTwentyPositionsIncludingTheBreakpoint(int blocksBetween, int read)
    {
        await UsageAsync(Prompt(5000, 'a'));
        JsonObject body = Prompt(5000, 'b').With("system.0.cache_control", null);
        for (int i = 0; i < blocksBetween; i++)
        {
            body.With($"messages.0.content.{i}", $$"""{"type":"text","text":"block {{i}}"}""");
        }

        body.With($"messages.0.content.{blocksBetween - 1}.cache_control", Marker);
        Assert.Equal(read, (await UsageAsync(body)).Read);
    }

    [Fact]
    public async Task TopLevelMarker_MarksTheLastBlock()
    {
        JsonObject body = Prompt(5000, 'a').With("system.0.cache_control", null).With("cache_control", Marker);
        Assert.Equal((0, 5500, 0), await UsageAsync(body));
    }

    [Fact]
    public async Task Prewarm_WritesAndAnswersNothing()
    {
        JsonObject body = Prompt(5000, 'a').With("max_tokens", "0").With("tool_choice", """{"type":"auto"}""");
        ApiReply warm = await _api!.MessagesAsync(body.ToJsonString());
        Assert.Equal("max_tokens", warm.Json.GetProperty("stop_reason").GetString());
        Assert.Equal(0, warm.Json.GetProperty("content").GetArrayLength());
        Assert.Equal((0, 5000, 500), warm.Usage);
        Assert.Equal((5000, 0, 500), await UsageAsync(Prompt(5000, 'b')));
    }

    [Fact]
    public async Task DeferredTool_DropsNothing()
    {
        await UsageAsync(Prompt(5000, 'a'));
        JsonObject body = Prompt(5000, 'b').With("tools.1", """{"name":"late","defer_loading":true,"input_schema":{"type":"object"}}""");
        Assert.Equal((5000, 0, 500), await UsageAsync(body));
    }

    [Fact]
    public async Task WhiteSpaceInsideABlock_IsAMiss()
    {
        string body = Prompt(5000, 'a').ToJsonString();
        await _api!.MessagesAsync(body);
        Assert.Equal(0, (await _api.MessagesAsync(body.Replace("\"type\":\"text\",", "\"type\": \"text\",", StringComparison.Ordinal))).Usage.Read);
    }

    private async Task<(int Read, int Write, int Input)> UsageAsync(JsonObject body)
    {
        ApiReply reply = await _api!.MessagesAsync(body.ToJsonString());
        Assert.Equal(200, reply.Status);
        return reply.Usage;
    }

    /// <summary>A marked prefix of so many tokens (tool and system) and a document of 500.</summary>
    private static JsonObject Prompt(int prefixTokens, char letter, int? toolTokens = null)
    {
        JsonObject body = Bodies.Messages(Model).With("tool_choice", null);
        JsonNode tool = body["tools"]![0]!;
        if (toolTokens is { } wanted)
        {
            tool["description"] = "";
            tool["description"] = new string('d', (int)(wanted * CharactersPerToken) - tool.ToJsonString().Length);
        }

        int own = (int)decimal.Ceiling(tool.ToJsonString().Length / CharactersPerToken);
        string system = new('s', (int)((prefixTokens - own) * CharactersPerToken));
        return body.With("system", $$"""[{"type":"text","text":"{{system}}","cache_control":{{Marker}}}]""")
            .With("messages.0.content.0.text", $"\"{new string(letter, (int)(500 * CharactersPerToken))}\"");
    }
}
