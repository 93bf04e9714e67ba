using System.Buffers;

namespace PromptGen.Wire;

/// <summary>
/// A body in one array in which the prefix lies from earlier requests: the head is written before it and the tail behind it, so all goes out in one write.
/// Each further write would cost HTTP/2 a frame and what .NET allocates for sending one.
/// </summary>
internal sealed class FramedBody : RequestBody, IBufferWriter<byte>
{
    /// <summary>Enough for the head of nearly every request.</summary>
    private const int HeadRoom = 512;

    /// <summary>Markers and tags, what the escaping of one chunk reserves, and a page or two of text.</summary>
    private const int TailRoom = 48 * 1024;

    private readonly Action<FramedBody> _giveBack;
    private readonly int _prefixLength;
    private byte[] _array;
    private int _prefixStart;
    private int _start;
    private int _end;

    /// <param name="prefix">The prefix, of which the body keeps a copy.</param>
    /// <param name="giveBack">Takes the body when its request needs it no longer.</param>
    public FramedBody(ReadOnlySpan<byte> prefix, Action<FramedBody> giveBack)
    {
        _giveBack = giveBack;
        _prefixLength = prefix.Length;
        _prefixStart = HeadRoom;
        _array = GC.AllocateUninitializedArray<byte>(HeadRoom + prefix.Length + TailRoom);
        prefix.CopyTo(_array.AsSpan(HeadRoom));
        Clear();
    }

    public override IBufferWriter<byte> Output => this;

    public override long Length => _end - _start;

    /// <summary>How much memory it takes beyond the prefix.</summary>
    public int Room => _array.Length - _prefixLength;

    private int TailStart => _prefixStart + _prefixLength;

    public void Clear() => _end = _start = TailStart;

    public override void EndHead()
    {
        // Only now the length is known, so the head was written where the tail will be.
        int length = _end - TailStart;
        if (length > _prefixStart)
        {
            Rebuild(length, _array.Length - TailStart);
        }

        _start = _prefixStart - length;
        _array.AsSpan(TailStart, length).CopyTo(_array.AsSpan(_start));
        _end = TailStart;
    }

    public void Advance(int count) => _end += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => Reserve(sizeHint).AsMemory(_end);

    public Span<byte> GetSpan(int sizeHint = 0) => Reserve(sizeHint).AsSpan(_end);

    public override Task CopyToAsync(Stream stream, CancellationToken cancellationToken) => stream.WriteAsync(_array.AsMemory(_start, _end - _start), cancellationToken).AsTask();

    public override void CopyTo(Stream stream) => stream.Write(_array, _start, _end - _start);

    public override void Return() => _giveBack(this);

    private byte[] Reserve(int sizeHint)
    {
        int tail = checked(_end - TailStart + Math.Max(sizeHint, 1));
        if (TailStart + tail > _array.Length)
        {
            Rebuild(_prefixStart, Math.Max(tail, 2 * (_end - TailStart)));
        }

        return _array;
    }

    /// <summary>Moves what is there to an array with more room before or behind the prefix.</summary>
    private void Rebuild(int headRoom, int tailRoom)
    {
        byte[] larger = GC.AllocateUninitializedArray<byte>(checked(headRoom + _prefixLength + tailRoom));
        int moved = headRoom - _prefixStart;
        int from = Math.Min(_start, _prefixStart);
        _array.AsSpan(from, _end - from).CopyTo(larger.AsSpan(from + moved));
        _array = larger;
        _prefixStart += moved;
        _start += moved;
        _end += moved;
    }
}
