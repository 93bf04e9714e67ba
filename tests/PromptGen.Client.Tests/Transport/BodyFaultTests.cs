namespace PromptGen.Client.Tests;

/// <summary>Faults of the body and the connection, byte for byte, on a loopback server (reliability section 2, row 22).</summary>
public sealed class BodyFaultTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";
    private static readonly TimeSpan s_idle = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(120);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> BrokenBodies => new()
    {
        { "cut", Head + "Content-Length: 500\r\n\r\n" + Answers.Good[..100] },
        { "cut without a length", Head + "\r\n" + Answers.Good[..100] },
        { "cut in a chunk", Head + "Transfer-Encoding: chunked\r\n\r\nff\r\n" + Answers.Good[..100] },
        { "empty", Head + "Content-Length: 0\r\n\r\n" },
        { "HTML", Head + "Content-Length: 24\r\n\r\n<html><body>Hi</body></a" },
        { "other JSON", Head + "Content-Length: 2\r\n\r\n[]" },
    };

    [Theory]
    [MemberData(nameof(BrokenBodies))]
    public async Task BrokenBody_IsAskedForOnceMore(string kind, string bytes)
    {
        await using RawServer server = new(new RawReply(bytes));

        ExtractionResult<Receipt> result = await Create(server).ExtractAsync<Receipt>("Receipt", Cancellation).Soon();

        Assert.True(result.Outcome == ExtractionOutcome.Transport, kind);
        Assert.True(result.IsTransient, kind);
        Assert.Equal(200, result.StatusCode);
        Assert.Equal(2, result.Attempts);
        Assert.Equal(2, server.Requests);
    }

    [Theory]
    [MemberData(nameof(BrokenBodies))]
    public async Task BrokenBodyThenGoodOne_IsOk(string kind, string bytes)
    {
        await using RawServer server = new(new RawReply(bytes), RawReply.Whole(Answers.Good));

        ExtractionResult<Receipt> result = await Create(server).ExtractAsync<Receipt>("Receipt", Cancellation).Soon();

        Assert.True(result.IsOk, kind);
        Assert.Equal(2, result.Attempts);
        Assert.Equal(20, result.Usage.OutputTokens);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ConnectionEndsBeforeTheHead_IsRetriedLikeAStatus(bool reset)
    {
        await using RawServer server = new(new RawReply("", Resets: reset));

        ExtractionResult<Receipt> result = await Create(server).ExtractAsync<Receipt>("Receipt", Cancellation).Soon();

        Assert.Equal(ExtractionOutcome.Transport, result.Outcome);
        Assert.True(result.IsTransient);
        Assert.Null(result.StatusCode);
        Assert.Equal(ProblemKind.Connection, Assert.Single(result.Problems).Kind);
        Assert.Equal(3, server.Requests);
    }

    [Fact]
    public async Task HangingBody_IsCutAfterTheIdleTimeAndSentAgain()
    {
        ManualTimeProvider time = new() { PassByItself = TimeSpan.FromSeconds(30) };
        await using RawServer server = new(new RawReply(Head + "Content-Length: 500\r\n\r\n{", Hangs: true), RawReply.Whole(Answers.Good));

        Task<ExtractionResult<Receipt>> running = Create(server, time).ExtractAsync<Receipt>("Receipt", Cancellation);
        await time.UntilStarted(s_idle, Cancellation);
        time.Advance(s_idle);
        ExtractionResult<Receipt> result = await running.Soon();

        Assert.True(result.IsOk);
        Assert.Equal(2, server.Requests);
        Assert.Equal(0, server.Open);
    }

    [Fact]
    public async Task HangingBodyWithoutIdleTime_EndsAtTheDeadline()
    {
        ManualTimeProvider time = new();
        await using RawServer server = new(new RawReply(Head + "Content-Length: 500\r\n\r\n{", Hangs: true));

        Task<ExtractionResult<Receipt>> running = Create(server, time, idle: TimeSpan.FromHours(1)).ExtractAsync<Receipt>("Receipt", Cancellation);
        await time.UntilStarted(TimeSpan.FromHours(1), Cancellation);
        time.Advance(s_deadline);
        ExtractionResult<Receipt> result = await running.Soon();

        Assert.Equal(ExtractionOutcome.Transport, result.Outcome);
        Assert.True(result.IsTransient);
        Assert.Equal(s_deadline, result.Duration);
        Assert.Equal(1, result.Attempts);
        Assert.Contains("deadline of 120 seconds", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CancellationWhileTheBodyHangs_IsCancelled()
    {
        ManualTimeProvider time = new();
        await using RawServer server = new(new RawReply(Head + "Content-Length: 500\r\n\r\n{", Hangs: true));
        using CancellationTokenSource cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        Task<ExtractionResult<Receipt>> running = Create(server, time).ExtractAsync<Receipt>("Receipt", cancel.Token);
        await time.UntilStarted(s_idle, Cancellation);
        await cancel.CancelAsync();

        Assert.Equal(ExtractionOutcome.Cancelled, (await running.Soon()).Outcome);
        while (server.Open > 0)
        {
            await Task.Delay(2, Cancellation);
        }
    }

    [Theory]
    [InlineData("Content-Length: 300\r\n\r\n")]
    [InlineData("\r\n")]
    public async Task BodyOverTheLimit_IsInvalidAndNotSentAgain(string rest)
    {
        await using RawServer server = new(new RawReply(Head + rest + new string(' ', 300)));

        ExtractionResult<Receipt> result = await Create(server, limit: 299).ExtractAsync<Receipt>("Receipt", Cancellation).Soon();

        Assert.Equal(ExtractionOutcome.Invalid, result.Outcome);
        Assert.Equal(ProblemKind.TooLarge, Assert.Single(result.Problems).Kind);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task BodyAtTheLimit_IsRead()
    {
        await using RawServer server = new(RawReply.Whole(Answers.Good));

        ExtractionResult<Receipt> result = await Create(server, limit: Answers.Good.Length).ExtractAsync<Receipt>("Receipt", Cancellation).Soon();

        Assert.True(result.IsOk);
    }

    [Theory]
    [InlineData(16 * 1024)]
    [InlineData(100_000)]
    public async Task LargeBody_IsReadWhole(int spaces)
    {
        // Without a length, so that the memory has to grow; white space between members means nothing.
        string body = Answers.Good.Replace("{\"id\"", "{" + new string(' ', spaces) + "\"id\"", StringComparison.Ordinal);
        await using RawServer server = new(new RawReply(Head + "\r\n" + body));

        ExtractionResult<Receipt> result = await Create(server).ExtractAsync<Receipt>("Receipt", Cancellation).Soon();

        Assert.Equal(new Receipt("Acme", 12.5m), result.GetValueOrThrow());
    }

    private static ExtractionClient Create(RawServer server, ManualTimeProvider? time = null, TimeSpan? idle = null, int limit = 1_000_000)
    {
        time ??= new ManualTimeProvider { PassByItself = TimeSpan.FromSeconds(30) };
        HttpTransportOptions options = HttpTransportOptions.ForAnthropic(Clients.Key, server.Address) with { TimeProvider = time, BodyIdleTimeout = idle ?? s_idle, MaxResponseBytes = limit };
        return new ExtractionClient(new HttpExtractionTransport(options), new ExtractionClientOptions { Model = Clients.Model, TimeProvider = time, DocumentDeadline = s_deadline });
    }
}
