namespace PromptGen.Client.Tests;

public sealed class HttpRequestTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnthropicDefault_SendsVersionAndApiKeyHeader()
    {
        SentRequest sent = await SendAsync(HttpTransportOptions.ForAnthropic(Clients.Key), Answers.Good);

        Assert.Equal("https://api.anthropic.com/v1/messages", sent.Uri.AbsoluteUri);
        Assert.Equal("2026-10-21", sent.Headers["anthropic-version"]);
        Assert.Equal(Clients.Key, sent.Headers["x-api-key"]);
        Assert.Equal("application/json", sent.Headers["Content-Type"]);
        Assert.False(sent.Headers.ContainsKey("Authorization"));
        Assert.StartsWith("{\"model\":\"claude-haiku-4-5\",\"max_tokens\":", sent.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnthropicWithBearerAndOldVersion_SendsThem()
    {
        SentRequest sent = await SendAsync(HttpTransportOptions.ForAnthropic(Clients.Key) with { Authentication = ApiAuthentication.Bearer, AnthropicVersion = "2023-06-01" }, Answers.Good);

        Assert.Equal("2023-06-01", sent.Headers["anthropic-version"]);
        Assert.Equal("Bearer " + Clients.Key, sent.Headers["Authorization"]);
        Assert.False(sent.Headers.ContainsKey("x-api-key"));
    }

    [Fact]
    public async Task OpenAIDefault_SendsBearerAndNoAnthropicHeader()
    {
        SentRequest sent = await SendAsync(HttpTransportOptions.ForOpenAI(Clients.Key), Answers.GoodOpenAI);

        Assert.Equal("https://api.openai.com/v1/chat/completions", sent.Uri.AbsoluteUri);
        Assert.Equal("Bearer " + Clients.Key, sent.Headers["Authorization"]);
        Assert.False(sent.Headers.ContainsKey("x-api-key"));
        Assert.False(sent.Headers.ContainsKey("anthropic-version"));
    }

    [Theory]
    [InlineData("http://localhost:8080", "http://localhost:8080/v1/chat/completions")]
    [InlineData("http://localhost:8080/", "http://localhost:8080/v1/chat/completions")]
    [InlineData("http://localhost:8080/v1", "http://localhost:8080/v1/chat/completions")]
    [InlineData("http://localhost:8080/v1/", "http://localhost:8080/v1/chat/completions")]
    [InlineData("https://gateway.example/openai", "https://gateway.example/openai/v1/chat/completions")]
    [InlineData("https://gateway.example/v1beta/openai/", "https://gateway.example/v1beta/openai/chat/completions")]
    [InlineData("https://gateway.example/any/chat/completions", "https://gateway.example/any/chat/completions")]
    [InlineData("https://gateway.example/v1?api-version=2", "https://gateway.example/v1/chat/completions?api-version=2")]
    public async Task OpenAIBaseAddress_LeadsToTheEndpoint(string baseAddress, string endpoint)
    {
        SentRequest sent = await SendAsync(HttpTransportOptions.ForOpenAI(Clients.Key, new Uri(baseAddress)), Answers.GoodOpenAI);

        Assert.Equal(endpoint, sent.Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("https://gateway.example", "https://gateway.example/v1/messages")]
    [InlineData("https://gateway.example/v1/", "https://gateway.example/v1/messages")]
    [InlineData("https://gateway.example/v1/account/anthropic", "https://gateway.example/v1/account/anthropic/v1/messages")]
    [InlineData("https://gateway.example/anthropic/v1/messages", "https://gateway.example/anthropic/v1/messages")]
    public async Task AnthropicBaseAddress_LeadsToTheEndpoint(string baseAddress, string endpoint)
    {
        SentRequest sent = await SendAsync(HttpTransportOptions.ForAnthropic(Clients.Key, new Uri(baseAddress)), Answers.Good);

        Assert.Equal(endpoint, sent.Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("ftp://host.example/v1")]
    [InlineData("https://user:password@host.example/v1")]
    public void UnusableBaseAddress_Throws(string baseAddress)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new HttpExtractionTransport(HttpTransportOptions.ForOpenAI(Clients.Key, new Uri(baseAddress))));

        Assert.DoesNotContain("password@", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sk-canary\n")]
    [InlineData("sk canary")]
    public void UnusableKey_ThrowsWithoutShowingIt(string key)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new HttpExtractionTransport(HttpTransportOptions.ForAnthropic(key)));

        Assert.DoesNotContain("canary", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void SignedFormat_IsNotSupported()
    {
        Assert.Throws<NotSupportedException>(() => new HttpExtractionTransport(HttpTransportOptions.ForAnthropic(Clients.Key) with { Format = WireFormat.AnthropicBedrock }));
    }

    private static async Task<SentRequest> SendAsync(HttpTransportOptions options, string answer)
    {
        FakeHandler handler = new(_ => Answers.Reply(200, answer));
        string model = options.Format == WireFormat.OpenAIChatCompletions ? "gpt-5.6-luna" : Clients.Model;
        ExtractionClient client = new(new HttpExtractionTransport(new HttpClient(handler), options), new ExtractionClientOptions { Model = model });

        ExtractionResult<Receipt> result = await client.ExtractAsync<Receipt>("Receipt", Cancellation);

        Assert.Equal(new Receipt("Acme", 12.5m), result.GetValueOrThrow());
        return Assert.Single(handler.Sent);
    }
}
