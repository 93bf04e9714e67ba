using System.Buffers;
using System.Buffers.Text;

namespace PromptGen.Wire;

/// <summary>Base64 in pieces of a size that stays out of the large-object heap. A piece is a multiple of three bytes, so only the last one is padded.</summary>
internal static class Base64Pieces
{
    /// <summary>The bytes of a whole piece.</summary>
    public const int Raw = 3 * 16384;

    /// <summary>The characters of a whole piece.</summary>
    public const int Encoded = 4 * 16384;

    /// <summary>How many characters so many bytes become.</summary>
    public static long Length(long bytes) => (bytes + 2) / 3 * 4;

    /// <summary>Encodes the piece that begins at a place.</summary>
    /// <returns>The characters written.</returns>
    public static int Encode(ReadOnlySpan<byte> bytes, int start, Span<byte> output)
    {
        System.Buffers.Text.Base64.EncodeToUtf8(bytes.Slice(start, Math.Min(Raw, bytes.Length - start)), output, out _, out int written);
        return written;
    }

    /// <summary>Writes bytes as base64, which no JSON string has to escape. An output that encodes later keeps them as they are.</summary>
    public static void Base64(this IBufferWriter<byte> output, ReadOnlyMemory<byte> bytes)
    {
        if (output is IBase64Output later)
        {
            later.Insert(bytes);
            return;
        }

        for (int done = 0; done < bytes.Length; done += Raw)
        {
            output.Advance(Encode(bytes.Span, done, output.GetSpan((int)Length(Math.Min(Raw, bytes.Length - done)))));
        }
    }
}
