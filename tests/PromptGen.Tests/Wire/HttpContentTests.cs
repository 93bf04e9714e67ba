using PromptGen.Tests.Records;

namespace PromptGen.Tests.Wire;

public sealed class HttpContentTests
{
    private static readonly string[] s_documents = ["x", new string('ü', 5_000), new string('"', 200_000)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Content_HasTheExactLengthAndIsTheBody()
    {
        foreach (string text in s_documents)
        {
            ExtractionRequest<Ticket> request = Ticket.Tool.CreateRequest(text).WithModel("claude-haiku-4-5");
            byte[] body = Bytes.Of(request, WireFormat.AnthropicMessages);
            using HttpContent content = request.ToHttpContent(WireFormat.AnthropicMessages);

            Assert.Equal(body.Length, content.Headers.ContentLength);
            Assert.Equal("application/json", content.Headers.ContentType?.ToString());
            Assert.Equal(body, await content.ReadAsByteArrayAsync(Cancellation));
        }
    }

    [Fact]
    public async Task Content_CanBeSentAgain()
    {
        ExtractionRequest<Ticket> request = Ticket.Tool.CreateRequest(s_documents[1]).WithModel("gpt-4o");
        using HttpContent content = request.ToHttpContent(WireFormat.OpenAIChatCompletions);
        byte[] body = Bytes.Of(request, WireFormat.OpenAIChatCompletions);

        for (int send = 0; send < 3; send++)
        {
            using MemoryStream stream = new();
            await content.CopyToAsync(stream, Cancellation);
            Assert.Equal(body, stream.ToArray());
        }

        using MemoryStream synchronous = new();
        content.CopyTo(synchronous, null, Cancellation);
        Assert.Equal(body, synchronous.ToArray());
    }

    [Fact]
    public async Task DisposedContent_CannotBeSent()
    {
        HttpContent content = Ticket.Tool.CreateRequest("x").WithModel("claude-haiku-4-5").ToHttpContent(WireFormat.AnthropicMessages);
        content.Dispose();
        content.Dispose();

        using MemoryStream stream = new();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => content.CopyToAsync(stream, Cancellation));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => content.ReadAsByteArrayAsync(Cancellation));
        Assert.Throws<ObjectDisposedException>(() => content.Headers.ContentLength);
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public async Task ManyContents_ShareNoBuffer()
    {
        List<(HttpContent Content, byte[] Body)> all = [];
        for (int index = 0; index < 20; index++)
        {
            ExtractionRequest<Ticket> request = Ticket.Tool.CreateRequest(new string((char)('a' + index), 1_000 * (index + 1))).WithModel("claude-haiku-4-5");
            all.Add((request.ToHttpContent(WireFormat.AnthropicMessages), Bytes.Of(request, WireFormat.AnthropicMessages)));
        }

        foreach ((HttpContent content, byte[] body) in all)
        {
            Assert.Equal(body, await content.ReadAsByteArrayAsync(Cancellation));
            content.Dispose();
        }
    }
}
