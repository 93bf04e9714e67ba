using System.Buffers;
using PromptGen.Tests.Records;
using PromptGen.Wire.Tests;

namespace PromptGen.Tests.Documents;

/// <summary>Each documented limit at the limit and one above it (provider facts ER-3, DO-3, DO-4). One MB is 1,048,576 bytes.</summary>
public sealed class LimitTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly ModelProfile s_large = new() { Id = "large", Provider = "anthropic", ContextWindow = 1_000_000 };
    private static readonly ModelProfile s_small = new() { Id = "small", Provider = "anthropic", ContextWindow = 200_000 };
    private static readonly ModelProfile s_unknown = new() { Id = "unknown" };

    [Fact]
    public void Pages()
    {
        Write(Pdf(600), s_large);
        Write(Pdf(600), s_unknown);
        Write(Pdf(100), s_small);
        Assert.Equal("The PDF 'a.pdf' has 601 pages, and the Messages API takes at most 600 PDF pages in a request to a model with a window of 1,000,000 tokens. Split the document.", Refused(Pdf(601), s_large));
        Assert.Equal("The PDF 'a.pdf' has 601 pages, and the Messages API takes at most 600 PDF pages in a request. Split the document.", Refused(Pdf(601), s_unknown));
        Assert.StartsWith("The PDF 'a.pdf' has 101 pages, and the Messages API takes at most 100 PDF pages", Refused(Pdf(101), s_small), StringComparison.Ordinal);

        static Document Pdf(int pages) => Document.FromPdf(SampleFiles.Pdf(pages), "a.pdf");
    }

    [Fact]
    public void PagesOfAllParts()
    {
        DocumentPart unknown = DocumentPart.FromPdf("%PDF-1.4 packed"u8.ToArray());

        Write(Document.FromParts([Pages(60), unknown, Pages(40)]), s_small);
        string message = Refused(Document.FromParts([Pages(60), unknown, Pages(41)]), s_small, part: null);
        Assert.StartsWith("The document has 101 PDF pages in all its parts, and the Messages API takes at most 100 in a request", message, StringComparison.Ordinal);

        static DocumentPart Pages(int pages) => DocumentPart.FromPdf(SampleFiles.Pdf(pages));
    }

    [Fact]
    public void EncryptedPdfs()
    {
        Write(Document.FromPdf(SampleFiles.Pdf(1, " /EncryptMetadata false")), s_large);
        Assert.Equal("Part 2 (PDF) is encrypted, and the Messages API reads no encrypted PDF. Save it without a password.", Refused(With(" /Encrypt 9 0 R"), s_large, part: 1));
        Assert.Contains("is encrypted", Refused(With(" /Encrypt<</Filter/Standard>>"), s_large, part: 1), StringComparison.Ordinal);

        static Document With(string trailer) => Document.FromParts([DocumentPart.FromText("x"), DocumentPart.FromPdf(SampleFiles.Pdf(1, trailer))]);
    }

    [Fact]
    public void ImageCounts()
    {
        Write(Images(600), s_large);
        Write(Images(100), s_small);
        Assert.StartsWith("The document has 601 images in all its parts, and the Messages API takes at most 600", Refused(Images(601), s_large, part: null), StringComparison.Ordinal);
        Assert.StartsWith("The document has 101 images in all its parts, and the Messages API takes at most 100", Refused(Images(101), s_small, part: null), StringComparison.Ordinal);

        static Document Images(int count) => Document.FromParts(Enumerable.Repeat(DocumentPart.FromImage(SampleFiles.Png(1, 1)), count));
    }

    [Fact]
    public void ImageSides()
    {
        Write(Document.FromImage(SampleFiles.Png(8000, 8000)), s_large);
        Assert.StartsWith("The image has 8001 x 1 pixels, and the Messages API takes at most 8000 on each side.", Refused(Document.FromImage(SampleFiles.Png(8001, 1)), s_large), StringComparison.Ordinal);
        Assert.StartsWith("Part 2 of document 'scan' (image) has 1 x 8001 pixels", Refused(Document.FromParts([DocumentPart.FromText("x"), DocumentPart.FromImage(SampleFiles.Png(1, 8001))], "scan"), s_large, part: 1), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WireFormat.AnthropicMessages, 10)]
    [InlineData(WireFormat.AnthropicBedrock, 5)]
    [InlineData(WireFormat.AnthropicVertex, 5)]
    public void ImageBytes(WireFormat format, int megabytes)
    {
        // Three bytes make four characters, so these are the most bytes whose base64 fits.
        int most = megabytes * Megabyte / 4 * 3;

        Write(Image(most), s_large, format);
        Assert.Contains($"takes at most {megabytes} MB an image", Refused(Image(most + 1), s_large, format: format), StringComparison.Ordinal);

        static Document Image(int length) => Document.FromImage(SampleFiles.Png(1, 1, length));
    }

    [Theory]
    [InlineData(WireFormat.AnthropicMessages, 32)]
    [InlineData(WireFormat.AnthropicBedrock, 20)]
    [InlineData(WireFormat.AnthropicVertex, 30)]
    public void WholeRequests(WireFormat format, int megabytes)
    {
        // A text of spaces fills the body up to the byte: each space is one byte of it.
        byte[] pdf = SampleFiles.LargePdf(megabytes * Megabyte / 4 * 3 - 300_000);
        int room = megabytes * Megabyte - Write(Filled(1), s_large, format);

        Assert.Equal(megabytes * Megabyte, Write(Filled(room + 1), s_large, format));
        string message = Refused(Filled(room + 2), s_large, part: null, format);
        Assert.StartsWith($"The document makes a request of {(megabytes * Megabyte + 1).ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} bytes, and ", message, StringComparison.Ordinal);
        Assert.EndsWith($"takes at most {megabytes} MB. Split the document, or scale its images down.", message, StringComparison.Ordinal);

        Document Filled(int length) => Document.FromParts([DocumentPart.FromPdf(pdf), DocumentPart.FromText(new string('x', length))]);
    }

    [Theory]
    [InlineData(WireFormat.OpenAIChatCompletions)]
    [InlineData(WireFormat.OpenAIResponses)]
    public void OpenAI_HasNoConfirmedLimits(WireFormat format)
    {
        Write(Document.FromPdf(SampleFiles.Pdf(601)), s_small, format);
        Write(Document.FromImage(SampleFiles.Png(8001, 8001, 11 * Megabyte)), s_small, format);
    }

    private static int Write(Document document, ModelProfile model, WireFormat format = WireFormat.AnthropicMessages)
    {
        ArrayBufferWriter<byte> body = new();
        Request(document, model).WriteTo(body, format);
        return body.WrittenCount;
    }

    /// <summary>The message with which both ways of writing refuse a document.</summary>
    private static string Refused(Document document, ModelProfile model, int? part = 0, WireFormat format = WireFormat.AnthropicMessages)
    {
        ArrayBufferWriter<byte> body = new();
        DocumentNotSupportedException refused = Assert.Throws<DocumentNotSupportedException>(() => Request(document, model).WriteTo(body, format));
        Assert.Equal(0, body.WrittenCount);
        Assert.Equal(part, refused.Part);
        Assert.Equal(refused.Message, Assert.Throws<DocumentNotSupportedException>(() => Request(document, model).ToHttpContent(format)).Message);
        return refused.Message;
    }

    private static ExtractionRequest<Ticket> Request(Document document, ModelProfile model) => Ticket.Tool.CreateRequest(document).WithModel(model).WithOutputMode(OutputMode.ForcedTool);
}
