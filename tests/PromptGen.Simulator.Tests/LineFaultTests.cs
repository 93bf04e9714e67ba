using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace PromptGen.Simulator.Tests;

/// <summary>Faults as they are on the wire, byte for byte.</summary>
public sealed class LineFaultTests
{
    private const string Delimiter = "\r\n\r\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(137)]
    [InlineData(100_000)]
    public async Task CutBody_SendsSoManyBytesOfTheWholeBodyAndEndsInGoodOrder(int bytes)
    {
        byte[] whole = (await GoodAsync()).Body;

        (string head, byte[] body) = await FaultyAsync(new SimulatedFault { Kind = FaultKind.CutBody, Probability = 1, Bytes = bytes });

        Assert.Contains($"Content-Length: {whole.Length}\r\n", head, StringComparison.Ordinal);
        Assert.Equal(whole[..Math.Min(bytes, whole.Length)], body);
    }

    [Fact]
    public async Task CutBodyWithoutNumber_SendsHalf()
    {
        byte[] whole = (await GoodAsync()).Body;

        Assert.Equal(whole[..(whole.Length / 2)], (await FaultyAsync(new SimulatedFault { Kind = FaultKind.CutBody, Probability = 1 })).Body);
    }

    [Fact]
    public async Task CloseBeforeHead_SendsNothingAndEndsInGoodOrder() =>
        Assert.Equal(("", []), await FaultyAsync(new SimulatedFault { Kind = FaultKind.CloseBeforeHead, Probability = 1 }));

    [Fact]
    public async Task Reset_IsAReset() =>
        await Assert.ThrowsAsync<IOException>(() => FaultyAsync(new SimulatedFault { Kind = FaultKind.Reset, Probability = 1 }));

    [Theory]
    [InlineData(FaultKind.HangBeforeHead, 0)]
    [InlineData(FaultKind.HangInBody, 20)]
    public async Task Hang_LastsUntilTheClientLeaves(FaultKind kind, int bytes)
    {
        await using SimulatorServer server = await StartAsync(new SimulatedFault { Kind = kind, Probability = 1, Bytes = 20 });
        using TcpClient client = await SendAsync(server);
        Task<byte[]> rest = ReadToEndAsync(client);
        await UntilSeenAsync(server);

        // Long enough for an answer that would come; a slow machine can only make the test pass.
        Task first = await Task.WhenAny(rest, Task.Delay(TimeSpan.FromMilliseconds(300), Cancellation));
        Assert.NotSame(rest, first);
        Assert.Equal(1, server.OpenConnections);
        client.Client.Shutdown(SocketShutdown.Send);

        (_, byte[] body) = Split(await rest);
        Assert.Equal(bytes, body.Length);
        await UntilClosedAsync(server);
    }

    [Fact]
    public async Task Hang_EndsWithTheServer()
    {
        SimulatorServer server = await StartAsync(new SimulatedFault { Kind = FaultKind.HangInBody, Probability = 1, Bytes = 5 });
        using TcpClient client = await SendAsync(server);
        Task<byte[]> rest = ReadToEndAsync(client);
        await UntilSeenAsync(server);

        await server.DisposeAsync();

        Assert.Equal(5, Split(await rest).Body.Length);
    }

    [Fact]
    public async Task OtherConnections_GoOn()
    {
        await using SimulatorServer server = await StartAsync(new SimulatedFault { Kind = FaultKind.CutBody, Request = 1 });
        using TcpClient cut = await SendAsync(server);
        await ReadToEndAsync(cut);
        using Api api = new(server);

        Assert.Equal(200, (await api.MessagesAsync(Bodies.Messages().ToJsonString())).Status);
        Assert.Equal(2, server.AcceptedConnections);
        Assert.Equal([FaultKind.CutBody, null], server.Exchanges.Select(static exchange => exchange.Fault));
    }

    [Theory]
    [InlineData(FaultKind.RateLimit, "1.5", null, 429, "Retry-After: 1.5", "rate_limit_error")]
    [InlineData(FaultKind.RateLimit, "250ms", null, 429, "Retry-After-Ms: 250", "rate_limit_error")]
    [InlineData(FaultKind.Overloaded, null, true, 529, "X-Should-Retry: true", "overloaded_error")]
    [InlineData(FaultKind.ServerError, null, false, 500, "X-Should-Retry: false", "api_error")]
    [InlineData(FaultKind.Rejected, null, true, 400, "X-Should-Retry: true", "invalid_request_error")]
    public async Task Status_HasItsHeadersAndItsError(FaultKind kind, string? retryAfter, bool? shouldRetry, int status, string header, string type)
    {
        (string head, byte[] body) = await FaultyAsync(new SimulatedFault { Kind = kind, Probability = 1, RetryAfter = retryAfter, ShouldRetry = shouldRetry });

        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} "), head, StringComparison.Ordinal);
        Assert.Contains(header, head, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(type, JsonDocument.Parse(body).RootElement.GetProperty("error").GetProperty("type").GetString());
    }

    [Theory]
    [InlineData(FaultKind.EmptyBody, "HTTP/1.1 200 ", "")]
    [InlineData(FaultKind.Html, "HTTP/1.1 200 ", "<!DOCTYPE html>")]
    [InlineData(FaultKind.BadGateway, "HTTP/1.1 502 ", "<!DOCTYPE html>")]
    public async Task OtherBody_IsSent(FaultKind kind, string status, string start)
    {
        (string head, byte[] body) = await FaultyAsync(new SimulatedFault { Kind = kind, Probability = 1 });

        Assert.StartsWith(status, head, StringComparison.Ordinal);
        Assert.StartsWith(start, Encoding.UTF8.GetString(body), StringComparison.Ordinal);
        Assert.Equal(start.Length == 0, body.Length == 0);
    }

    [Theory]
    [InlineData("v1/messages", "message_stop")]
    [InlineData("v1/responses", "response.completed")]
    [InlineData("v1/chat/completions", "[DONE]")]
    public async Task StreamWithoutItsEnd_IsTheWholeOneUpToItsLastEvent(string path, string end)
    {
        string request = (path == "v1/messages" ? Bodies.Messages() : path == "v1/responses" ? Bodies.Responses() : Bodies.Chat()).With("stream", "true").ToJsonString();
        List<(string? Name, string Data)> whole = await StreamAsync(null, path, request);
        List<(string? Name, string Data)> cut = await StreamAsync(new SimulatedFault { Kind = FaultKind.EndMissing, Probability = 1 }, path, request);

        Assert.Contains(end, whole[^1].Data, StringComparison.Ordinal);
        Assert.DoesNotContain(cut, item => item.Data.Contains(end, StringComparison.Ordinal) || item.Data.Contains("\"finish_reason\":\"", StringComparison.Ordinal));
        Assert.Equal(whole.Take(cut.Count), cut);
        Assert.True(cut.Count >= whole.Count - 2);
    }

    [Fact]
    public async Task RateLimit_WritesNoCache()
    {
        await using SimulatorServer server = await StartAsync(new SimulatedFault { Kind = FaultKind.RateLimit, Request = 1 });
        using Api api = new(server);
        string body = Bodies.Messages("claude-sonnet-5").With("tool_choice", """{"type":"auto"}""").With("system.0", $$$"""{"type":"text","text":"{{{new string('s', 10_000)}}}","cache_control":{"type":"ephemeral"}}""").ToJsonString();

        Assert.Equal(429, (await api.MessagesAsync(body)).Status);

        (int read, int write, _) = (await api.MessagesAsync(body)).Usage;
        Assert.Equal(0, read);
        Assert.True(write > 0);
    }

    private static async Task<List<(string? Name, string Data)>> StreamAsync(SimulatedFault? fault, string path, string body)
    {
        await using SimulatorServer server = await StartAsync(fault);
        using Api api = new(server);
        return (await api.StreamAsync(path, body)).Events;
    }

    private static Task<(string Head, byte[] Body)> GoodAsync() => FaultyAsync(null);

    private static async Task<(string Head, byte[] Body)> FaultyAsync(SimulatedFault? fault)
    {
        await using SimulatorServer server = await StartAsync(fault);
        using TcpClient client = await SendAsync(server);
        return Split(await ReadToEndAsync(client));
    }

    private static Task<SimulatorServer> StartAsync(SimulatedFault? fault) =>
        SimulatorServer.StartAsync(new SimulatorOptions { Faults = fault is null ? null : new FaultPlan(1, fault) }, Cancellation);

    private static async Task<TcpClient> SendAsync(SimulatorServer server)
    {
        string body = Bodies.Messages().ToJsonString();
        TcpClient client = new();
        await client.ConnectAsync(server.BaseAddress.Host, server.BaseAddress.Port, Cancellation);
        await client.GetStream().WriteAsync(
            Encoding.UTF8.GetBytes($"POST /v1/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nanthropic-version: 2026-10-21\r\nx-api-key: k\r\nConnection: close\r\nContent-Length: {body.Length}{Delimiter}{body}"),
            Cancellation);
        return client;
    }

    /// <summary>Reads up to an end in good order; a reset throws.</summary>
    private static async Task<byte[]> ReadToEndAsync(TcpClient client)
    {
        using MemoryStream bytes = new();
        await client.GetStream().CopyToAsync(bytes, Cancellation);
        return bytes.ToArray();
    }

    private static (string Head, byte[] Body) Split(byte[] bytes)
    {
        int end = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Delimiter));
        return end < 0 ? ("", bytes) : (Encoding.ASCII.GetString(bytes, 0, end + 2), bytes[(end + Delimiter.Length)..]);
    }

    private static async Task UntilSeenAsync(SimulatorServer server)
    {
        while (server.Exchanges.Count == 0)
        {
            await Task.Delay(5, Cancellation);
        }
    }

    private static async Task UntilClosedAsync(SimulatorServer server)
    {
        while (server.OpenConnections > 0)
        {
            await Task.Delay(5, Cancellation);
        }
    }
}
