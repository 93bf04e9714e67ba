using System.Reflection;
using System.Text.Json;
using Anthropic;
using Anthropic.Core;
using Anthropic.Exceptions;
using Anthropic.Models.Messages;
using PromptGen.Anthropic;
using PromptGen.Client.Tests;

namespace PromptGen.Adapters.Tests;

/// <summary>
/// The behaviour of the Anthropic SDK 13.11.0 on which the adapter rests, without the adapter. A new version that fails here changes what the adapter has to do.
/// </summary>
public sealed class AnthropicSdkContractTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Version_IsTheMeasuredOne() =>
        Assert.Equal(new Version(13, 11, 0), Version.Parse(typeof(AnthropicClient).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+', '-')[0]));

    [Theory]
    [InlineData(400, "x-other: 1", 1)]
    [InlineData(401, "x-other: 1", 1)]
    [InlineData(403, "x-other: 1", 1)]
    [InlineData(404, "x-other: 1", 1)]
    [InlineData(413, "x-other: 1", 1)]
    [InlineData(422, "x-other: 1", 1)]
    [InlineData(425, "x-other: 1", 1)]
    [InlineData(408, "retry-after-ms: 10", 3)]
    [InlineData(409, "retry-after-ms: 10", 3)]
    [InlineData(429, "retry-after-ms: 10", 3)]
    [InlineData(500, "retry-after-ms: 10", 3)]
    [InlineData(502, "retry-after-ms: 10", 3)]
    [InlineData(503, "retry-after-ms: 10", 3)]
    [InlineData(504, "retry-after-ms: 10", 3)]
    [InlineData(529, "retry-after-ms: 10", 3)]
    public async Task Status_IsSentOnceOrThreeTimes(int status, string header, int sends)
    {
        await using RawServer server = new(Messages.Error(status, header));

        AnthropicApiException exception = await Assert.ThrowsAnyAsync<AnthropicApiException>(() => CreateAsync(server));

        Assert.Equal((status, sends), ((int)exception.StatusCode, server.Requests));
        Assert.DoesNotContain(Route.Key, exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Canary document", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429, "x-should-retry: false", 1)]
    [InlineData(400, "x-should-retry: true", 3)]
    public async Task ServerSaysWhetherToRetry_Wins(int status, string header, int sends)
    {
        await using RawServer server = new(Messages.Error(status, header, "retry-after-ms: 10"));

        await Assert.ThrowsAnyAsync<AnthropicApiException>(() => CreateAsync(server));

        Assert.Equal(sends, server.Requests);
    }

    [Fact]
    public async Task CutBody_IsARawExceptionAndSentOnce()
    {
        await using RawServer server = new(new RawReply(Head + "Content-Length: 500\r\n\r\n" + Messages.Good[..100]));

        Exception? exception = await Record.ExceptionAsync(() => CreateAsync(server));

        Assert.IsNotAssignableFrom<AnthropicException>(exception);
        Assert.IsAssignableFrom<IOException>(exception);
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html></html>")]
    public async Task BodyThatIsNoJson_IsARawJsonExceptionAndSentOnce(string body)
    {
        await using RawServer server = new(Messages.Reply(200, body));

        Exception? exception = await Record.ExceptionAsync(() => CreateAsync(server));

        Assert.IsAssignableFrom<JsonException>(exception);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task BodyThatHangs_IsNotCoveredByTheTimeout()
    {
        await using RawServer server = new(new RawReply(Head + "Content-Length: 500\r\n\r\n{", Hangs: true));
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(TimeSpan.FromSeconds(2));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client(server, TimeSpan.FromMilliseconds(300)).Messages.Create(Messages.Request().ToMessageCreateParams(), patience.Token));

        Assert.True(patience.IsCancellationRequested);
    }

    [Fact]
    public async Task MemberTwice_LastOneWins()
    {
        await using RawServer server = new(RawReply.Whole(Messages.WithVendorTwice));

        Message message = await CreateAsync(server);

        Assert.True(message.Content[0].TryPickToolUse(out ToolUseBlock? call));
        Assert.Equal("Other", call.Input["vendor"].GetString());
    }

    [Theory]
    [InlineData("\"\\ud800\"", JsonValueKind.String)]
    [InlineData("1e400", JsonValueKind.Number)]
    public async Task ValueThatNoTextOrNumberHolds_Passes(string value, JsonValueKind kind)
    {
        await using RawServer server = new(RawReply.Whole(Messages.Call($"{{\"vendor\":{value}}}")));

        Message message = await CreateAsync(server);

        Assert.True(message.Content[0].TryPickToolUse(out ToolUseBlock? call));
        Assert.Equal((kind, value), (call.Input["vendor"].ValueKind, call.Input["vendor"].GetRawText()));
    }

    [Fact]
    public async Task UnknownStopReason_IsMinusOne()
    {
        await using RawServer server = new(RawReply.Whole(Messages.Call("{}", "new_reason")));

        Message message = await CreateAsync(server);

        Assert.Equal("new_reason", message.StopReason!.Raw());
        Assert.Equal(-1, (int)message.StopReason.Value());
    }

    [Fact]
    public void ToString_PrintsKeyAndDocument()
    {
        Assert.Contains(Route.Key, new ClientOptions { ApiKey = Route.Key }.ToString(), StringComparison.Ordinal);
        Assert.Contains("Canary document", Messages.Request().ToMessageCreateParams().ToString(), StringComparison.Ordinal);
    }

    private static Task<Message> CreateAsync(RawServer server) => Client(server).Messages.Create(Messages.Request().ToMessageCreateParams(), Cancellation);

    private static AnthropicClient Client(RawServer server, TimeSpan? timeout = null) => new() { ApiKey = Route.Key, BaseUrl = server.Address.ToString().TrimEnd('/'), Timeout = timeout };
}
