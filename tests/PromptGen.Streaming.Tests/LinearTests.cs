using static PromptGen.Streaming.Tests.Transcript;

namespace PromptGen.Streaming.Tests;

public sealed class LinearTests
{
    [Fact]
    public async Task LargeAnswer_CostsInProportionToItsLength()
    {
        await AllocatedAsync(1_000);

        double small = await AllocatedAsync(50_000);
        double large = await AllocatedAsync(100_000);

        // Anything that copies or reads what has arrived for each of the pieces would make it four times as much.
        Assert.InRange(large / small, 1.5, 2.5);
    }

    /// <summary>What is allocated while an answer with a note of some length arrives in pieces of eight characters.</summary>
    private static async Task<long> AllocatedAsync(int length)
    {
        string input = $$"""{"number":"1","customer":"a","total_amount":1,"ordered_on":null,"priority":"Low","is_gift":true,"lines":[],"note":"{{new string('x', length)}}"}""";
        Transcript transcript = new([MessageStart(), CallStart(0), .. input.Chunk(8).Select(static piece => InputDelta(0, new string(piece))), BlockStop(0), MessageDelta("tool_use"), MessageStop()]);
        using MemoryStream body = new(transcript.Bytes);
        int updates = 0;
        ExtractionResult<Order>? result = null;
        long before = GC.GetAllocatedBytesForCurrentThread();
        await foreach (ExtractionUpdate<Order> update in Order.Tool.ReadStreamAsync(body, WireFormat.AnthropicMessages, cancellationToken: TestContext.Current.CancellationToken))
        {
            updates++;
            result = update.Result;
        }

        // The stream is in memory, so all of it runs on this thread.
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(length, result!.GetValueOrThrow().Note!.Length);
        Assert.Equal(1 + ((input.Length + 7) / 8), updates);
        return allocated;
    }
}
