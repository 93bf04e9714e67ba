namespace PromptGen.Streaming.Tests;

/// <summary>Gives its bytes in chunks that end at the given places, as a network does.</summary>
/// <param name="bytes">All bytes.</param>
/// <param name="cuts">Where chunks end, in rising order.</param>
/// <param name="atEnd">What happens when all bytes are read: null for the end of the stream.</param>
internal sealed class ChunkedStream(byte[] bytes, IEnumerable<int> cuts, Func<CancellationToken, ValueTask<int>>? atEnd = null) : Stream
{
    private readonly Queue<int> _cuts = new(cuts.Where(cut => cut > 0 && cut < bytes.Length).Append(bytes.Length));
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public bool IsDisposed { get; private set; }

    /// <summary>How many bytes were asked for and given.</summary>
    public int Given => _position;

    public static ChunkedStream Whole(byte[] bytes) => new(bytes, []);

    public static ChunkedStream ByteByByte(byte[] bytes) => new(bytes, Enumerable.Range(1, bytes.Length));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (_cuts.Count > 0 && _cuts.Peek() <= _position)
        {
            _cuts.Dequeue();
        }

        if (_cuts.Count == 0)
        {
            return atEnd?.Invoke(cancellationToken) ?? ValueTask.FromResult(0);
        }

        int count = Math.Min(buffer.Length, _cuts.Peek() - _position);
        bytes.AsMemory(_position, count).CopyTo(buffer);
        _position += count;
        return ValueTask.FromResult(count);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("A stream from the network is read asynchronously.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
