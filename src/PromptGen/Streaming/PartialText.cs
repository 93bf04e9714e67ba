using System.Buffers;
using System.Text;

namespace PromptGen.Streaming;

/// <summary>Decodes the inside of a JSON string of which perhaps only a part has arrived.</summary>
internal static class PartialText
{
    /// <summary>Decodes as far as whole characters go: never half an escape, half a surrogate pair or half a UTF-8 sequence.</summary>
    /// <param name="escaped">The text as it is written, without the quotes.</param>
    /// <param name="isWhole">Whether nothing follows, so that a broken end is not one that may still be completed.</param>
    public static string Decode(ReadOnlySpan<byte> escaped, bool isWhole)
    {
        if (!escaped.Contains((byte)'\\'))
        {
            return ToText(escaped, isWhole);
        }

        // No escape is shorter than what it stands for.
        ArrayBufferWriter<byte> decoded = new(escaped.Length);
        JsonStringDecoder decoder = default;
        decoder.Append(escaped, decoded);
        if (isWhole)
        {
            decoder.Flush(decoded);
        }

        return ToText(decoded.WrittenSpan, isWhole);
    }

    private static string ToText(ReadOnlySpan<byte> utf8, bool isWhole) => Encoding.UTF8.GetString(isWhole ? utf8 : utf8[..WholeLength(utf8)]);

    /// <summary>The length without a UTF-8 sequence that the end breaks off.</summary>
    private static int WholeLength(ReadOnlySpan<byte> utf8)
    {
        for (int back = 1; back <= Math.Min(3, utf8.Length); back++)
        {
            byte value = utf8[^back];
            if ((value & 0xC0) != 0x80)
            {
                int needed = value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : value >= 0xC0 ? 2 : 1;
                return needed > back ? utf8.Length - back : utf8.Length;
            }
        }

        return utf8.Length;
    }
}
