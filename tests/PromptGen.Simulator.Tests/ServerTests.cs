using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace PromptGen.Simulator.Tests;

public sealed class ServerTests(SharedSimulator shared) : IClassFixture<SharedSimulator>
{
    [Theory]
    [InlineData("x-api-key", "key")]
    [InlineData("Authorization", "Bearer key")]
    public async Task EitherAuthenticationHeader_IsAccepted(string name, string value)
    {
        using HttpRequestMessage request = Api.Post("v1/messages", Bodies.Messages().ToJsonString());
        request.Headers.Add("anthropic-version", Api.Version);
        request.Headers.Add(name, value);
        Assert.Equal(200, (await shared.Api.SendAsync(request)).Status);
    }

    [Fact]
    public async Task NoKey_Is401()
    {
        using HttpRequestMessage request = Api.Post("v1/messages", Bodies.Messages().ToJsonString());
        request.Headers.Add("anthropic-version", Api.Version);
        ApiReply reply = await shared.Api.SendAsync(request);
        Assert.Equal((401, "authentication_error"), (reply.Status, reply.ErrorType));
    }

    [Theory]
    [InlineData(null, "anthropic-version: header is required")]
    [InlineData("2024-01-01", "anthropic-version: \"2024-01-01\" is not a valid version")]
    public async Task MissingOrUnknownVersion_IsRefused(string? version, string message)
    {
        using HttpRequestMessage request = Api.Post("v1/messages", Bodies.Messages().ToJsonString());
        request.Headers.Add("x-api-key", "key");
        if (version is not null)
        {
            request.Headers.Add("anthropic-version", version);
        }

        ApiReply reply = await shared.Api.SendAsync(request);
        Assert.Equal(400, reply.Status);
        Assert.Contains(message, reply.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherContentType_IsRefused()
    {
        using HttpRequestMessage request = Api.Post("v1/messages", Bodies.Messages().ToJsonString());
        request.Headers.Add("x-api-key", "key");
        request.Headers.Add("anthropic-version", Api.Version);
        request.Content!.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        Assert.Contains("content-type", (await shared.Api.SendAsync(request)).ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"model\":", "not valid JSON")]
    [InlineData("[]", "Input should be a valid object")]
    [InlineData("", "model: Field required")]
    [InlineData("""{"model":"\ud800","max_tokens":1,"messages":[{"role":"user","content":"x"}]}""", "not valid Unicode")]
    public async Task BrokenBody_IsRefused(string body, string message)
    {
        ApiReply reply = await shared.Api.MessagesAsync(body);
        Assert.Equal(400, reply.Status);
        Assert.Contains(message, reply.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BodyOver32Megabytes_Is413()
    {
        ApiReply reply = await shared.Api.MessagesAsync(new string(' ', 32_000_001));
        Assert.Equal((413, "request_too_large"), (reply.Status, reply.ErrorType));
    }

    [Fact]
    public async Task OtherPath_Is404InTheApisShape()
    {
        ApiReply reply = await shared.Api.MessagesAsync("{}", path: "v1/files");
        Assert.Equal((404, "not_found_error"), (reply.Status, reply.ErrorType));
    }

    [Fact]
    public async Task EveryAnswer_SaysThatItIsSimulated()
    {
        ApiReply message = await shared.Api.MessagesAsync(Bodies.Messages().ToJsonString());
        ApiReply chat = await shared.Api.ChatAsync(Bodies.Chat().ToJsonString());
        ApiReply error = await shared.Api.MessagesAsync("{}");
        foreach (ApiReply reply in (ApiReply[])[message, chat, error])
        {
            Assert.Contains("not a language model", reply.Headers.GetValues(SimulatorServer.HeaderName).Single(), StringComparison.Ordinal);
        }

        Assert.StartsWith("msg_sim_", message.Json.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("chatcmpl_sim_", chat.Json.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Contains("not a language model", SimulatorServer.Banner, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SameRequests_GetSameBytesOnEveryServerAndInEveryCulture()
    {
        CultureInfo before = CultureInfo.DefaultThreadCurrentCulture ?? CultureInfo.InvariantCulture;
        List<string> seen = [];
        try
        {
            foreach (string culture in (string[])["", "tr-TR", "de-DE", "ja-JP"])
            {
                CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
                await using SimulatorServer server = await SimulatorServer.StartAsync(ct: TestContext.Current.CancellationToken);
                using Api api = new(server);
                StringBuilder all = new();
                all.Append(Encoding.UTF8.GetString((await api.MessagesAsync(SyntheticInvoices.Request(4, "claude-haiku-4-5"))).Bytes));
                all.Append(Encoding.UTF8.GetString((await api.MessagesAsync(SyntheticInvoices.Request(0, "claude-haiku-4-5"))).Bytes));
                all.Append(Encoding.UTF8.GetString((await api.ChatAsync(Bodies.Chat("gpt-4.1").ToJsonString())).Bytes));
                all.Append(Encoding.UTF8.GetString((await api.MessagesAsync("{}")).Bytes));
                seen.Add(all.ToString());
            }
        }
        finally
        {
            CultureInfo.DefaultThreadCurrentCulture = before;
        }

        Assert.Single(seen.Distinct());
    }

    [Fact]
    public async Task RepeatedRequest_GetsAnotherId()
    {
        string body = Bodies.Messages().With("max_tokens", "777").ToJsonString();
        ApiReply first = await shared.Api.MessagesAsync(body);
        ApiReply second = await shared.Api.MessagesAsync(body);
        Assert.NotEqual(first.Json.GetProperty("id").GetString(), second.Json.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Exchanges_KeepTheLatestAndNoKeys()
    {
        await using SimulatorServer server = await SimulatorServer.StartAsync(new SimulatorOptions { MaxRecordedExchanges = 2 }, TestContext.Current.CancellationToken);
        using Api api = new(server);
        await api.MessagesAsync("{}");
        string body = Bodies.Messages().ToJsonString();
        ApiReply good = await api.MessagesAsync(body, key: "secret-canary");
        await api.ChatAsync(Bodies.Chat().ToJsonString(), "secret-canary");
        IReadOnlyList<SimulatedExchange> exchanges = server.Exchanges;
        Assert.Equal(["/v1/messages", "/v1/chat/completions"], exchanges.Select(e => e.Path));
        Assert.Equal(body, Encoding.UTF8.GetString(exchanges[0].RequestBody.Span));
        Assert.Equal(good.Bytes, exchanges[0].ResponseBody.ToArray());
        Assert.Equal((200, good.Usage.Input), (exchanges[0].Status, exchanges[0].Usage!.InputTokens));
        Assert.DoesNotContain("secret-canary", string.Join('\n', exchanges.Select(e => e.ToString() + Encoding.UTF8.GetString(e.ResponseBody.Span))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordingOff_KeepsNothing()
    {
        await using SimulatorServer server = await SimulatorServer.StartAsync(new SimulatorOptions { RecordExchanges = false }, TestContext.Current.CancellationToken);
        using Api api = new(server);
        await api.MessagesAsync("{}");
        Assert.Empty(server.Exchanges);
    }
}
