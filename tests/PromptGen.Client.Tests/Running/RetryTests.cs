using System.Globalization;

namespace PromptGen.Client.Tests;

public sealed class RetryTests
{
    private static readonly string s_overloaded = Answers.Error("overloaded_error", "Overloaded");
    private readonly ManualTimeProvider _time = new() { PassByItself = TimeSpan.FromSeconds(30) };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(307)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(422)]
    [InlineData(425)]
    public async Task PermanentStatus_IsSentOnce(int status)
    {
        FakeHandler handler = new(_ => Answers.Reply(status, Answers.Error("some_error", "No."), ("request-id", "req_head")));

        ExtractionResult<Receipt> result = await ExtractAsync(handler);

        Assert.Single(handler.Sent);
        Assert.Equal(ExtractionOutcome.Transport, result.Outcome);
        Assert.False(result.IsTransient);
        Assert.Equal(status, result.StatusCode);
        Assert.Equal("req_body", result.RequestId);
        ExtractionProblem problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemKind.Rejected, problem.Kind);
        Assert.Contains("some_error: No.", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(408, ExtractionOutcome.Transport)]
    [InlineData(409, ExtractionOutcome.Transport)]
    [InlineData(429, ExtractionOutcome.RateLimited)]
    [InlineData(500, ExtractionOutcome.Transport)]
    [InlineData(502, ExtractionOutcome.Transport)]
    [InlineData(503, ExtractionOutcome.Transport)]
    [InlineData(504, ExtractionOutcome.Transport)]
    [InlineData(529, ExtractionOutcome.Transport)]
    public async Task TransientStatus_IsSentThreeTimesWithRisingWaits(int status, ExtractionOutcome outcome)
    {
        FakeHandler handler = new(_ => Answers.Reply(status, "<html>", ("request-id", "req_head")));

        ExtractionResult<Receipt> result = await ExtractAsync(handler);

        Assert.Equal(3, handler.Sent.Count);
        Assert.Equal(3, result.Attempts);
        Assert.Equal(outcome, result.Outcome);
        Assert.True(result.IsTransient);
        Assert.Equal(status, result.StatusCode);
        Assert.Equal("req_head", result.RequestId);
        Assert.Equal([TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1)], _time.Passed);
        Assert.Equal(TimeSpan.FromSeconds(1.5), result.Duration);
    }

    [Fact]
    public async Task StatusGoesBeforeBody_AnAnswerUnderAnErrorStatusIsNoValue()
    {
        ExtractionResult<Receipt> result = await ExtractAsync(new FakeHandler(_ => Answers.Reply(500, Answers.Good)));

        Assert.Equal(ExtractionOutcome.Transport, result.Outcome);
        Assert.Null(result.Value);
        Assert.Equal(60, result.Usage.OutputTokens);
    }

    [Theory]
    [InlineData(429, "false", 1)]
    [InlineData(500, "false", 1)]
    [InlineData(400, "true", 3)]
    public async Task ServerSaysWhetherToRetry_Wins(int status, string value, int sends)
    {
        FakeHandler handler = new(_ => Answers.Reply(status, s_overloaded, ("x-should-retry", value)));

        await ExtractAsync(handler);

        Assert.Equal(sends, handler.Sent.Count);
    }

    [Theory]
    [InlineData("retry-after", "3", 3)]
    [InlineData("retry-after", "1.5", 1.5)]
    [InlineData("retry-after-ms", "250", 0.25)]
    [InlineData("retry-after", "Fri, 20 Nov 2026 12:00:04 GMT", 4)]
    public async Task RetryAfter_IsTheWait(string name, string value, double seconds)
    {
        FakeHandler handler = new(number => number == 0 ? Answers.Reply(429, s_overloaded, (name, value)) : Answers.Reply(200, Answers.Good));

        ExtractionResult<Receipt> result = await ExtractAsync(handler);

        Assert.True(result.IsOk);
        Assert.Equal([TimeSpan.FromSeconds(seconds)], _time.Passed);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("Fri, 20 Nov 2026 11:59:00 GMT")]
    public async Task RetryAfterInThePast_IsNoWait(string value)
    {
        FakeHandler handler = new(number => number == 0 ? Answers.Reply(503, s_overloaded, ("retry-after", value)) : Answers.Reply(200, Answers.Good));

        ExtractionResult<Receipt> result = await ExtractAsync(handler);

        Assert.True(result.IsOk);
        Assert.Equal(TimeSpan.Zero, result.Duration);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("NaN")]
    [InlineData("1e3")]
    public async Task UnreadableRetryAfter_LeavesTheUsualWait(string value)
    {
        FakeHandler handler = new(number => number == 0 ? Answers.Reply(429, s_overloaded, ("retry-after", value)) : Answers.Reply(200, Answers.Good));

        await ExtractAsync(handler);

        Assert.Equal([TimeSpan.FromSeconds(0.5)], _time.Passed);
    }

    [Theory]
    [InlineData(429, "120", 120, ExtractionOutcome.RateLimited)]
    [InlineData(429, "10", 10, ExtractionOutcome.RateLimited)]
    [InlineData(503, "999999999999", 31_536_000, ExtractionOutcome.Transport)]
    public async Task WaitBeyondTheDeadline_EndsAtOnce(int status, string value, int seconds, ExtractionOutcome outcome)
    {
        FakeHandler handler = new(_ => Answers.Reply(status, s_overloaded, ("retry-after", value)));
        ExtractionClient client = Clients.Create(handler, new ManualTimeProvider(), new ExtractionClientOptions { DocumentDeadline = TimeSpan.FromSeconds(10) });

        ExtractionResult<Receipt> result = await client.ExtractAsync<Receipt>("Receipt", Cancellation).Soon();

        Assert.Single(handler.Sent);
        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(TimeSpan.FromSeconds(seconds), result.RetryAfter);
        Assert.Equal(TimeSpan.Zero, result.Duration);
    }

    [Fact]
    public async Task GoodAnswerAfterFailures_IsOkWithAllTriesCounted()
    {
        FakeHandler handler = new(number => number < 2 ? Answers.Reply(529, s_overloaded) : Answers.Reply(200, Answers.Good));

        ExtractionResult<Receipt> result = await ExtractAsync(handler);

        Assert.Equal(new Receipt("Acme", 12.5m), result.GetValueOrThrow());
        Assert.Equal(3, result.Attempts);
        Assert.Equal(200, result.StatusCode);
        Assert.Equal("msg_1", result.RequestId);
        Assert.Null(result.RetryAfter);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(4, 5)]
    public async Task MaxRetries_IsKept(int retries, int sends)
    {
        FakeHandler handler = new(_ => Answers.Reply(500, s_overloaded));

        await ExtractAsync(handler, new ExtractionClientOptions { MaxRetries = retries });

        Assert.Equal(sends, handler.Sent.Count);
    }

    [Fact]
    public async Task BrokenBodyBehindARefusal_StillGetsItsOwnRetry()
    {
        FakeHandler handler = new(number => number switch
        {
            0 => Answers.Reply(503, s_overloaded),
            1 => Answers.Reply(200, "<html>"),
            _ => Answers.Reply(200, Answers.Good),
        });

        Assert.True((await ExtractAsync(handler)).IsOk);
    }

    [Fact]
    public async Task UsedUpQuota_IsRateLimitedAndNotSentAgain()
    {
        FakeHandler handler = new(_ => Answers.Reply(429, """{"error":{"message":"You exceeded your quota.","type":"insufficient_quota","code":"insufficient_quota"}}"""));

        ExtractionResult<Receipt> result = await ExtractAsync(handler);

        Assert.Single(handler.Sent);
        Assert.Equal(ExtractionOutcome.RateLimited, result.Outcome);
        Assert.False(result.IsTransient);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, "host name")]
    [InlineData(HttpRequestError.SecureConnectionError, "TLS")]
    [InlineData(HttpRequestError.ConnectionError, "No connection")]
    public async Task FailedConnection_IsRetriedAndNamed(HttpRequestError error, string words)
    {
        FakeHandler handler = new((_, _, _) => throw new HttpRequestException(error, "host.example refused"));

        ExtractionResult<Receipt> result = await ExtractAsync(handler);

        Assert.Equal(3, handler.Sent.Count);
        Assert.Equal(ExtractionOutcome.Transport, result.Outcome);
        Assert.True(result.IsTransient);
        Assert.Contains(words, Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TimeoutOfTheHttpClient_IsTransportAndNotCancelled()
    {
        FakeHandler handler = new(async (_, _, cancellation) =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return new HttpResponseMessage();
        });
        HttpClient http = new(handler) { Timeout = TimeSpan.FromMilliseconds(20) };
        ExtractionClient client = new(new HttpExtractionTransport(http, HttpTransportOptions.ForAnthropic(Clients.Key)), new ExtractionClientOptions { Model = Clients.Model, MaxRetries = 0 });

        ExtractionResult<Receipt> result = await client.ExtractAsync<Receipt>("Receipt", Cancellation).Soon();

        Assert.Equal(ExtractionOutcome.Transport, result.Outcome);
        Assert.Contains("HttpClient.Timeout", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoModel_IsAnErrorOfTheCallersAndSendsNothing()
    {
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Good));
        ExtractionClient client = new(new HttpExtractionTransport(new HttpClient(handler), HttpTransportOptions.ForAnthropic(Clients.Key)));

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => client.ExtractAsync<Receipt>("Receipt", Cancellation));

        Assert.Contains("record_receipt", exception.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task OwnRequest_KeepsItsModelAndLimit()
    {
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Good));
        ExtractionRequest<Receipt> request = Receipt.Tool.CreateRequest("Receipt").WithModel("claude-sonnet-5").WithMaxTokens(77);

        await Clients.Create(handler, _time, new ExtractionClientOptions { MaxTokens = 5 }).ExtractAsync(request, Cancellation);

        Assert.StartsWith("{\"model\":\"claude-sonnet-5\",\"max_tokens\":77,", Assert.Single(handler.Sent).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MaxTokensOfTheOptions_IsSent()
    {
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Good));

        await ExtractAsync(handler, new ExtractionClientOptions { MaxTokens = 123 });

        Assert.Contains("\"max_tokens\":" + 123.ToString(CultureInfo.InvariantCulture), Assert.Single(handler.Sent).Body, StringComparison.Ordinal);
    }

    private Task<ExtractionResult<Receipt>> ExtractAsync(FakeHandler handler, ExtractionClientOptions? options = null) =>
        Clients.Create(handler, _time, options).ExtractAsync<Receipt>("Receipt of Acme", Cancellation).Soon();
}
