namespace PromptGen.Wire;

/// <summary>
/// The few bodies that a prefix keeps, to be filled again. Requests beyond them at the same time are sent in pieces, so a burst of requests keeps no memory.
/// One that is never returned, because its content was not disposed, is not replaced: then too requests are sent in pieces.
/// </summary>
internal sealed class BodyFrames(ReadOnlyMemory<byte> prefix)
{
    private const int Most = 4;

    /// <summary>A body that has grown by more than this is not kept.</summary>
    private const int MostRoom = 256 * 1024;

    private readonly FramedBody?[] _free = new FramedBody?[Most];
    private int _made;

    /// <summary>Takes a body.</summary>
    /// <returns>The body, or null when all are in use.</returns>
    public FramedBody? TryRent()
    {
        foreach (ref FramedBody? place in _free.AsSpan())
        {
            if (Interlocked.Exchange(ref place, null) is { } body)
            {
                body.Clear();
                return body;
            }
        }

        if (Volatile.Read(ref _made) >= Most)
        {
            return null;
        }

        if (Interlocked.Increment(ref _made) <= Most)
        {
            return new FramedBody(prefix.Span, Return);
        }

        Interlocked.Decrement(ref _made);
        return null;
    }

    private void Return(FramedBody body)
    {
        if (body.Room > MostRoom)
        {
            Interlocked.Decrement(ref _made);
            return;
        }

        foreach (ref FramedBody? place in _free.AsSpan())
        {
            if (Interlocked.CompareExchange(ref place, body, null) is null)
            {
                return;
            }
        }
    }
}
