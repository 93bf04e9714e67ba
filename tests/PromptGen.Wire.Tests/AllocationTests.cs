using System.Text;

namespace PromptGen.Wire.Tests;

public class AllocationTests
{
    private const int Rounds = 200;
    private const int Attempts = 5;

    public static TheoryData<WireFormat> Formats => [.. Enum.GetValues<WireFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Body_AllocatesNothing(WireFormat format)
    {
        ExtractionRequest<Receipt> request = Bodies.Request(Bodies.ModelFor(format), document: new string('x', 8_000)).WithContext("a", ContextReuse.Shared).WithContext("b");
        FixedBuffer buffer = new(200_000);

        Assert.Equal(0, PerRound(() =>
        {
            buffer.Clear();
            request.WriteTo(buffer, format);
        }));
        Assert.True(buffer.Length > 8_000);
    }

    [Fact]
    public void Content_AllocatesItsOwnObjectsAndNoBytes()
    {
        // The content, its buffer's object and its headers; the document of 80,000 bytes and the prefix are in none of them.
        ExtractionRequest<Receipt> request = Bodies.Request(Bodies.Claude, document: new string('x', 80_000));

        Assert.InRange(PerRound(() => request.ToHttpContent(WireFormat.AnthropicMessages).Dispose()), 1, 700);
    }

    [Fact]
    public void Answer_AllocatesItsRecordAndItsResult()
    {
        byte[] body = Encoding.UTF8.GetBytes(Answers.Message("tool_use", Answers.ToolUse()));
        long record = PerRound(static () => new Receipt(new string('A', 4), 12.5m));
        long usage = PerRound(static () => new ExtractionUsage());
        long result = PerRound(static () => new ExtractionResult<Receipt> { Outcome = ExtractionOutcome.Ok });
        long id = PerRound(static () => new string('m', 5));

        Assert.InRange(PerRound(() => Receipt.Tool.ReadResponse(body, WireFormat.AnthropicMessages)), record + result, record + result + usage + id);
    }

    private static long PerRound(Func<object> action)
    {
        object? last = null;
        long bytes = PerRound(() => { last = action(); });
        GC.KeepAlive(last);
        return bytes;
    }

    /// <summary>The least of several counts: a busy machine can put something of the runtime's own on the thread, and never takes anything away.</summary>
    private static long PerRound(Action action)
    {
        long least = long.MaxValue;
        for (int attempt = 0; attempt <= Attempts; attempt++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int round = 0; round < Rounds; round++)
            {
                action();
            }

            // The first attempt pays for what is made once.
            least = attempt == 0 ? least : Math.Min(least, (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds);
        }

        return least;
    }
}
