using System.Buffers;
using System.Buffers.Text;
using System.Text;
using PromptGen.Documents;

namespace PromptGen.Wire;

/// <summary>Writes a text between tags of its own, as the inside of a JSON string.</summary>
internal static class TaggedText
{
    /// <summary>A longer text is not asked to fit into one piece of the output.</summary>
    private const int LongestPiece = 256 * 1024;

    private const int CodeLength = 16;

    /// <summary>What JSON escapes, and what a tag could begin with: one search for both.</summary>
    private static readonly SearchValues<byte> s_marks = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(static value => (byte)value), .. "\"\\<&"u8]);

    private static readonly StandardFormat s_code = new('x', CodeLength);

    private static ReadOnlySpan<byte> LineEnd => "\\n"u8;

    public static void Write(Tag tag, SentText sent, IBufferWriter<byte> output)
    {
        ulong code = sent.MaxUtf8Length <= LongestPiece ? WriteInPlace(tag, sent, output) : WriteEscaped(tag, sent, output);
        output.Raw(LineEnd);
        Closing(tag, code, output);
    }

    /// <summary>Writes the tag that begins a text or a document of several parts.</summary>
    public static void Opening(Tag tag, ulong code, IBufferWriter<byte> output) => WriteTag(tag.Opening, code, output);

    /// <summary>Writes the tag that ends it.</summary>
    public static void Closing(Tag tag, ulong code, IBufferWriter<byte> output) => WriteTag(tag.Closing, code, output);

    /// <summary>Puts the text where it belongs at once, the tag before it afterwards, and takes up again only what JSON escapes.</summary>
    private static ulong WriteInPlace(Tag tag, SentText sent, IBufferWriter<byte> output)
    {
        int start = tag.Opening.Length + CodeLength + 1 + LineEnd.Length;
        Span<byte> piece = output.GetSpan(start + sent.MaxUtf8Length);
        ReadOnlySpan<byte> text = piece.Slice(start, Encoding.UTF8.GetBytes(sent.Text, piece[start..]));
        int mark = text.IndexOfAny(s_marks);
        int clean = mark < 0 ? text.Length : mark;
        ulong code = sent.Code(text, clean);
        LineEnd.CopyTo(piece[WriteTag(tag.Opening, code, piece)..]);
        if (clean == text.Length)
        {
            output.Advance(start + clean);
            return code;
        }

        text = text[clean..];
        byte[] rented = ArrayPool<byte>.Shared.Rent(text.Length);
        text.CopyTo(rented);
        output.Advance(start + clean);
        output.Escaped(rented.AsSpan(0, text.Length));
        ArrayPool<byte>.Shared.Return(rented);
        return code;
    }

    private static ulong WriteEscaped(Tag tag, SentText sent, IBufferWriter<byte> output)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(sent.MaxUtf8Length);
        ReadOnlySpan<byte> text = rented.AsSpan(0, Encoding.UTF8.GetBytes(sent.Text, rented));
        ulong code = sent.Code(text);
        Opening(tag, code, output);
        output.Raw(LineEnd);
        output.Escaped(text);
        ArrayPool<byte>.Shared.Return(rented);
        return code;
    }

    private static void WriteTag(byte[] upToCode, ulong code, IBufferWriter<byte> output) =>
        output.Advance(WriteTag(upToCode, code, output.GetSpan(upToCode.Length + CodeLength + 1)));

    private static int WriteTag(byte[] upToCode, ulong code, Span<byte> destination)
    {
        upToCode.CopyTo(destination);
        Utf8Formatter.TryFormat(code, destination[upToCode.Length..], out int digits, s_code);
        destination[upToCode.Length + digits] = (byte)'>';
        return upToCode.Length + digits + 1;
    }
}
