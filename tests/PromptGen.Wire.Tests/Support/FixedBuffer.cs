using System.Buffers;

namespace PromptGen.Wire.Tests;

/// <summary>A buffer that never grows, so that what is measured is the writer alone.</summary>
internal sealed class FixedBuffer(int size) : IBufferWriter<byte>
{
    private readonly byte[] _array = new byte[size];

    public int Length { get; private set; }

    public void Clear() => Length = 0;

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => _array.AsMemory(Length);

    public Span<byte> GetSpan(int sizeHint = 0) => _array.AsSpan(Length);
}
