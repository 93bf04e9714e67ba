using System.Buffers;
using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace PromptGen.Wire;

/// <summary>Writes JSON text as UTF-8. Only what JSON itself forbids is escaped: everything else reaches the model as it is and costs no extra bytes.</summary>
internal static class Utf8Output
{
    private const int LongestEscape = 6;
    private const int Chunk = 4096;

    /// <summary>Up to here a text is looked at as a name: as a rule it has nothing to escape, and then it needs no array.</summary>
    private const int Short = 64;

    /// <summary>The bytes of UTF-8 that a character of UTF-16 can make.</summary>
    private const int LongestCharacter = 3;

    private static readonly SearchValues<byte> s_escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(static value => (byte)value), (byte)'"', (byte)'\\']);

    private static readonly SearchValues<char> s_escapedCharacters = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(static value => (char)value), '"', '\\']);

    /// <summary>The letter behind the backslash for each control character; 0 where it takes the long form.</summary>
    private static ReadOnlySpan<byte> ControlLetters => "\0\0\0\0\0\0\0\0btn\0fr\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    /// <summary>Writes bytes as they are.</summary>
    public static void Raw(this IBufferWriter<byte> output, ReadOnlySpan<byte> utf8)
    {
        if (!utf8.IsEmpty)
        {
            output.Write(utf8);
        }
    }

    /// <summary>Writes an integer.</summary>
    public static void Number(this IBufferWriter<byte> output, long value)
    {
        Utf8Formatter.TryFormat(value, output.GetSpan(20), out int written);
        output.Advance(written);
    }

    /// <summary>Writes the inside of a JSON string.</summary>
    public static void Escaped(this IBufferWriter<byte> output, string text)
    {
        if (text.Length <= Short && !text.AsSpan().ContainsAny(s_escapedCharacters))
        {
            output.Advance(Encoding.UTF8.GetBytes(text, output.GetSpan(text.Length * LongestCharacter)));
            return;
        }

        byte[] utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        output.Escaped(utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8)));
        ArrayPool<byte>.Shared.Return(utf8);
    }

    /// <summary>Writes the inside of a JSON string.</summary>
    public static void Escaped(this IBufferWriter<byte> output, ReadOnlySpan<byte> utf8)
    {
        while (!utf8.IsEmpty)
        {
            ReadOnlySpan<byte> chunk = utf8[..Math.Min(Chunk, utf8.Length)];
            Span<byte> destination = output.GetSpan((chunk.Length * LongestEscape) + Vector256<byte>.Count);

            // Most chunks of most documents end here or come far: a search and a copy cost less than one loop that does both.
            int clean = chunk.IndexOfAny(s_escaped);
            clean = clean < 0 ? chunk.Length : clean;
            chunk[..clean].CopyTo(destination);
            output.Advance(clean + Escape(chunk[clean..], destination[clean..]));
            utf8 = utf8[chunk.Length..];
        }
    }

    /// <summary>Copies blocks of 32 bytes and looks closer only at blocks that hold a byte to escape.</summary>
    private static int Escape(ReadOnlySpan<byte> source, Span<byte> destination)
    {
        int written = 0;
        int read = 0;

        // A block with escapes is copied again from behind each of them, always 32 bytes: the next block must be there to be read over.
        while (source.Length - read >= 2 * Vector256<byte>.Count)
        {
            Vector256<byte> block = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(source), (nuint)read);
            block.StoreUnsafe(ref MemoryMarshal.GetReference(destination), (nuint)written);
            Vector256<byte> escaped = MustEscape(block);
            written += escaped == Vector256<byte>.Zero ? Vector256<byte>.Count : EscapeBlock(source[read..], destination[written..], block, escaped);
            read += Vector256<byte>.Count;
        }

        return written + EscapeTail(source[read..], destination[written..]);
    }

    private static Vector256<byte> MustEscape(Vector256<byte> block) =>
        Vector256.LessThan(block, Vector256.Create((byte)0x20))
        | Vector256.Equals(block, Vector256.Create((byte)'"'))
        | Vector256.Equals(block, Vector256.Create((byte)'\\'));

    /// <summary>Escapes a block that has been copied to the destination as it is.</summary>
    /// <param name="source">The block and the one behind it.</param>
    /// <param name="destination">Room for both, escaped.</param>
    /// <param name="block">The block.</param>
    /// <param name="escaped">All bits of those that JSON escapes; at least one byte.</param>
    private static int EscapeBlock(ReadOnlySpan<byte> source, Span<byte> destination, Vector256<byte> block, Vector256<byte> escaped)
    {
#if NET10_0_OR_GREATER
        if (DenseEscapes.IsSupported && DenseEscapes.Write(block, escaped, Vector256.Create(ControlLetters), destination) is var length and > 0)
        {
            return length;
        }
#endif

        uint mask = escaped.ExtractMostSignificantBits();
        // References instead of spans: a text full of quotes comes through here every few bytes, and the bounds hold by the two parameters' contract.
        ref byte from = ref MemoryMarshal.GetReference(source);
        ref byte to = ref MemoryMarshal.GetReference(destination);
        int grown = 0;
        int next;
        do
        {
            next = BitOperations.TrailingZeroCount(mask);
            byte value = Unsafe.Add(ref from, next);
            byte letter = value < 0x20 ? ControlLetters[value] : value;
            if (letter != 0)
            {
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, next + grown), BitConverter.IsLittleEndian ? (ushort)('\\' | (letter << 8)) : (ushort)(('\\' << 8) | letter));
                grown++;
            }
            else
            {
                grown += WriteEscape(value, destination[(next + grown)..]) - 1;
            }

            Vector256.LoadUnsafe(ref from, (nuint)(next + 1)).StoreUnsafe(ref to, (nuint)(next + 1 + grown));
            mask &= mask - 1;
        }
        while (mask != 0);

        return Vector256<byte>.Count + grown;
    }

    private static int EscapeTail(ReadOnlySpan<byte> source, Span<byte> destination)
    {
        int written = 0;
        foreach (byte value in source)
        {
            if (value is < 0x20 or (byte)'"' or (byte)'\\')
            {
                written += WriteEscape(value, destination[written..]);
            }
            else
            {
                destination[written++] = value;
            }
        }

        return written;
    }

    private static int WriteEscape(byte value, Span<byte> destination)
    {
        byte letter = value < 0x20 ? ControlLetters[value] : value;
        destination[0] = (byte)'\\';
        if (letter != 0)
        {
            destination[1] = letter;
            return 2;
        }

        "u00"u8.CopyTo(destination[1..]);
        destination[4] = (byte)('0' + (value >> 4));
        destination[5] = "0123456789abcdef"u8[value & 15];
        return LongestEscape;
    }
}
