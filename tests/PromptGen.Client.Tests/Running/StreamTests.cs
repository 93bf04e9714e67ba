using System.Text;

namespace PromptGen.Client.Tests;

/// <summary>A streamed extraction ends in exactly one outcome, whatever the line does (reliability row 27).</summary>
public sealed class StreamTests
{
    private static readonly TimeSpan s_idle = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(120);

    private static readonly string[] s_events =
    [
        Event("message_start", "\"message\":{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-haiku-4-5\",\"content\":[],\"stop_reason\":null,\"usage\":{\"input_tokens\":10,\"output_tokens\":1,\"cache_read_input_tokens\":30,\"cache_creation_input_tokens\":40}}"),
        Event("content_block_start", "\"index\":0,\"content_block\":{\"type\":\"tool_use\",\"id\":\"toolu_1\",\"name\":\"record_receipt\",\"input\":{}}"),
        Event("content_block_delta", "\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"{\\\"vendor\\\":\\\"Ac\"}"),
        Event("content_block_delta", "\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"me\\\",\\\"total\\\":12.5}\"}"),
        Event("content_block_stop", "\"index\":0"),
        Event("message_delta", "\"delta\":{\"stop_reason\":\"tool_use\"},\"usage\":{\"output_tokens\":20}"),
        Event("message_stop", ""),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WholeStream_ShowsMembersAndEndsWithTheRecord()
    {
        FakeHandler handler = new(_ => Stream(string.Concat(s_events)));

        List<ExtractionUpdate<Receipt>> updates = await Collect(Clients.Create(handler));

        Assert.Equal("Ac", updates[0]["vendor"].Text);
        ExtractionResult<Receipt> result = Last(updates);
        Assert.Equal(new Receipt("Acme", 12.5m), result.GetValueOrThrow());
        Assert.Equal((200, 1, 20, 30), (result.StatusCode, result.Attempts, result.Usage.OutputTokens, result.Usage.CacheReadTokens));
        Assert.StartsWith("{\"stream\":true,\"model\":", Assert.Single(handler.Sent).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusedTwice_IsOpenedAtTheThirdTry()
    {
        FakeHandler handler = new(number => number < 2 ? Answers.Reply(529, Answers.Error("overloaded_error", "Overloaded")) : Stream(string.Concat(s_events)));

        ExtractionResult<Receipt> result = Last(await Collect(Clients.Create(handler)));

        Assert.True(result.IsOk);
        Assert.Equal(3, result.Attempts);
        Assert.Equal(3, handler.Sent.Count);
    }

    [Theory]
    [InlineData(401, 1, ExtractionOutcome.Transport)]
    [InlineData(429, 3, ExtractionOutcome.RateLimited)]
    public async Task RefusedForGood_IsOneUpdateWithTheOutcome(int status, int sends, ExtractionOutcome outcome)
    {
        FakeHandler handler = new(_ => Answers.Reply(status, Answers.Error("some_error", "No.")));

        ExtractionUpdate<Receipt> update = Assert.Single(await Collect(Clients.Create(handler)));

        Assert.Equal((outcome, status, sends), (update.Result!.Outcome, update.Result.StatusCode, update.Result.Attempts));
        Assert.Equal(sends, handler.Sent.Count);
    }

    public static TheoryData<int> Cuts => [.. Enumerable.Range(0, s_events.Length)];

    [Theory]
    [MemberData(nameof(Cuts))]
    public async Task CutBeforeTheEnd_IsTransportWithoutAValueAndNotSentAgain(int events)
    {
        FakeHandler handler = new(_ => Stream(string.Concat(s_events.Take(events))));

        ExtractionResult<Receipt> result = Last(await Collect(Clients.Create(handler)));

        Assert.Equal(ExtractionOutcome.Transport, result.Outcome);
        Assert.Null(result.Value);
        Assert.Single(handler.Sent);
    }

    [Fact]
    public async Task StreamThatStandsStill_IsCutAfterTheIdleTime()
    {
        ManualTimeProvider time = new();
        FakeHandler handler = new(_ => Hanging());

        Task<List<ExtractionUpdate<Receipt>>> running = Collect(Clients.Create(handler, time));
        await time.UntilStarted(s_idle, Cancellation);
        await Task.Delay(50, Cancellation);
        time.Advance(s_idle);
        ExtractionResult<Receipt> result = Last(await running.Soon());

        Assert.Equal(ExtractionOutcome.Transport, result.Outcome);
        Assert.True(result.IsTransient);
    }

    [Fact]
    public async Task DeadlineInTheStream_IsTransportThatNamesTheDeadline()
    {
        ManualTimeProvider time = new();
        HttpExtractionTransport transport = new(new HttpClient(new FakeHandler(_ => Hanging())), HttpTransportOptions.ForAnthropic(Clients.Key) with { TimeProvider = time, BodyIdleTimeout = TimeSpan.FromHours(1) });
        ExtractionClient client = new(transport, new ExtractionClientOptions { Model = Clients.Model, TimeProvider = time });

        Task<List<ExtractionUpdate<Receipt>>> running = Collect(client);
        await time.UntilStarted(TimeSpan.FromHours(1), Cancellation);
        time.Advance(s_deadline);
        ExtractionResult<Receipt> result = Last(await running.Soon());

        Assert.Equal(ExtractionOutcome.Transport, result.Outcome);
        Assert.Contains("deadline of 120 seconds", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CallerCancels_IsCancelled()
    {
        ManualTimeProvider time = new();
        using CancellationTokenSource cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        Task<List<ExtractionUpdate<Receipt>>> running = CollectUntil(Clients.Create(new FakeHandler(_ => Hanging()), time), cancel.Token);
        await time.UntilStarted(s_idle, Cancellation);
        await cancel.CancelAsync();

        Assert.Equal(ExtractionOutcome.Cancelled, Last(await running.Soon()).Outcome);
    }

    private static Task<List<ExtractionUpdate<Receipt>>> Collect(ExtractionClient client) => CollectUntil(client, Cancellation);

    private static async Task<List<ExtractionUpdate<Receipt>>> CollectUntil(ExtractionClient client, CancellationToken cancellationToken)
    {
        List<ExtractionUpdate<Receipt>> updates = [];
        await foreach (ExtractionUpdate<Receipt> update in client.ExtractStreamingAsync<Receipt>("Receipt", cancellationToken))
        {
            updates.Add(update);
        }

        return updates;
    }

    private static ExtractionResult<Receipt> Last(List<ExtractionUpdate<Receipt>> updates)
    {
        Assert.All(updates.SkipLast(1), static update => Assert.False(update.IsFinal));
        return updates[^1].Result!;
    }

    private static string Event(string name, string members) => $"event: {name}\ndata: {{\"type\":\"{name}\"{(members.Length == 0 ? "" : "," + members)}}}\n\n";

    private static HttpResponseMessage Stream(string events) => new() { Content = new StringContent(events, Encoding.UTF8, "text/event-stream") };

    private static HttpResponseMessage Hanging() => new() { Content = new StreamContent(new HangingStream(Encoding.UTF8.GetBytes(string.Concat(s_events.Take(3))))) };
}
