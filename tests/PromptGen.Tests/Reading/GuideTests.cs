using PromptGen.Tests.Records;
using PromptGen.Wire.Tests;

namespace PromptGen.Tests.Reading;

/// <summary>The examples of docs/guide.md, sections "Reading" and "PDFs and images", as they stand there.</summary>
public sealed class GuideTests
{
    [Fact]
    public void Cultures()
    {
        Offer offer = Offer.Tool.ReadInput(Bytes.Of("""{"number":"1","total":"1.234,50 €","valid_until":"03/31/2026","lines":[{"text":"a","price":"7,5"}]}""")).GetValueOrThrow();

        Assert.Equal((1234.50m, new DateOnly(2026, 3, 31), 7.5m), (offer.Total, offer.ValidUntil, offer.Lines[0].Price));
        Assert.False(Offer.Tool.ReadInput(Bytes.Of("""{"number":"1","total":"12.50","valid_until":null,"lines":[]}""")).IsOk);
    }

    [Fact]
    public async Task Quotes()
    {
        const string Text = "ACME shall deliver.";
        byte[] body = Bytes.Of("""{"content":[{"type":"tool_use","name":"contract","input":{"supplier":"Acme","obligations":["shall  deliver"]}}],"stop_reason":"tool_use"}""");
        ExtractionRequest<Contract> request = Contract.Tool.CreateRequest(Text).WithModel("claude-haiku-4-5");
        ExtractionResult<Contract> result = request.ReadResponse(body, WireFormat.AnthropicMessages);
        List<string> lines = [];
        foreach ((string path, SourceSpan place) in result.Sources)
        {
            lines.Add($"{path}: {Text.Substring(place.Start, place.Length)}");
        }

        Assert.Equal(["$.supplier: ACME", "$.obligations[0]: shall deliver"], lines);
        using MemoryStream stream = new([]);
        await foreach (ExtractionUpdate<Contract> update in request.ReadStreamAsync(stream, WireFormat.AnthropicMessages, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.Equal((PartialState.Absent, null), (update["supplier"].State, update["supplier"].Text));
            Assert.Equal(ExtractionOutcome.Transport, update.Result?.Outcome);
        }
    }

    [Fact]
    public async Task PdfsAndImages()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllBytesAsync(path, SampleFiles.Pdf(), TestContext.Current.CancellationToken);
        const string MailText = "As agreed, see the photo.";
        byte[] photo = SampleFiles.Png(20, 10);
        Document scan = Document.FromPdf(DocumentSource.FromFile(path), id: "invoice-17");
        File.Delete(path);
        Document mail = Document.FromParts([DocumentPart.FromText(MailText), DocumentPart.FromImage(photo), DocumentPart.FromPdf(new Uri("https://files.example/terms.pdf"))]);

        ExtractionRequest<Contract> request = Contract.Tool.CreateRequest(mail).WithModel("claude-haiku-4-5");
        using HttpContent body = request.ToHttpContent(WireFormat.AnthropicMessages);

        Assert.Contains(Convert.ToBase64String(photo), await body.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(1, scan.Parts[0].PageCount);
        Assert.Equal("invoice-17", scan.Id);
        Assert.Same(scan, request.WithDocument(scan).Document);
    }

    [Fact]
    public void Rules()
    {
        ExtractionResult<Bill> odd = Bill.Tool.ReadInput(Bytes.Of("""{"net":5,"total":6,"amounts":[1,2]}"""));

        Assert.Equal("The amounts do not add up to the net amount.", Assert.Single(odd.Warnings).Message);
        Assert.True(odd.IsOk);
        Expect.Problems(Bill.Tool.ReadInput(Bytes.Of("""{"net":7,"total":6,"amounts":[7]}""")), ("$.net", ProblemKind.Rule));
    }
}
