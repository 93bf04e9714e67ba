namespace PromptGen.Client.Tests;

/// <summary>Key and document stay out of everything that could be logged (reliability row 31).</summary>
public sealed class SecretTests
{
    private const string Canary = "CANARY the buyer owes 4711 crowns to the seller";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task ServerQuotesKeyAndDocument_NeitherIsInTheResult(int status)
    {
        FakeHandler handler = new(_ => Answers.Reply(status, Answers.Error("invalid_request_error", $"key {Clients.Key} and text: {Canary} are wrong")));

        ExtractionResult<Receipt> result = await Clients.Create(handler).ExtractAsync<Receipt>(Document.FromText($"Receipt\n{Canary}\nend"), Cancellation);

        string shown = Shown(result);
        Assert.DoesNotContain(Clients.Key, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", shown, StringComparison.Ordinal);
        Assert.Contains("text: [document] are wrong", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ErrorObjectUnderStatus200_IsCleanedToo()
    {
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Error("api_error", $"cannot read: {Canary}")));

        ExtractionResult<Receipt> result = await Clients.Create(handler).ExtractAsync<Receipt>(Canary, Cancellation);

        Assert.Equal(ExtractionOutcome.Transport, result.Outcome);
        Assert.DoesNotContain("CANARY", Shown(result), StringComparison.Ordinal);
        Assert.Equal(2, handler.Sent.Count);
    }

    [Fact]
    public async Task LongMessage_IsCutTo500Characters()
    {
        FakeHandler handler = new(_ => Answers.Reply(400, Answers.Error("invalid_request_error", "line\\n" + new string('x', 5000))));

        ExtractionResult<Receipt> result = await Clients.Create(handler).ExtractAsync<Receipt>("Receipt", Cancellation);

        string message = Assert.Single(result.Problems).Message;
        Assert.Equal(500, message.Length);
        Assert.EndsWith("x…", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public async Task FailedConnection_ShowsNothingOfTheException()
    {
        FakeHandler handler = new((_, sent, _) => throw new HttpRequestException($"{sent.Headers["x-api-key"]} {sent.Body}"));

        ExtractionResult<Receipt> result = await Clients.Create(handler).ExtractAsync<Receipt>(Canary, Cancellation);

        Assert.DoesNotContain(Clients.Key, Shown(result), StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", Shown(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_OfOptionsTransportAndResponses_ShowNoSecret()
    {
        HttpTransportOptions options = HttpTransportOptions.ForAnthropic(Clients.Key);
        using HttpExtractionTransport transport = new(new HttpClient(new FakeHandler(_ => Answers.Reply(200, Answers.Good))), options);
        ExtractionRequest<Receipt> request = Receipt.Tool.CreateRequest(Canary).WithModel(Clients.Model);
        using TransportResponse response = await transport.SendAsync(request, Cancellation);
        ExtractedDocument<Receipt> done = new(0, Document.FromText(Canary), Receipt.Tool.ReadResponse(response.Body.Span, transport.Format));

        string shown = $"{options} {transport} {request} {response} {done} {new ExtractionClientOptions()}";

        Assert.DoesNotContain(Clients.Key, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Acme", shown, StringComparison.Ordinal);
        Assert.Contains("AnthropicMessages api.anthropic.com", shown, StringComparison.Ordinal);
    }

    private static string Shown(ExtractionResult<Receipt> result) =>
        $"{result} {string.Join(" ", result.Problems)} {Assert.Throws<ExtractionException>(() => result.GetValueOrThrow())}";
}
