using static PromptGen.Streaming.Tests.Transcript;

namespace PromptGen.Streaming.Tests;

public sealed class CancellationTests
{
    private static readonly byte[] s_start = new Transcript([MessageStart(), CallStart(0), InputDelta(0, "{\"number\":\"1"), InputDelta(0, "2")]).Bytes;

    [Fact]
    public async Task CancelledWhileItWaitsForTheServer_Throws()
    {
        using CancellationTokenSource source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        ChunkedStream body = new(s_start, [], static async token =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return 0;
        });
        await using IAsyncEnumerator<ExtractionUpdate<Order>> updates = Order.Tool.ReadStreamAsync(body, WireFormat.AnthropicMessages, cancellationToken: source.Token).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await updates.MoveNextAsync());
        Assert.True(await updates.MoveNextAsync());
        ValueTask<bool> next = updates.MoveNextAsync();
        Assert.False(next.IsCompleted);

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
    }

    [Fact]
    public async Task CancelledBetweenUpdatesThatHaveArrived_Throws()
    {
        using CancellationTokenSource source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        List<string?> shown = [];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ExtractionUpdate<Order> update in Order.Tool.ReadStreamAsync(ChunkedStream.Whole(s_start), WireFormat.AnthropicMessages, cancellationToken: TestContext.Current.CancellationToken).WithCancellation(source.Token))
            {
                shown.Add(update["number"].Text);
                await source.CancelAsync();
            }
        });

        Assert.Equal(["1"], shown);
    }

    [Fact]
    public async Task UpdatesThatAreLeft_EndTheReading()
    {
        ChunkedStream body = new(s_start, [], static _ => throw new InvalidOperationException("The stream was read on."));
        await foreach (ExtractionUpdate<Order> update in Order.Tool.ReadStreamAsync(body, WireFormat.AnthropicMessages, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.Equal("1", update["number"].Text);
            break;
        }

        Assert.False(body.IsDisposed);
    }

    [Fact]
    public void BadArguments_AreRejectedBeforeReading()
    {
        Assert.Throws<ArgumentNullException>(static () => Order.Tool.ReadStreamAsync(null!, WireFormat.AnthropicMessages, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Order.Tool.ReadStreamAsync(Stream.Null, (WireFormat)99, cancellationToken: TestContext.Current.CancellationToken));
    }
}
