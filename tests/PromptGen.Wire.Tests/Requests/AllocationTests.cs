namespace PromptGen.Wire.Tests.Requests;

public class AllocationTests
{
    private const int Rounds = 200;

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

    private static long PerRound(Action action)
    {
        for (int round = 0; round < Rounds; round++)
        {
            action();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int round = 0; round < Rounds; round++)
        {
            action();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
    }
}
