using System.Text.Json;
using PromptGen.Wire.Tests;

namespace PromptGen.Client.Tests;

/// <summary>PDFs and images through the client: the same bytes at every try, and a document that cannot be sent ends alone.</summary>
public sealed class DocumentTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Retry_SendsTheSameBytesOfAStreamAgain()
    {
        byte[] pdf = SampleFiles.LargePdf(150_000);
        using MemoryStream stream = new(pdf);
        Document document = Document.FromPdf(DocumentSource.FromStream(stream));
        FakeHandler handler = new(number => number < 2 ? Answers.Reply(529, "<html>") : Answers.Reply(200, Answers.Good));

        ExtractionResult<Receipt> result = await Clients.Create(handler).ExtractAsync<Receipt>(document, Cancellation);

        Assert.Equal((ExtractionOutcome.Ok, 3), (result.Outcome, result.Attempts));
        Assert.All(handler.Sent, sent => Assert.Equal(handler.Sent[0].Body, sent.Body));
        using JsonDocument body = JsonDocument.Parse(handler.Sent[2].Body);
        Assert.Equal(Convert.ToBase64String(pdf), body.RootElement.GetProperty("messages")[0].GetProperty("content")[1].GetProperty("source").GetProperty("data").GetString());
    }

    [Fact]
    public async Task Reask_RepliesBehindTheSameParts()
    {
        Document document = Document.FromParts([DocumentPart.FromImage(SampleFiles.Png(2, 2)), DocumentPart.FromText("x")]);
        FakeHandler handler = new(number => Answers.Reply(200, number == 0 ? Answers.Good.Replace("12.5", "\"much\"", StringComparison.Ordinal) : Answers.Good));

        ExtractionResult<Receipt> result = await Clients.Create(handler).ExtractAsync<Receipt>(document, Cancellation);

        Assert.Equal((ExtractionOutcome.Ok, 2), (result.Outcome, result.Attempts));
        string first = handler.Sent[0].Body;
        Assert.StartsWith(first[..first.LastIndexOf("]}", StringComparison.Ordinal)], handler.Sent[1].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task DocumentAboveALimit_EndsAloneAndIsNotSent(bool stream)
    {
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Good));
        ExtractionClient client = Clients.Create(handler);
        Document tooWide = Document.FromImage(SampleFiles.Png(8001, 1), "scan.png");

        ExtractionResult<Receipt> result;
        if (stream)
        {
            ExtractionUpdate<Receipt> only = Assert.Single(await client.ExtractStreamingAsync(Receipt.Tool.CreateRequest(tooWide), Cancellation).ToListAsync(Cancellation));
            result = only.Result!;
        }
        else
        {
            List<ExtractedDocument<Receipt>> all = await client.ExtractManyAsync<Receipt>([tooWide, .. Clients.Documents(3)], cancellationToken: Cancellation).ToListAsync(Cancellation);
            Assert.Equal(3, all.Count(static done => done.Result.IsOk));
            Assert.Equal(3, handler.Sent.Count);
            result = all.Single(static done => done.Id == "scan.png").Result;
        }

        ExtractionProblem problem = Assert.Single(result.Problems);
        Assert.Equal((ExtractionOutcome.Transport, false, 0, ProblemKind.Document), (result.Outcome, result.IsTransient, result.Attempts, problem.Kind));
        Assert.StartsWith("The image 'scan.png' has 8001 x 1 pixels, and the Messages API takes at most 8000 on each side.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServerQuotesTextAddressAndId_NoneIsInTheResult()
    {
        const string Address = "https://files.example/a?signature=CANARY-0123456789";
        Document document = Document.FromParts(
        [
            DocumentPart.FromPdf(new Uri(Address)), DocumentPart.FromImage(DocumentSource.FromFileId("file_CANARY_0123456789")), DocumentPart.FromImage(SampleFiles.Png(2, 2)), DocumentPart.FromText("CANARY of the text part"),
        ]);
        FakeHandler handler = new(_ => Answers.Reply(400, Answers.Error("invalid_request_error", $"cannot load {Address}, file_CANARY_0123456789, CANARY of the text part.")));

        ExtractionResult<Receipt> result = await Clients.Create(handler).ExtractAsync<Receipt>(document, Cancellation);

        string message = Assert.Single(result.Problems).Message;
        Assert.DoesNotContain("CANARY", message, StringComparison.Ordinal);
        Assert.Contains("[document]", message, StringComparison.Ordinal);
        Assert.DoesNotContain("files.example", message, StringComparison.Ordinal);
    }
}
