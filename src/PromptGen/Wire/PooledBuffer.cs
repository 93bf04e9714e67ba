using System.Buffers;

namespace PromptGen.Wire;

/// <summary>A growing buffer on pooled arrays: a request can be larger than what the large-object heap starts at, so a fresh array per call would cost gen-2 collections.</summary>
internal class PooledBuffer(int size) : IBufferWriter<byte>
{
    private byte[] _array = ArrayPool<byte>.Shared.Rent(size);

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>How many bytes copying everything gives.</summary>
    public virtual long FullLength => Length;

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => Reserve(sizeHint).AsMemory(Length);

    public Span<byte> GetSpan(int sizeHint = 0) => Reserve(sizeHint).AsSpan(Length);

    /// <summary>A part of what was written.</summary>
    public ReadOnlyMemory<byte> Written(Range range) => _array.AsMemory(0, Length)[range];

    /// <summary>Copies what stands behind a place.</summary>
    public virtual ValueTask CopyToAsync(Stream stream, int start, CancellationToken cancellationToken) => stream.WriteAsync(Written(start..), cancellationToken);

    /// <inheritdoc cref="CopyToAsync"/>
    public virtual void CopyTo(Stream stream, int start) => stream.Write(Written(start..).Span);

    /// <summary>Gives the array back to the pool. Nothing of the buffer may be touched afterwards.</summary>
    public void Return() => ArrayPool<byte>.Shared.Return(_array);

    private byte[] Reserve(int sizeHint)
    {
        int needed = checked(Length + Math.Max(sizeHint, 1));
        if (needed > _array.Length)
        {
            byte[] smaller = _array;
            _array = ArrayPool<byte>.Shared.Rent(Math.Max(needed, (int)Math.Min(2L * smaller.Length, Array.MaxLength)));
            smaller.AsSpan(0, Length).CopyTo(_array);
            ArrayPool<byte>.Shared.Return(smaller);
        }

        return _array;
    }
}
