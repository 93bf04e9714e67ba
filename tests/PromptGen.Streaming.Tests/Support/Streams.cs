using System.Buffers;
using System.Text;

namespace PromptGen.Streaming.Tests;

/// <summary>Reads streams to their end and compares results.</summary>
internal static class Streams
{
    public static async Task<List<ExtractionUpdate<Order>>> ReadAsync(Stream body, WireFormat format, ReadOptions? options = null)
    {
        List<ExtractionUpdate<Order>> updates = [];
        await foreach (ExtractionUpdate<Order> update in Order.Tool.ReadStreamAsync(body, format, options, TestContext.Current.CancellationToken))
        {
            updates.Add(update);
        }

        Assert.All(updates.SkipLast(1), static update => Assert.Null(update.Result));
        Assert.NotNull(updates[^1].Result);
        return updates;
    }

    public static Task<List<ExtractionUpdate<Order>>> ReadAsync(Transcript transcript, WireFormat format, ReadOptions? options = null) =>
        ReadAsync(ChunkedStream.Whole(transcript.Bytes), format, options);

    public static async Task<ExtractionResult<Order>> ResultAsync(Stream body, WireFormat format, ReadOptions? options = null) =>
        (await ReadAsync(body, format, options))[^1].Result!;

    public static Task<ExtractionResult<Order>> ResultAsync(Transcript transcript, WireFormat format, ReadOptions? options = null) =>
        ResultAsync(ChunkedStream.Whole(transcript.Bytes), format, options);

    /// <summary>Compares all that a reader finds in an answer.</summary>
    /// <param name="expected">The result of reading the whole answer.</param>
    /// <param name="actual">The result of the stream.</param>
    /// <param name="shift">Where the carrier's JSON text starts in the whole answer, from which its problems are counted; 0 where they are counted inside the text.</param>
    public static void AssertSame(ExtractionResult<Order> expected, ExtractionResult<Order> actual, int shift = 0)
    {
        Assert.Equal(expected.Outcome, actual.Outcome);
        Assert.Equal(Json(expected.Value), Json(actual.Value));
        Assert.Equal(expected.Problems.Select(problem => problem with { Offset = problem.Offset < 0 ? -1 : problem.Offset - shift }), actual.Problems);
        Assert.Equal(expected.Repairs, actual.Repairs);
        Assert.Equal(expected.UnknownMembers, actual.UnknownMembers);
        Assert.Equal(expected.Usage, actual.Usage);
        Assert.Equal(expected.StopReason, actual.StopReason);
        Assert.Equal(expected.RefusalCategory, actual.RefusalCategory);
        Assert.Equal(expected.CacheMissReason, actual.CacheMissReason);
        Assert.Equal(expected.RequestId, actual.RequestId);
        Assert.Equal(expected.Model, actual.Model);
        Assert.Equal(expected.IsTransient, actual.IsTransient);
    }

    /// <summary>What an update shows, to compare whole sequences of them.</summary>
    public static string Describe(ExtractionUpdate<Order> update)
    {
        StringBuilder text = new();
        Describe(update.Partial.Root, text);
        return $"{text} completed: {string.Join(", ", update.Completed.Select(static member => member.Path))} result: {update.Result}";
    }

    public static string? Json(Order? value)
    {
        if (value is null)
        {
            return null;
        }

        ArrayBufferWriter<byte> json = new();
        Order.Tool.Write(json, value);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    private static void Describe(PartialMember member, StringBuilder text)
    {
        text.Append($"{member} {member.Kind} '{member.Text}'; ");
        foreach (PartialMember inner in member.Members)
        {
            Describe(inner, text);
        }
    }
}
