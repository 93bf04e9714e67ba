using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using PromptGen.Benchmarks.Running;

namespace PromptGen.Benchmarks.Requests;

/// <summary>The least that any writer has to do: copy the static bytes, transcode the document, and escape what JSON forbids.</summary>
internal sealed class Floor(byte[] before, byte[] after)
{
    public Variant Variant(string name, string document, FixedOutput output) => new(name, () => Write(document, output));

    public void Write(string document, FixedOutput output)
    {
        output.Clear();
        output.Write(before);
        byte[] rented = ArrayPool<byte>.Shared.Rent(document.Length * 3);
        int length = Encoding.UTF8.GetBytes(document, rented);
        output.Advance(Escape(rented.AsSpan(0, length), output.Free));
        ArrayPool<byte>.Shared.Return(rented);
        output.Write(after);
    }

    private static int Escape(ReadOnlySpan<byte> source, Span<byte> target)
    {
        int written = 0;
        int read = 0;
        for (; source.Length - read >= 32; read += 32)
        {
            Vector256<byte> block = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(source), (nuint)read);
            Vector256<byte> marked = Vector256.LessThan(block, Vector256.Create((byte)0x20)) | Vector256.Equals(block, Vector256.Create((byte)'"')) | Vector256.Equals(block, Vector256.Create((byte)'\\'));
            uint mask = marked.ExtractMostSignificantBits();
            int from = 0;
            while (mask != 0)
            {
                int next = BitOperations.TrailingZeroCount(mask);
                source[(read + from)..(read + next)].CopyTo(target[written..]);
                written += next - from;
                written += EscapeOne(source[read + next], target[written..]);
                from = next + 1;
                mask &= mask - 1;
            }

            source[(read + from)..(read + 32)].CopyTo(target[written..]);
            written += 32 - from;
        }

        for (; read < source.Length; read++)
        {
            byte value = source[read];
            if (value is >= 0x20 and not (byte)'"' and not (byte)'\\')
            {
                target[written++] = value;
            }
            else
            {
                written += EscapeOne(value, target[written..]);
            }
        }

        return written;
    }

    private static int EscapeOne(byte value, Span<byte> target)
    {
        target[0] = (byte)'\\';
        target[1] = value switch
        {
            (byte)'\n' => (byte)'n',
            (byte)'\t' => (byte)'t',
            (byte)'\r' => (byte)'r',
            _ => value, // the texts hold no other control characters
        };
        return 2;
    }
}
