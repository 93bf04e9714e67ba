using System.Globalization;
using System.Text.Json.Nodes;

namespace PromptGen.Simulator.Tests;

/// <summary>Limits and their headers (provider facts ER-2, CA-19).</summary>
public sealed class RateLimitTests
{
    private readonly ManualTimeProvider _clock = new();

    [Fact]
    public async Task Requests_AreRefusedUntilTheBucketHasOneAgain()
    {
        await using SimulatorServer server = await StartAsync(new SimulatedRateLimits { RequestsPerMinute = 2 });
        using Api api = new(server);
        string body = Bodies.Messages().ToJsonString();

        Assert.Equal(("2", "1"), Requests(await api.MessagesAsync(body)));
        Assert.Equal(("2", "0"), Requests(await api.MessagesAsync(body)));
        ApiReply refused = await api.MessagesAsync(body);
        Assert.Equal((429, "rate_limit_error", "30"), (refused.Status, refused.ErrorType, refused.Headers.GetValues("retry-after").Single()));
        Assert.Contains("2 requests per minute", refused.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(200, (await api.MessagesAsync(body, key: "key-b")).Status);
        Assert.Equal(200, (await api.MessagesAsync(Bodies.Messages("claude-sonnet-5").ToJsonString())).Status);

        _clock.Advance(TimeSpan.FromSeconds(29));
        Assert.Equal(429, (await api.MessagesAsync(body)).Status);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await api.MessagesAsync(body)).Status);
    }

    [Fact]
    public async Task InputTokens_CountWritesAndNotReads()
    {
        await using SimulatorServer server = await StartAsync(new SimulatedRateLimits { InputTokensPerMinute = 100_000 });
        using Api api = new(server);

        ApiReply first = await api.MessagesAsync(Marked('a'));
        ApiReply second = await api.MessagesAsync(Marked('b'));

        int left = 100_000 - first.Usage.Write - first.Usage.Input;
        Assert.True(first.Usage.Write > 0);
        Assert.Equal(first.Usage.Write, second.Usage.Read);
        Assert.Equal(Text(left), Header(first, "anthropic-ratelimit-input-tokens-remaining"));
        Assert.Equal(Text(left - second.Usage.Input), Header(second, "anthropic-ratelimit-input-tokens-remaining"));
        Assert.Equal(Header(second, "anthropic-ratelimit-input-tokens-remaining"), Header(second, "anthropic-ratelimit-tokens-remaining"));
        Assert.EndsWith("Z", Header(second, "anthropic-ratelimit-input-tokens-reset"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusedRequest_DoesNotKeepTheCacheAlive()
    {
        await using SimulatorServer server = await StartAsync(new SimulatedRateLimits { RequestsPerMinute = 1 });
        using Api api = new(server);
        Assert.True((await api.MessagesAsync(Marked('a'))).Usage.Write > 0);

        _clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(200, (await api.MessagesAsync(Bodies.Auto("claude-sonnet-5").ToJsonString())).Status);
        Assert.Equal(429, (await api.MessagesAsync(Marked('b'))).Status);
        _clock.Advance(TimeSpan.FromMinutes(1));

        ApiReply late = await api.MessagesAsync(Marked('c'));
        Assert.Equal((200, 0), (late.Status, late.Usage.Read));
        Assert.True(late.Usage.Write > 0);
    }

    [Fact]
    public async Task OpenAI_HasItsOwnHeadersAndError()
    {
        await using SimulatorServer server = await StartAsync(new SimulatedRateLimits { RequestsPerMinute = 1, OutputTokensPerMinute = 1000 });
        using Api api = new(server);

        ApiReply good = await api.ChatAsync(Bodies.Chat().ToJsonString());
        ApiReply refused = await api.ResponsesAsync(Bodies.Responses().ToJsonString());

        Assert.Equal(("1", "0", "60s"), (Header(good, "x-ratelimit-limit-requests"), Header(good, "x-ratelimit-remaining-requests"), Header(good, "x-ratelimit-reset-requests")));
        Assert.Equal("1000", Header(good, "x-ratelimit-limit-tokens"));
        Assert.Equal((429, "requests", "rate_limit_exceeded", "60"), (refused.Status, refused.ErrorType, refused.Json.GetProperty("error").GetProperty("code").GetString(), Header(refused, "retry-after")));
    }

    [Fact]
    public async Task Counting_IsNotLimited()
    {
        await using SimulatorServer server = await StartAsync(new SimulatedRateLimits { RequestsPerMinute = 1 });
        using Api api = new(server);
        string body = Bodies.Messages().With("max_tokens", null).ToJsonString();

        Assert.Equal(200, (await api.CountAsync(body)).Status);
        Assert.Equal(200, (await api.CountAsync(body)).Status);
    }

    [Fact]
    public async Task LimitOfNothing_IsRefused() => await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => StartAsync(new SimulatedRateLimits { InputTokensPerMinute = 0 }));

    private static string Marked(char letter)
    {
        JsonObject body = Bodies.Messages("claude-sonnet-5").With("tool_choice", """{"type":"auto"}""");
        return body.With("system.0", $$$"""{"type":"text","text":"{{{new string('s', 20_000)}}}","cache_control":{"type":"ephemeral"}}""")
            .With("messages.0.content.0.text", $"\"{new string(letter, 500)}\"").ToJsonString();
    }

    private static (string, string) Requests(ApiReply reply) => (Header(reply, "anthropic-ratelimit-requests-limit"), Header(reply, "anthropic-ratelimit-requests-remaining"));

    private static string Header(ApiReply reply, string name) => reply.Headers.GetValues(name).Single();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private Task<SimulatorServer> StartAsync(SimulatedRateLimits limits) =>
        SimulatorServer.StartAsync(new SimulatorOptions { Clock = _clock, RateLimits = limits }, TestContext.Current.CancellationToken);
}
