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
    public async Task Bedrock_NamesTheModelInTheAddress()
    {
        SentRequest sent = await SendAsync(HttpTransportOptions.ForBedrock(Clients.Key, "us-east-1"), Answers.Good, "anthropic.claude-haiku-4-5-v1:0");

        Assert.Equal("https://bedrock-runtime.us-east-1.amazonaws.com/model/anthropic.claude-haiku-4-5-v1%3A0/invoke", sent.Uri.AbsoluteUri);
        Assert.Equal("Bearer " + Clients.Key, sent.Headers["Authorization"]);
        Assert.False(sent.Headers.ContainsKey("anthropic-version"));
        Assert.StartsWith("{\"anthropic_version\":\"bedrock-2023-05-31\",\"max_tokens\":", sent.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "rawPredict")]
    [InlineData(true, "streamRawPredict")]
    public async Task Vertex_NamesModelAndStreamingInTheAddress(bool stream, string operation)
    {
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Good));
        using HttpExtractionTransport transport = new(new HttpClient(handler), HttpTransportOptions.ForVertex(Clients.Key, "my-project", "us-east5"));
        ExtractionRequest<Receipt> request = Receipt.Tool.CreateRequest("Receipt").WithModel("claude-haiku-4-5@20251001");

        using (IDisposable answer = stream ? await transport.OpenStreamAsync(request, Cancellation) : await transport.SendAsync(request, Cancellation))
        {
            Assert.NotNull(answer);
        }

        SentRequest sent = Assert.Single(handler.Sent);
        Assert.Equal($"https://us-east5-aiplatform.googleapis.com/v1/projects/my-project/locations/us-east5/publishers/anthropic/models/claude-haiku-4-5%4020251001:{operation}", sent.Uri.AbsoluteUri);
        Assert.Equal(stream, sent.Body.StartsWith("{\"stream\":true,\"anthropic_version\":\"vertex-2023-10-16\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task BedrockStream_IsRefusedBeforeItIsSent()
    {
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Good));
        using HttpExtractionTransport transport = new(new HttpClient(handler), HttpTransportOptions.ForBedrock(Clients.Key, "us-east-1"));

        await Assert.ThrowsAsync<NotSupportedException>(() => transport.OpenStreamAsync(Receipt.Tool.CreateRequest("Receipt").WithModel("m"), Cancellation));

        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task SigningHandler_GetsARequestWithoutKey()
    {
        SentRequest sent = await SendAsync(HttpTransportOptions.ForBedrock("", "us-east-1") with { Authentication = ApiAuthentication.None }, Answers.Good);

        Assert.False(sent.Headers.ContainsKey("Authorization"));
        Assert.False(sent.Headers.ContainsKey("x-api-key"));
    }

    [Fact]
    public async Task RefusalWithoutAKey_IsReadAsItIs()
    {
        FakeHandler handler = new(_ => Answers.Reply(403, Answers.Error("permission_error", "No.")));
        ExtractionClient client = new(new HttpExtractionTransport(new HttpClient(handler), HttpTransportOptions.ForBedrock("", "us-east-1") with { Authentication = ApiAuthentication.None }), new ExtractionClientOptions { Model = Clients.Model });

        ExtractionResult<Receipt> result = await client.ExtractAsync<Receipt>("Receipt", Cancellation);

        Assert.Equal((ExtractionOutcome.Transport, 403), (result.Outcome, result.StatusCode));
    }

    [Theory]
    [InlineData("", ApiAuthentication.Bearer, "The API key is empty.")]
    [InlineData("sk-canary", ApiAuthentication.None, "Authentication is None, and an API key is given that would not be sent.")]
    public void KeyAndAuthentication_HaveToAgree(string key, ApiAuthentication authentication, string message)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new HttpExtractionTransport(HttpTransportOptions.ForAnthropic(key) with { Authentication = authentication }));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    private static async Task<SentRequest> SendAsync(HttpTransportOptions options, string answer, string? named = null)
    {
        FakeHandler handler = new(_ => Answers.Reply(200, answer));
        string model = named ?? (options.Format == WireFormat.OpenAIChatCompletions ? "gpt-5.6-luna" : Clients.Model);
        ExtractionClient client = new(new HttpExtractionTransport(new HttpClient(handler), options), new ExtractionClientOptions { Model = model });

        ExtractionResult<Receipt> result = await client.ExtractAsync<Receipt>("Receipt", Cancellation);

        Assert.Equal(new Receipt("Acme", 12.5m), result.GetValueOrThrow());
        return Assert.Single(handler.Sent);
    }
}
