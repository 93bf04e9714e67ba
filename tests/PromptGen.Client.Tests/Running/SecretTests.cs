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

    [Theory]
    [InlineData("cannot use Zebrafink-8812 here", "cannot use [document] here")]
    [InlineData("cannot use ZEBRAFINK here", "cannot use [document] here")]
    [InlineData("cannot use Zebraf", "cannot use [document]")]
    [InlineData("cannot use \\\\nZebrafink\\\\u00e9", "cannot use \\n[document]\\u00e9")]
    [InlineData("zu viel: \u5951\u7D04\u66F8\u306F\u53D7\u3051\u53D6\u308C\u307E\u305B\u3093", "zu viel: [document]")]
    [InlineData("max_tokens: the input is not valid, total must be at most 8192", "max_tokens: the input is not valid, total must be at most 8192")]
    [InlineData("model claude-opus-4-1-20250805 was not found", "model claude-opus-4-1-20250805 was not found")]
    [InlineData("Incorrect key sk-proj-ab12*****9xyz or 0123456789abcdefXY given", "Incorrect key [key] or [key] given")]
    public async Task Message_LosesWhatItQuotesAndKeepsItsOwnWords(string message, string expected)
    {
        FakeHandler handler = new(_ => Answers.Reply(400, Answers.Error("invalid_request_error", message)));

        ExtractionResult<Receipt> result = await Clients.Create(handler).ExtractAsync<Receipt>("the total of Zebrafink-8812 is not valid \u5951\u7D04\u66F8", Cancellation);

        Assert.Equal($"The server answered with status 400. The provider answered invalid_request_error: {expected}", Assert.Single(result.Problems).Message);
    }

    [Fact]
    public async Task ErrorEventInAStream_IsCleanedToo()
    {
        FakeHandler handler = new(_ => Answers.Reply(200, $"event: error\ndata: {Answers.Error("overloaded_error", $"cannot read: {Canary}")}\n\n"));
        List<ExtractionUpdate<Receipt>> updates = [];

        await foreach (ExtractionUpdate<Receipt> update in Clients.Create(handler).ExtractStreamingAsync(Receipt.Tool.CreateRequest(Canary), Cancellation))
        {
            updates.Add(update);
        }

        Assert.Contains("cannot read: [document]", Assert.Single(updates[^1].Result!.Problems).Message, StringComparison.Ordinal);
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
