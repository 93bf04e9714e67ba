using Anthropic;
using InvoiceExtraction;
using PromptGen.Anthropic;
using PromptGen.Client;
using PromptGen.Client.Tests;

namespace PromptGen.Adapters.Tests;

/// <summary>What the Anthropic SDK 13.11.0 leaves open ends in exactly one outcome (reliability section 2).</summary>
public sealed class AnthropicFaultTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> BrokenBodies => new(
        Head + "Content-Length: 500\r\n\r\n" + Messages.Good[..100],
        Head + "Content-Length: 0\r\n\r\n",
        Head + "Content-Length: 24\r\n\r\n<html><body>Hi</body></a");

    [Fact]
    public async Task GoodAnswer_IsTheRecord()
    {
        await using RawServer server = new(RawReply.Whole(Messages.Good));

        ExtractionResult<Invoice> result = await ExtractAsync(server);

        Assert.Equal(("7", "Acme", 12.5m), (result.GetValueOrThrow().InvoiceNumber, result.GetValueOrThrow().Vendor, result.GetValueOrThrow().TotalAmount));
        Assert.Equal((1, 200, 20), (result.Attempts, result.StatusCode, result.Usage.OutputTokens));
    }

    [Theory]
    [InlineData(400, ExtractionOutcome.Transport)]
    [InlineData(401, ExtractionOutcome.Transport)]
    [InlineData(403, ExtractionOutcome.Transport)]
    [InlineData(404, ExtractionOutcome.Transport)]
    [InlineData(413, ExtractionOutcome.Transport)]
    [InlineData(422, ExtractionOutcome.Transport)]
    public async Task PermanentStatus_IsSentOnceAndKeepsStatusAndWords(int status, ExtractionOutcome outcome)
    {
        await using RawServer server = new(Messages.Error(status));

        ExtractionResult<Invoice> result = await ExtractAsync(server);

        Assert.Equal(1, server.Requests);
        Assert.Equal((outcome, status, false, "req_1"), (result.Outcome, result.StatusCode, result.IsTransient, result.RequestId));
        Assert.Contains("some_error: No.", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(408, ExtractionOutcome.Transport)]
    [InlineData(429, ExtractionOutcome.RateLimited)]
    [InlineData(500, ExtractionOutcome.Transport)]
    [InlineData(529, ExtractionOutcome.Transport)]
    public async Task TransientStatus_IsSentAsOftenAsTheSdkSaysAndNotAgain(int status, ExtractionOutcome outcome)
    {
        await using RawServer server = new(Messages.Error(status, "retry-after-ms: 10"));

        ExtractionResult<Invoice> result = await ExtractAsync(server);

        Assert.Equal(1 + Retries, server.Requests);
        Assert.Equal((outcome, status, true), (result.Outcome, result.StatusCode, result.IsTransient));
    }

    [Theory]
    [MemberData(nameof(BrokenBodies))]
    public async Task BrokenBodyThenGoodOne_IsOk(string bytes)
    {
        await using RawServer server = new(new RawReply(bytes), RawReply.Whole(Messages.Good));

        ExtractionResult<Invoice> result = await ExtractAsync(server);

        Assert.True(result.IsOk);
        Assert.Equal(2, server.Requests);
    }

    [Theory]
    [MemberData(nameof(BrokenBodies))]
    public async Task BrokenBodyAlways_IsTransport(string bytes)
    {
        await using RawServer server = new(new RawReply(bytes));

        ExtractionResult<Invoice> result = await ExtractAsync(server);

        Assert.Equal((ExtractionOutcome.Transport, true), (result.Outcome, result.IsTransient));
        Assert.Equal(2, server.Requests);
    }

    [Fact]
    public async Task BodyThatHangs_IsCutAfterTheIdleTimeAndSentAgain()
    {
        await using RawServer server = new(new RawReply(Head + "Content-Length: 500\r\n\r\n{", Hangs: true), RawReply.Whole(Messages.Good));

        ExtractionResult<Invoice> result = await ExtractAsync(server, TimeSpan.FromSeconds(1));

        Assert.True(result.IsOk);
        Assert.Equal(2, server.Requests);
    }

    [Fact]
    public async Task VeryLongRetryAfter_EndsAtTheDeadline()
    {
        await using RawServer server = new(Messages.Error(429, "retry-after: 120"));
        ExtractionClientOptions options = new() { DocumentDeadline = TimeSpan.FromSeconds(1) };

        ExtractionResult<Invoice> result = await Client(server).ExtractAsync(Messages.Request(), options, Cancellation);

        Assert.Equal(ExtractionOutcome.Transport, result.Outcome);
        Assert.Contains("deadline of 1 seconds", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConnectionEndsBeforeTheHead_IsTransportAfterTheSdksTries()
    {
        await using RawServer server = new(new RawReply(""));

        ExtractionResult<Invoice> result = await ExtractAsync(server);

        Assert.Equal((ExtractionOutcome.Transport, true, (int?)null), (result.Outcome, result.IsTransient, result.StatusCode));
        Assert.Equal(1 + Retries, server.Requests);
    }

    [Fact]
    public async Task MemberTwice_IsAProblemAndNotTheLastValue()
    {
        await using RawServer server = new(RawReply.Whole(Messages.WithVendorTwice));

        ExtractionResult<Invoice> result = await ExtractAsync(server);

        Assert.Equal(ExtractionOutcome.Invalid, result.Outcome);
        Assert.Equal(("$.vendor", ProblemKind.Duplicate), (Assert.Single(result.Problems).Path, result.Problems[0].Kind));
    }

    [Fact]
    public async Task StopReasonThatTheSdkDoesNotKnow_IsKept()
    {
        await using RawServer server = new(RawReply.Whole(Messages.Call("{}", "new_reason")));

        ExtractionResult<Invoice> result = await ExtractAsync(server);

        Assert.Equal((ExtractionOutcome.Invalid, "new_reason"), (result.Outcome, result.StopReason));
    }

    [Fact]
    public async Task CallerCancels_IsCancelled()
    {
        await using RawServer server = new(new RawReply(Head + "Content-Length: 500\r\n\r\n{", Hangs: true));
        using CancellationTokenSource cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        cancel.CancelAfter(TimeSpan.FromMilliseconds(300));

        ExtractionResult<Invoice> result = await Client(server).ExtractAsync(Messages.Request(), cancellationToken: cancel.Token);

        Assert.Equal(ExtractionOutcome.Cancelled, result.Outcome);
    }

    private const int Retries = 1;

    private static AnthropicClient Client(RawServer server) => new() { ApiKey = Route.Key, BaseUrl = server.Address.ToString().TrimEnd('/'), MaxRetries = Retries };

    private static Task<ExtractionResult<Invoice>> ExtractAsync(RawServer server, TimeSpan? idle = null) =>
        new ExtractionClient(new AnthropicTransport(Client(server), AnswerLimits.Default with { IdleTimeout = idle ?? TimeSpan.FromMinutes(1) })).ExtractAsync(Messages.Request(), Cancellation);
}
