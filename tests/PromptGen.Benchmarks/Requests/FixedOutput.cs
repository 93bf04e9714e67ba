using System.Buffers;

namespace PromptGen.Benchmarks.Requests;

/// <summary>One large array that every body is written to again, so that no variant pays for growing it.</summary>
internal sealed class FixedOutput(int size) : IBufferWriter<byte>
{
    private readonly byte[] _array = new byte[size];
    private int _length;

    public ReadOnlySpan<byte> Written => _array.AsSpan(0, _length);

    public Span<byte> Free => _array.AsSpan(_length);

    public void Clear() => _length = 0;

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => _array.AsMemory(_length);

    public Span<byte> GetSpan(int sizeHint = 0) => _array.AsSpan(_length);
}
