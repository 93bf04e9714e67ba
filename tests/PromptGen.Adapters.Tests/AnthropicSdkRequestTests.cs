using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;
using PromptGen.Anthropic;
using PromptGen.Client.Tests;

namespace PromptGen.Adapters.Tests;

/// <summary>What the Anthropic SDK 13.11.0 sends and emits, without the adapter (reliability section 2).</summary>
public sealed class AnthropicSdkRequestTests
{
    private static readonly string s_good = Messages.Good.Replace("\"input_tokens\":10", "\"input_tokens\":10,\"cache_read_input_tokens\":30,\"cache_creation_input_tokens\":40", StringComparison.Ordinal);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Headers_AreBearerVersionAndTimeout()
    {
        FakeHandler handler = new(_ => Reply(HttpStatusCode.OK));

        await Client(handler).Messages.Create(Messages.Request().WithMaxTokens(100).ToMessageCreateParams(), Cancellation);

        IReadOnlyDictionary<string, string> headers = Assert.Single(handler.Sent).Headers;
        Assert.Equal($"Bearer {Route.Key}", headers["Authorization"]);
        Assert.Equal("2026-10-21", headers["anthropic-version"]);
        Assert.Equal("30", headers["X-Stainless-Timeout"]);
        Assert.DoesNotContain("x-api-key", headers.Keys, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Retries_AreCountedAndHaveNoIdempotencyKey()
    {
        FakeHandler handler = new(number => Reply(number < 2 ? (HttpStatusCode)529 : HttpStatusCode.OK));

        await Client(handler).Messages.Create(Messages.Request().ToMessageCreateParams(), Cancellation);

        Assert.Equal(["0", "1", "2"], handler.Sent.Select(static sent => sent.Headers["x-stainless-retry-count"]));
        Assert.All(handler.Sent, static sent => Assert.DoesNotContain(sent.Headers.Keys, static name => name.Contains("idempotency", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task LoneSurrogate_IsSentAsTheReplacementCharacter()
    {
        FakeHandler handler = new(_ => Reply(HttpStatusCode.OK));

        await Client(handler).Messages.Create(new MessageCreateParams { Model = "claude-haiku-4-5", MaxTokens = 100, Messages = [new UserMessageParam { Content = "a\ud800b" }] }, Cancellation);

        using JsonDocument body = JsonDocument.Parse(Assert.Single(handler.Sent).Body);
        Assert.Equal("a\ufffdb", body.RootElement.GetProperty("messages")[0].GetProperty("content").GetString());
    }

    [Fact]
    public async Task Spans_AreGenAIWithCacheTokens()
    {
        List<string> tags = [];
        using ActivitySource own = new(nameof(Spans_AreGenAIWithCacheTokens));
        using ActivityListener listener = new()
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(listener);
        using Activity parent = own.StartActivity("parent")!;
        listener.ActivityStopped = activity =>
        {
            if (activity.TraceId == parent.TraceId)
            {
                tags.AddRange(activity.TagObjects.Select(static tag => tag.Key));
            }
        };

        await Client(new FakeHandler(_ => Reply(HttpStatusCode.OK))).Messages.Create(Messages.Request().ToMessageCreateParams(), Cancellation);

        Assert.Superset(new HashSet<string> { "gen_ai.usage.cache_read.input_tokens", "gen_ai.usage.cache_write.input_tokens" }, tags.ToHashSet());
        Assert.DoesNotContain("gen_ai.input.messages", tags);
    }

    private static AnthropicClient Client(FakeHandler handler) => new() { ApiKey = Route.Key, HttpClient = new HttpClient(handler) };

    private static HttpResponseMessage Reply(HttpStatusCode status)
    {
        HttpResponseMessage reply = new(status) { Content = new StringContent(status == HttpStatusCode.OK ? s_good : """{"type":"error","error":{"type":"overloaded_error","message":"No."}}""", Encoding.UTF8, "application/json") };
        reply.Headers.TryAddWithoutValidation("retry-after-ms", "1");
        return reply;
    }
}
