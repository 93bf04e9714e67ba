using System.Runtime.InteropServices;

namespace PromptGen.Wire.Tests.Requests;

/// <summary>Contents that are written into an array in which the prefix lies already. The arrays belong to the tool's prefix, so these tests have a tool of their own.</summary>
public partial class FramedContentTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ContentsOneAfterTheOther_GoOutInOneWriteOfTheSameArray()
    {
        using HttpContent first = Request("first", CacheTtl.OneHour).ToHttpContent(WireFormat.AnthropicVertex);
        (byte[] array, byte[] sent) = await OnlyWrite(first);
        Assert.Equal(Bodies.Bytes(Request("first", CacheTtl.OneHour), WireFormat.AnthropicVertex), sent);
        first.Dispose();

        using HttpContent second = Request("and a longer second", CacheTtl.OneHour).ToHttpContent(WireFormat.AnthropicVertex);
        (byte[] again, sent) = await OnlyWrite(second);
        Assert.Same(array, again);
        Assert.Equal(Bodies.Bytes(Request("and a longer second", CacheTtl.OneHour), WireFormat.AnthropicVertex), sent);
    }

    [Fact]
    public async Task ManyContentsAtOnce_ShareNoBytes()
    {
        ExtractionRequest<Note>[] requests = [.. Enumerable.Range(0, 12).Select(static index => Request(new string((char)('a' + index), 100 * (index + 1))))];
        for (int round = 0; round < 3; round++)
        {
            HttpContent[] contents = [.. requests.Select(static request => request.ToHttpContent(WireFormat.AnthropicMessages))];
            for (int index = 0; index < contents.Length; index++)
            {
                Assert.Equal(Bodies.Bytes(requests[index], WireFormat.AnthropicMessages), await contents[index].ReadAsByteArrayAsync(Token));
                contents[index].Dispose();
            }
        }
    }

    [Fact]
    public async Task HeadAndTailThatOutgrowTheirRoom_AreWhole()
    {
        // A model's name of any length may come from a configuration; quotes double and control characters take six bytes.
        ModelProfile longName = ModelCatalog.Default.Get(new string('m', 5_000));
        foreach (string document in new[] { new string('"', 60_000), new string('\u0001', 60_000), "short again", new string('x', 64 * 1024), new string('x', (64 * 1024) + 1) })
        {
            foreach (ExtractionRequest<Note> request in new[] { Request(document), Request(document).WithModel(longName), Request(document).WithContext(new string('\n', 300_000) + "x", ContextReuse.Shared) })
            {
                using HttpContent content = request.ToHttpContent(WireFormat.AnthropicMessages);
                byte[] expected = Bodies.Bytes(request, WireFormat.AnthropicMessages);
                Assert.Equal(expected.Length, content.Headers.ContentLength);
                using MemoryStream sent = new();
                await content.CopyToAsync(sent, Token);
                Assert.Equal(expected, sent.ToArray());
            }
        }
    }

    [Fact]
    public async Task ContentReadAsAStream_IsTheBody()
    {
        // A handler that logs or signs requests reads them so.
        ExtractionRequest<Note> request = Request("x");
        byte[] expected = Bodies.Bytes(request, WireFormat.AnthropicMessages);
        using HttpContent content = request.ToHttpContent(WireFormat.AnthropicMessages);

        using MemoryStream asynchronous = new();
        await (await content.ReadAsStreamAsync(Token)).CopyToAsync(asynchronous, Token);
        Assert.Equal(expected, asynchronous.ToArray());
        using HttpContent other = request.ToHttpContent(WireFormat.AnthropicMessages);
        using MemoryStream synchronous = new();
        await other.ReadAsStream(Token).CopyToAsync(synchronous, Token);
        Assert.Equal(expected, synchronous.ToArray());
    }

    [Fact]
    public async Task ContentSentAgainWhileTheFirstSendGoesOn_KeepsItsBytesForBoth()
    {
        ExtractionRequest<Note> request = Request("the document");
        byte[] expected = Bodies.Bytes(request, WireFormat.AnthropicMessages);
        HttpContent content = request.ToHttpContent(WireFormat.AnthropicMessages);
        GatedStream first = new();
        GatedStream second = new();
        Task sending = content.CopyToAsync(first, Token);
        Task sendingAgain = content.CopyToAsync(second, Token);
        content.Dispose();
        second.Open();
        await sendingAgain;
        await Task.Delay(20, Token); // were the bytes let go with the second send, they would be by now
        HttpContent[] others = [.. Enumerable.Range(0, 12).Select(static _ => Request("somebody else's").ToHttpContent(WireFormat.AnthropicMessages))];

        first.Open();
        await sending;
        Assert.Equal(expected, first.ToArray());
        Assert.Equal(expected, second.ToArray());
        Array.ForEach(others, static other => other.Dispose());
    }

    [Fact]
    public async Task ContentThatCouldNotBeSent_CanBeSentAgainAndDisposed()
    {
        ExtractionRequest<Note> request = Request("x");
        using HttpContent content = request.ToHttpContent(WireFormat.AnthropicMessages);
        using MemoryStream readOnly = new([], writable: false);

        await Assert.ThrowsAsync<NotSupportedException>(() => content.CopyToAsync(readOnly, Token));
        Assert.Throws<NotSupportedException>(() => content.CopyTo(readOnly, null, Token));
        Assert.Equal(Bodies.Bytes(request, WireFormat.AnthropicMessages), await content.ReadAsByteArrayAsync(Token));
    }

    private static ExtractionRequest<Note> Request(string document, CacheTtl ttl = CacheTtl.FiveMinutes) => Note.Tool.CreateRequest(document).WithModel(Bodies.Claude).WithCacheTtl(ttl);

    private static async Task<(byte[] Array, byte[] Sent)> OnlyWrite(HttpContent content)
    {
        WriteRecorder stream = new();
        await content.CopyToAsync(stream, Token);
        ReadOnlyMemory<byte> write = Assert.Single(stream.Writes);
        Assert.True(MemoryMarshal.TryGetArray(write, out ArraySegment<byte> segment));
        return (segment.Array!, write.ToArray());
    }

    /// <summary>A note.</summary>
    [ExtractionTool]
    internal sealed partial record Note(string Text);
}
