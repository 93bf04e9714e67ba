using System.Diagnostics;
using System.Globalization;
using System.Net;
using Anthropic;
using Anthropic.Exceptions;
using PromptGen.Anthropic;
using PromptGen.Client.Tests;

namespace PromptGen.Adapters.Tests;

/// <summary>When the Anthropic SDK 13.11.0 sends again and how long it waits, without the adapter (reliability section 2). Waits are checked from below alone.</summary>
public sealed class AnthropicSdkRetryTests
{
    /// <summary>Far longer than the waits that are right, and shorter than the quarter of an hour that <c>0.0900</c> is in a culture that groups with dots.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(400, typeof(AnthropicBadRequestException))]
    [InlineData(401, typeof(AnthropicUnauthorizedException))]
    [InlineData(403, typeof(AnthropicForbiddenException))]
    [InlineData(404, typeof(AnthropicNotFoundException))]
    [InlineData(422, typeof(AnthropicUnprocessableEntityException))]
    [InlineData(429, typeof(AnthropicRateLimitException))]
    [InlineData(529, typeof(AnthropicOverloadedException))]
    public async Task Status_HasItsType(int status, Type type)
    {
        await using RawServer server = new(Messages.Error(status));

        Assert.IsAssignableFrom(type, await Record.ExceptionAsync(() => CreateAsync(server, retries: 0)));
    }

    [Theory]
    [InlineData("x-other: 1", 350)]
    [InlineData("retry-after-ms: 250", 250)]
    [InlineData("retry-after: 0.0900", 90)]
    public async Task Wait_IsTheServersElseHalfASecond(string header, int leastMilliseconds)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            await using RawServer server = new(Messages.Error(529, header));
            long start = Stopwatch.GetTimestamp();

            await Assert.ThrowsAnyAsync<AnthropicApiException>(() => CreateAsync(server, retries: 1));

            Assert.Equal(2, server.Requests);
            Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.FromMilliseconds(leastMilliseconds - 20), TimeSpan.MaxValue);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task RetryAfterOf120Seconds_IsWaitedFor()
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        using CountingHandler handler = new(_ =>
        {
            // Twice the wait of a client that ignores so long a delay.
            patience.CancelAfter(TimeSpan.FromSeconds(1));
            HttpResponseMessage reply = new(HttpStatusCode.TooManyRequests);
            reply.Headers.TryAddWithoutValidation("retry-after", "120");
            return Task.FromResult(reply);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client(handler).Messages.Create(Messages.Request().ToMessageCreateParams(), patience.Token));

        Assert.Equal((true, 1), (patience.IsCancellationRequested, handler.Requests));
    }

    [Fact]
    public async Task ConnectionThatEndsBeforeTheHead_IsSentAgainAndTyped()
    {
        await using RawServer server = new(new RawReply(""));

        Assert.IsType<AnthropicIOException>(await Record.ExceptionAsync(() => CreateAsync(server, retries: 1)));

        Assert.Equal(2, server.Requests);
    }

    [Fact]
    public async Task HeadThatDoesNotCome_IsATimeoutAndSentAgain()
    {
        using CountingHandler handler = new(static async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return new HttpResponseMessage();
        });

        Exception? exception = await Record.ExceptionAsync(() => Client(handler, TimeSpan.FromMilliseconds(300)).Messages.Create(Messages.Request().ToMessageCreateParams(), Cancellation));

        Assert.IsType<TimeoutException>(Assert.IsType<TaskCanceledException>(exception).InnerException);
        Assert.Equal(2, handler.Requests);
    }

    private static async Task CreateAsync(RawServer server, int retries)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(s_patience);
        await Client(server, retries).Messages.Create(Messages.Request().ToMessageCreateParams(), patience.Token);
    }

    private static AnthropicClient Client(RawServer server, int retries) => new() { ApiKey = Route.Key, BaseUrl = server.Address.ToString().TrimEnd('/'), MaxRetries = retries };

    private static AnthropicClient Client(CountingHandler handler, TimeSpan? timeout = null) => new() { ApiKey = Route.Key, HttpClient = new HttpClient(handler), MaxRetries = 1, Timeout = timeout };

    /// <summary>Counts requests when they are sent, so that no load on the machine makes one uncounted.</summary>
    private sealed class CountingHandler(Func<CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        private int _requests;

        public int Requests => Volatile.Read(ref _requests);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _requests);
            return answer(cancellationToken);
        }
    }
}
