using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace PromptGen.Wire;

/// <summary>Writes a text between tags of its own, as the inside of a JSON string.</summary>
internal static class TaggedText
{
    /// <summary>A longer text is not asked to fit into one piece of the output.</summary>
    private const int LongestPiece = 256 * 1024;

    private static readonly StandardFormat s_sixteenHexDigits = new('x', 16);

    /// <summary>From the code of the opening tag to the text.</summary>
    private static ReadOnlySpan<byte> ToText => ">\\n"u8;

    public static void Write(string tag, SentText sent, IBufferWriter<byte> output)
    {
        WriteName("<"u8, tag, output);
        ulong code = sent.IsVerbatim && sent.MaxUtf8Length <= LongestPiece ? WriteVerbatim(sent, output) : WriteEscaped(sent, output);
        WriteName("\\n</"u8, tag, output);
        WriteEnd(code, output);
    }

    /// <summary>Writes the tag that begins a text or a document of several parts.</summary>
    public static void Opening(string tag, ulong code, IBufferWriter<byte> output)
    {
        WriteName("<"u8, tag, output);
        WriteEnd(code, output);
    }

    /// <summary>Writes the tag that ends it.</summary>
    public static void Closing(string tag, ulong code, IBufferWriter<byte> output)
    {
        WriteName("</"u8, tag, output);
        WriteEnd(code, output);
    }

    /// <summary>Puts the text where it belongs at once, and the code before it afterwards.</summary>
    private static ulong WriteVerbatim(SentText sent, IBufferWriter<byte> output)
    {
        int start = s_sixteenHexDigits.Precision + ToText.Length;
        Span<byte> piece = output.GetSpan(start + sent.MaxUtf8Length);
        int length = Encoding.UTF8.GetBytes(sent.Text, piece[start..]);
        ulong code = sent.Code(piece.Slice(start, length));
        WriteCode(code, piece);
        ToText.CopyTo(piece[s_sixteenHexDigits.Precision..]);
        output.Advance(start + length);
        return code;
    }

    private static ulong WriteEscaped(SentText sent, IBufferWriter<byte> output)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(sent.MaxUtf8Length);
        ReadOnlySpan<byte> text = rented.AsSpan(0, Encoding.UTF8.GetBytes(sent.Text, rented));
        ulong code = sent.Code(text);
        WriteCode(code, output);
        output.Raw(ToText);
        output.Escaped(text);
        ArrayPool<byte>.Shared.Return(rented);
        return code;
    }

    private static void WriteName(ReadOnlySpan<byte> opening, string tag, IBufferWriter<byte> output)
    {
        output.Raw(opening);
        output.Escaped(tag);
        output.Raw("-"u8);
    }

    private static void WriteEnd(ulong code, IBufferWriter<byte> output)
    {
        WriteCode(code, output);
        output.Raw(">"u8);
    }

    private static void WriteCode(ulong code, IBufferWriter<byte> output)
    {
        WriteCode(code, output.GetSpan(s_sixteenHexDigits.Precision));
        output.Advance(s_sixteenHexDigits.Precision);
    }

    private static void WriteCode(ulong code, Span<byte> destination) => Utf8Formatter.TryFormat(code, destination, out _, s_sixteenHexDigits);
}
