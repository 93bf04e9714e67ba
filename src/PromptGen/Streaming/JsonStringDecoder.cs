using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace PromptGen.Streaming;

/// <summary>
/// Turns the inside of a JSON string, given in pieces, into UTF-8. A surrogate pair may be cut between two pieces: its first half waits for the second one.
/// It serves the preview alone, so it never fails: half a pair that stays alone becomes U+FFFD, and the reader of the result reports it.
/// </summary>
internal struct JsonStringDecoder
{
    private const int UnicodeEscape = 6;
    private char _high;

    /// <summary>Decodes a piece. An escape that the piece breaks off is left out.</summary>
    /// <param name="escaped">The piece, without the quotes around the string.</param>
    /// <param name="output">Where the text goes.</param>
    public void Append(ReadOnlySpan<byte> escaped, IBufferWriter<byte> output)
    {
        while (!escaped.IsEmpty)
        {
            int plain = escaped.IndexOf((byte)'\\');
            if (plain != 0)
            {
                plain = plain < 0 ? escaped.Length : plain;
                Flush(output);
                output.Write(escaped[..plain]);
            }
            else if (escaped.Length < 2 || (escaped[1] == 'u' && escaped.Length < UnicodeEscape))
            {
                return;
            }
            else if (escaped[1] == 'u')
            {
                AppendUnit(CodeUnit(escaped[2..UnicodeEscape]), output);
                plain = UnicodeEscape;
            }
            else
            {
                Flush(output);
                output.Write([Control(escaped[1])]);
                plain = 2;
            }

            escaped = escaped[plain..];
        }
    }

    /// <summary>Ends the string: half a surrogate pair that still waits becomes U+FFFD.</summary>
    /// <param name="output">Where the text goes.</param>
    public void Flush(IBufferWriter<byte> output)
    {
        if (_high != 0)
        {
            _high = '\0';
            Write(Rune.ReplacementChar, output);
        }
    }

    private void AppendUnit(char unit, IBufferWriter<byte> output)
    {
        if (_high != 0 && char.IsLowSurrogate(unit))
        {
            Write(new Rune(_high, unit), output);
            _high = '\0';
            return;
        }

        Flush(output);
        if (char.IsHighSurrogate(unit))
        {
            _high = unit;
        }
        else
        {
            Write(char.IsSurrogate(unit) ? Rune.ReplacementChar : new Rune(unit), output);
        }
    }

    private static void Write(Rune rune, IBufferWriter<byte> output) => output.Advance(rune.EncodeToUtf8(output.GetSpan(4)));

    private static char CodeUnit(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out ushort unit, out int used, 'x') && used == digits.Length ? (char)unit : (char)Rune.ReplacementChar.Value;

    private static byte Control(byte letter) => letter switch
    {
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        _ => letter,
    };
}
