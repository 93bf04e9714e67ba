using System.Net;
using System.Text.Json;

namespace PromptGen.Wire.Tests.Requests;

/// <summary>Base64 goes into the stream in pieces: the same characters as Convert.ToBase64String gives, and never as one string or array.</summary>
public class DocumentContentTests
{
    /// <summary>What the product encodes at once.</summary>
    private const int Piece = 49_152;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<int> Lengths => [600, 601, 602, Piece - 1, Piece, Piece + 1, Piece + 2, (3 * Piece) - 2, 3 * Piece, (3 * Piece) + 1];

    [Theory]
    [MemberData(nameof(Lengths))]
    public async Task Bytes_OfAnyLength_AreTheOraclesCharacters(int length)
    {
        byte[] pdf = SampleFiles.LargePdf(length);
        byte[] png = SampleFiles.Png(3, 4, length);
        ExtractionRequest<Receipt> request = Receipt.Tool.CreateRequest(Document.FromParts([DocumentPart.FromPdf(pdf), DocumentPart.FromText("between"), DocumentPart.FromImage(png)])).WithModel(Bodies.Claude);
        byte[] written = Bodies.Bytes(request, WireFormat.AnthropicMessages);
        using HttpContent content = request.ToHttpContent(WireFormat.AnthropicMessages);

        Assert.Equal(written.Length, content.Headers.ContentLength);
        for (int send = 0; send < 2; send++)
        {
            using MemoryStream asynchronous = new();
            await content.CopyToAsync(asynchronous, Token);
            Assert.Equal(written, asynchronous.ToArray());
            using MemoryStream synchronous = new();
            content.CopyTo(synchronous, null, Token);
            Assert.Equal(written, synchronous.ToArray());
        }

        using JsonDocument body = JsonDocument.Parse(written);
        JsonElement blocks = body.RootElement.GetProperty("messages")[0].GetProperty("content");
        Assert.Equal(Convert.ToBase64String(pdf), blocks[1].GetProperty("source").GetProperty("data").GetString());
        Assert.Equal("between", blocks[2].GetProperty("text").GetString());
        Assert.Equal(Convert.ToBase64String(png), blocks[3].GetProperty("source").GetProperty("data").GetString());
    }

    [Fact]
    public async Task NoWrite_IsLargerThanAPiece()
    {
        ExtractionRequest<Receipt> request = Receipt.Tool.CreateRequest(Document.FromPdf(SampleFiles.LargePdf(1_000_000))).WithModel(Bodies.Claude);
        using HttpContent content = request.ToHttpContent(WireFormat.AnthropicMessages);
        WriteRecorder stream = new();
        await content.CopyToAsync(stream, Token);

        Assert.All(stream.Writes, static write => Assert.InRange(write.Length, 0, 65_536));
        Assert.Equal(content.Headers.ContentLength, stream.Writes.Sum(static write => (long)write.Length));
    }

    [Fact]
    public void TwentyMegabytes_AllocateAFewKilobytes()
    {
        // 20 MB are 27.96 million characters of base64. The content, its buffer's objects and the list of places are what a request may cost beside the pool.
        byte[] pdf = SampleFiles.LargePdf(20 * 1024 * 1024);
        ExtractionRequest<Receipt> request = Receipt.Tool.CreateRequest(Document.FromPdf(pdf)).WithModel(Bodies.Claude);
        long[] allocated = [.. Enumerable.Range(0, 5).Select(_ => Send())];

        // The first pays for the pool's arrays, and so does one after which the pool was trimmed.
        Assert.InRange(allocated.Min(), 1, 4_096);

        long Send()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            using HttpContent content = request.ToHttpContent(WireFormat.AnthropicMessages);
            content.CopyTo(Stream.Null, null, CancellationToken.None);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Loopback_ReceivesTheBytesWithContentLength_AgainAndAgain(int protocol)
    {
        Version version = protocol == 0 ? HttpVersion.Version11 : HttpVersion.Version20;
        ExtractionRequest<Receipt> request = Receipt.Tool.CreateRequest(Document.FromPdf(SampleFiles.LargePdf(300_000))).WithModel(Bodies.Gpt);
        byte[] expected = Bodies.Bytes(request, WireFormat.OpenAIResponses);
        await using EchoServer server = await EchoServer.StartAsync(version, Token);
        using HttpClient client = new();
        using HttpContent content = request.ToHttpContent(WireFormat.OpenAIResponses);

        for (int send = 0; send < 2; send++)
        {
            HttpRequestMessage message = new(HttpMethod.Post, server.Address) { Content = content, Version = version, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
            using HttpResponseMessage answer = await client.SendAsync(message, Token);
            Assert.Equal(expected, await answer.Content.ReadAsByteArrayAsync(Token));
            Assert.Equal([$"{expected.Length}"], answer.Headers.GetValues("Seen-Length"));
            Assert.False(answer.Headers.Contains("Seen-Transfer-Encoding"));
        }
    }

    [Fact]
    public async Task Streams_AreReadOnceAndSentAgainAndAgain()
    {
        byte[] pdf = SampleFiles.LargePdf(200_000);
        using TricklingStream stream = new(pdf);
        Document read = Document.FromPdf(DocumentSource.FromStream(stream));
        Assert.Equal(pdf, read.Parts[0].Bytes.ToArray());
        using TricklingStream later = new(pdf);
        Document readLater = Document.FromPdf(await DocumentSource.FromStreamAsync(later, Token));

        Assert.Equal(read.Fingerprint, readLater.Fingerprint);
        Assert.Equal(Document.FromPdf(pdf).Fingerprint, read.Fingerprint);
        ExtractionRequest<Receipt> request = Receipt.Tool.CreateRequest(read).WithModel(Bodies.Claude);
        Assert.Equal(Bodies.Bytes(request, WireFormat.AnthropicMessages), Bodies.Bytes(request, WireFormat.AnthropicMessages));
    }

    [Fact]
    public async Task Files_AreReadWhenTheSourceIsMade()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await File.WriteAllBytesAsync(path, SampleFiles.Pdf(2), Token);
            DocumentSource now = DocumentSource.FromFile(path);
            DocumentSource alsoNow = await DocumentSource.FromFileAsync(path, Token);
            await File.WriteAllTextAsync(path, "something else", Token);

            Assert.Equal(SampleFiles.Pdf(2), DocumentPart.FromPdf(now).Bytes.ToArray());
            Assert.Equal(SampleFiles.Pdf(2), DocumentPart.FromPdf(alsoNow).Bytes.ToArray());
        }
        finally
        {
            File.Delete(path);
        }

        Assert.Contains(Path.GetFileName(path), Assert.Throws<FileNotFoundException>(() => DocumentSource.FromFile(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_ShowsNoTextAddressOrId()
    {
        Document document = Document.FromParts([DocumentPart.FromText("secret text"), DocumentPart.FromPdf(new Uri("https://secret.example/x")), DocumentPart.FromImage(DocumentSource.FromFileId("secret-id")), DocumentPart.FromImage(SampleFiles.Png(1, 1))]);

        Assert.Equal("(document)", document.ToString());
        Assert.Equal(["Text (11 characters)", "Pdf (URL)", "Image (file id)", "Image (33 bytes)"], document.Parts.Select(static part => part.ToString()));
        Assert.Equal(11, document.Length);
        Assert.DoesNotContain("secret", Receipt.Tool.CreateRequest(document).ToString(), StringComparison.Ordinal);
    }
}
