using System.Text;

namespace PromptGen.Wire.Tests.Requests;

/// <summary>PDFs and images in each wire format: the user message by hand, as provider facts DO-1 and DO-7 show it.</summary>
public class DocumentBodyTests
{
    private static readonly byte[] s_pdf = SampleFiles.Pdf();
    private static readonly byte[] s_png = SampleFiles.Png(20, 10);
    private static readonly string s_pdf64 = Convert.ToBase64String(s_pdf);
    private static readonly string s_png64 = Convert.ToBase64String(s_png);
    private static readonly Uri s_address = new("https://files.example/a b.pdf");

    [Theory]
    [InlineData(WireFormat.AnthropicMessages)]
    [InlineData(WireFormat.AnthropicBedrock)]
    [InlineData(WireFormat.AnthropicVertex)]
    public void Anthropic_PartsInOrderBetweenOnePairOfTags(WireFormat format)
    {
        string tag = "document-" + SampleFiles.Fingerprint((1, 0, s_pdf), (0, 0, "See \"page\" 1"u8.ToArray()), (2, 0, s_png))[..16];
        Document document = Document.FromParts([DocumentPart.FromPdf(s_pdf), DocumentPart.FromText("See \"page\" 1"), DocumentPart.FromImage(s_png)]);

        string expected = $$$$"""
            "messages":[{"role":"user","content":[{"type":"text","text":"<{{{{tag}}}}>"},{"type":"document","source":{"type":"base64","media_type":"application/pdf","data":"{{{{s_pdf64}}}}"}},{"type":"text","text":"See \"page\" 1"},{"type":"image","source":{"type":"base64","media_type":"image/png","data":"{{{{s_png64}}}}"}},{"type":"text","text":"</{{{{tag}}}}>"}]}]}
            """;
        Assert.EndsWith(expected, Body(document, format), StringComparison.Ordinal);
    }

    [Fact]
    public void Anthropic_AddressesAndFileIds()
    {
        string tag = "document-" + SampleFiles.Fingerprint((1, 1, "https://files.example/a%20b.pdf"u8.ToArray()), (2, 2, "file_\"1"u8.ToArray()))[..16];
        Document document = Document.FromParts([DocumentPart.FromPdf(s_address), DocumentPart.FromImage(DocumentSource.FromFileId("file_\"1"))]);

        string expected = $$$$"""
            "content":[{"type":"text","text":"<{{{{tag}}}}>"},{"type":"document","source":{"type":"url","url":"https://files.example/a%20b.pdf"}},{"type":"image","source":{"type":"file","file_id":"file_\"1"}},{"type":"text","text":"</{{{{tag}}}}>"}]}]}
            """;
        Assert.EndsWith(expected, Body(document, WireFormat.AnthropicMessages), StringComparison.Ordinal);
    }

    [Fact]
    public void Chat_BytesAddressesAndFileIds()
    {
        Document document = Document.FromParts(
        [
            DocumentPart.FromPdf(s_pdf), DocumentPart.FromPdf(DocumentSource.FromFileId("file-1")), DocumentPart.FromImage(s_png), DocumentPart.FromImage(new Uri("https://files.example/i.png")), DocumentPart.FromText("x"),
        ]);
        string tag = "document-" + document.Fingerprint[..16];

        string expected = $$$$"""
            {"role":"user","content":[{"type":"text","text":"<{{{{tag}}}}>"},{"type":"file","file":{"filename":"document.pdf","file_data":"data:application/pdf;base64,{{{{s_pdf64}}}}"}},{"type":"file","file":{"file_id":"file-1"}},{"type":"image_url","image_url":{"url":"data:image/png;base64,{{{{s_png64}}}}"}},{"type":"image_url","image_url":{"url":"https://files.example/i.png"}},{"type":"text","text":"x"},{"type":"text","text":"</{{{{tag}}}}>"}]}]}
            """;
        Assert.EndsWith(expected, Body(document, WireFormat.OpenAIChatCompletions), StringComparison.Ordinal);
    }

    [Fact]
    public void Responses_BytesAddressesAndFileIds()
    {
        Document document = Document.FromParts(
        [
            DocumentPart.FromPdf(s_pdf), DocumentPart.FromPdf(s_address), DocumentPart.FromPdf(DocumentSource.FromFileId("file-1")),
            DocumentPart.FromImage(s_png), DocumentPart.FromImage(new Uri("https://files.example/i.png")), DocumentPart.FromImage(DocumentSource.FromFileId("file-2")),
        ]);
        string tag = "document-" + document.Fingerprint[..16];

        string expected = $$$$"""
            {"role":"user","content":[{"type":"input_text","text":"<{{{{tag}}}}>"},{"type":"input_file","filename":"document.pdf","file_data":"data:application/pdf;base64,{{{{s_pdf64}}}}"},{"type":"input_file","file_url":"https://files.example/a%20b.pdf"},{"type":"input_file","file_id":"file-1"},{"type":"input_image","detail":"auto","image_url":"data:image/png;base64,{{{{s_png64}}}}"},{"type":"input_image","detail":"auto","image_url":"https://files.example/i.png"},{"type":"input_image","detail":"auto","file_id":"file-2"},{"type":"input_text","text":"</{{{{tag}}}}>"}]}]}
            """;
        Assert.EndsWith(expected, Body(document, WireFormat.OpenAIResponses), StringComparison.Ordinal);
    }

    public static TheoryData<WireFormat> Formats => [.. Enum.GetValues<WireFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void StaticPrefixAndContexts_StandBeforeTheParts(WireFormat format)
    {
        ExtractionRequest<Receipt> text = Bodies.Request(Bodies.ModelFor(format)).WithContext("Shared rules", ContextReuse.Shared).WithContext("For this call");
        ExtractionRequest<Receipt> image = Receipt.Tool.CreateRequest(Document.FromImage(s_png)).WithModel(Bodies.ModelFor(format)).WithMaxTokens(500).WithOutputMode(OutputMode.ForcedTool)
            .WithContext("Shared rules", ContextReuse.Shared).WithContext("For this call");
        string textBody = Bodies.Text(text, format);
        string imageBody = Bodies.Text(image, format);

        // Up to the document's own tag, both bodies are one.
        int document = textBody.LastIndexOf("<document-24713bc29864b17d>", StringComparison.Ordinal);
        Assert.Equal(textBody[..document], imageBody[..document]);
        Assert.StartsWith("<document-", imageBody[document..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WireFormat.AnthropicMessages, "\"cache_control\"")]
    [InlineData(WireFormat.OpenAIChatCompletions, "\"prompt_cache_breakpoint\"")]
    [InlineData(WireFormat.OpenAIResponses, "\"prompt_cache_breakpoint\"")]
    public void Marker_StandsOnAPartOnlyWhereAsked(WireFormat format, string marker)
    {
        DocumentPart pdf = DocumentPart.FromPdf(s_pdf);
        DocumentPart text = DocumentPart.FromText("x");

        Assert.Equal(1, Count(Body(Document.FromParts([pdf, text]), format), marker));
        string marked = Body(Document.FromParts([pdf.WithCacheBreakpoint(), text]), format);
        Assert.Equal(2, Count(marked, marker));
        Assert.Contains($"{s_pdf64}\"{(format == WireFormat.OpenAIResponses ? "" : "}")},{marker}:", marked, StringComparison.Ordinal);
        Assert.Equal(2, Count(Body(Document.FromParts([text.WithCacheBreakpoint()]), format), marker));
    }

    [Fact]
    public void Markers_AreNeverMoreThanFour()
    {
        DocumentPart[] parts = [.. Enumerable.Repeat(DocumentPart.FromImage(s_png).WithCacheBreakpoint(), 3)];
        for (int marked = 0; marked <= 3; marked++)
        {
            ExtractionRequest<Receipt> request = Receipt.Tool.CreateRequest(Document.FromParts([.. parts[..marked], DocumentPart.FromImage(s_png)])).WithModel(Bodies.Claude);
            string body = Bodies.Text(Enumerable.Range(0, 5).Aggregate(request, static (r, i) => r.WithContext($"rules {i}", ContextReuse.Shared)), WireFormat.AnthropicMessages);
            Assert.Equal(4, Count(body, "\"cache_control\""));
        }

        Assert.Contains("4 parts ask", Assert.Throws<ArgumentException>(() => Document.FromParts([.. parts, parts[0]])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OneUnmarkedText_IsTheSameAsFromText()
    {
        foreach (WireFormat format in Enum.GetValues<WireFormat>())
        {
            Assert.Equal(Body(Document.FromText("Cafe 3.50"), format), Body(Document.FromParts([DocumentPart.FromText("Cafe 3.50")]), format));
        }
    }

    [Theory]
    [InlineData(WireFormat.AnthropicBedrock, "url", "The PDF is given by its address, and Amazon Bedrock fetches none. Load it and pass the bytes.")]
    [InlineData(WireFormat.AnthropicVertex, "url", "The PDF is given by its address, and Google Cloud fetches none. Load it and pass the bytes.")]
    [InlineData(WireFormat.AnthropicBedrock, "id", "The PDF is given by a file id, and Amazon Bedrock keeps no files. Pass the bytes.")]
    [InlineData(WireFormat.OpenAIChatCompletions, "url", "The PDF is given by its address, and Chat Completions fetches only images. Pass the bytes, or use WireFormat.OpenAIResponses.")]
    [InlineData(WireFormat.OpenAIChatCompletions, "image id", "The image is given by a file id, which Chat Completions takes only for PDFs. Pass the bytes, or use WireFormat.OpenAIResponses.")]
    public void FormatWithoutPlaceForAPart_SaysSo(WireFormat format, string kind, string message)
    {
        Document document = kind switch
        {
            "url" => Document.FromPdf(s_address),
            "id" => Document.FromPdf(DocumentSource.FromFileId("f")),
            _ => Document.FromImage(DocumentSource.FromFileId("f")),
        };

        DocumentNotSupportedException refused = Assert.Throws<DocumentNotSupportedException>(() => Body(document, format));
        Assert.Equal((message, 0), (refused.Message, refused.Part));
        ExtractionRequest<Receipt> request = Receipt.Tool.CreateRequest(document).WithModel(Bodies.ModelFor(format));
        Assert.Equal(message, Assert.Throws<DocumentNotSupportedException>(() => request.ToHttpContent(format)).Message);
    }

    private static string Body(Document document, WireFormat format) =>
        Encoding.UTF8.GetString(Bodies.Bytes(Receipt.Tool.CreateRequest(document).WithModel(Bodies.ModelFor(format)).WithMaxTokens(500).WithOutputMode(OutputMode.ForcedTool), format));

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
