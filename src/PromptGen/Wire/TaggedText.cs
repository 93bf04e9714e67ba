using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace PromptGen.Wire;

/// <summary>Writes a text between tags of its own, as the inside of a JSON string.</summary>
internal static class TaggedText
{
    private static readonly StandardFormat s_sixteenHexDigits = new('x', 16);

    public static void Write(string tag, SentText sent, IBufferWriter<byte> output)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(sent.MaxUtf8Length);
        ReadOnlySpan<byte> text = rented.AsSpan(0, Encoding.UTF8.GetBytes(sent.Text, rented));
        ulong code = sent.Code(text);

        Opening(tag, code, output);
        output.Raw("\\n"u8);
        output.Escaped(text);
        output.Raw("\\n"u8);
        Closing(tag, code, output);
        ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>Writes the tag that begins a text or a document of several parts.</summary>
    public static void Opening(string tag, ulong code, IBufferWriter<byte> output) => WriteTag("<"u8, tag, code, output);

    /// <summary>Writes the tag that ends it.</summary>
    public static void Closing(string tag, ulong code, IBufferWriter<byte> output) => WriteTag("</"u8, tag, code, output);

    private static void WriteTag(ReadOnlySpan<byte> opening, string tag, ulong code, IBufferWriter<byte> output)
    {
        output.Raw(opening);
        output.Escaped(tag);
        output.Raw("-"u8);
        Utf8Formatter.TryFormat(code, output.GetSpan(s_sixteenHexDigits.Precision), out int written, s_sixteenHexDigits);
        output.Advance(written);
        output.Raw(">"u8);
    }
}
