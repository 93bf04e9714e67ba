using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace PromptGen.Wire.Tests.Requests;

public class ContentTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<WireFormat> Formats => [.. Enum.GetValues<WireFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Content_IsTheBodyWithItsLengthAndType_AgainAndAgain(WireFormat format)
    {
        ExtractionRequest<Receipt> request = Bodies.Request(Bodies.ModelFor(format), document: Longish()).WithContext("rules", ContextReuse.Shared).WithContext("found");
        byte[] expected = Bodies.Bytes(request, format);
        using HttpContent content = request.ToHttpContent(format);

        Assert.Equal(expected.Length, content.Headers.ContentLength);
        Assert.Equal("application/json", content.Headers.ContentType!.ToString());
        for (int send = 0; send < 3; send++)
        {
            using MemoryStream asynchronous = new();
            await content.CopyToAsync(asynchronous, Token);
            Assert.Equal(expected, asynchronous.ToArray());
            using MemoryStream synchronous = new();
            content.CopyTo(synchronous, null, Token);
            Assert.Equal(expected, synchronous.ToArray());
        }
    }

    [Fact]
    public async Task LongContent_WritesTheKeptPrefixItself()
    {
        ExtractionRequest<Receipt> request = Bodies.Request(Bodies.Claude, document: Longish());
        ReadOnlyMemory<byte> prefix = Receipt.Tool.GetPrefix(WireFormat.AnthropicMessages, OutputMode.ForcedTool).Bytes;
        using HttpContent content = request.ToHttpContent(WireFormat.AnthropicMessages);
        WriteRecorder stream = new();
        await content.CopyToAsync(stream, Token);

        Assert.Equal(3, stream.Writes.Count);
        Assert.True(stream.Writes[1].Equals(prefix));
        Assert.EndsWith("\"disable_parallel_tool_use\":true},", Encoding.UTF8.GetString(stream.Writes[0].Span), StringComparison.Ordinal);
        Assert.StartsWith("],\"messages\":", Encoding.UTF8.GetString(stream.Writes[2].Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Prefix_IsMadeOnceAndSharedByFormatsWithTheSameBytes()
    {
        Assert.Same(Receipt.Tool.GetPrefix(WireFormat.AnthropicMessages, OutputMode.ForcedTool), Receipt.Tool.GetPrefix(WireFormat.AnthropicBedrock, OutputMode.ForcedTool));
        Assert.NotSame(Receipt.Tool.GetPrefix(WireFormat.AnthropicMessages, OutputMode.ForcedTool), Receipt.Tool.GetPrefix(WireFormat.AnthropicMessages, OutputMode.ForcedTool, CacheTtl.OneHour));
        PromptPrefix prefix = Receipt.Tool.Prefix;
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(prefix.Bytes.Span)), prefix.Fingerprint);
        Assert.Throws<ArgumentException>(() => Receipt.Tool.GetPrefix(WireFormat.OpenAIResponses, OutputMode.Auto));
    }

    [Fact]
    public async Task DisposedContent_CannotBeSentAgain()
    {
        HttpContent content = Bodies.Request(Bodies.Claude).ToHttpContent(WireFormat.AnthropicMessages);
        content.Dispose();
        content.Dispose();

        using MemoryStream stream = new();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => content.CopyToAsync(stream, Token));
        Assert.Throws<ObjectDisposedException>(() => content.CopyTo(stream, null, Token));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3_000)]
    public async Task ContentDisposedWhileItIsSent_KeepsItsBytesUntilTheSendEnds(int lines)
    {
        // An early answer makes a caller dispose while the connection still sends. Were the buffer back in the pool, the next documents would go out in its place.
        string document = Longish(lines);
        ExtractionRequest<Receipt> request = Bodies.Request(Bodies.Claude, document: document);
        byte[] expected = Bodies.Bytes(request, WireFormat.AnthropicMessages);
        HttpContent content = request.ToHttpContent(WireFormat.AnthropicMessages);
        GatedStream stream = new();
        Task sending = content.CopyToAsync(stream, Token);
        content.Dispose();
        List<HttpContent> others = [];
        for (int index = 0; index < 50; index++)
        {
            others.Add(Bodies.Request(Bodies.Claude, document: new string('x', document.Length)).ToHttpContent(WireFormat.AnthropicMessages));
        }

        stream.Open();
        await sending;

        Assert.Equal(expected, stream.ToArray());
        others.ForEach(static other => other.Dispose());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Loopback_ReceivesTheBytesWithContentLength(int protocol)
    {
        Version version = protocol == 0 ? HttpVersion.Version11 : HttpVersion.Version20;
        ExtractionRequest<Receipt> request = Bodies.Request(Bodies.Gpt, document: string.Concat(Enumerable.Repeat("Ünïcode \"quoted\"\n", 20_000)));
        byte[] expected = Bodies.Bytes(request, WireFormat.OpenAIResponses);
        await using EchoServer server = await EchoServer.StartAsync(version, Token);
        using HttpClient client = new();
        using HttpContent content = request.ToHttpContent(WireFormat.OpenAIResponses);

        for (int send = 0; send < 2; send++)
        {
            // A message owns its content, so a second message for the same content must not dispose it.
            HttpRequestMessage message = new(HttpMethod.Post, server.Address) { Content = content, Version = version, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
            using HttpResponseMessage answer = await client.SendAsync(message, Token);
            Assert.Equal(version, answer.Version);
            Assert.Equal(expected, await answer.Content.ReadAsByteArrayAsync(Token));
            Assert.Equal([$"{expected.Length}"], answer.Headers.GetValues("Seen-Length"));
            Assert.False(answer.Headers.Contains("Seen-Transfer-Encoding"));
        }
    }

    private static string Longish(int lines = 3_000) => string.Concat(Enumerable.Repeat("Kaffee 3,50 €\t\"Süß\"\r\n", lines));
}
