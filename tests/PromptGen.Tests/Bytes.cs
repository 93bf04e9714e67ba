using System.Buffers;
using System.Text;

namespace PromptGen.Tests;

/// <summary>Shorthands for UTF-8.</summary>
internal static class Bytes
{
    public static byte[] Of(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Of(ExtractionRequest request, WireFormat format)
    {
        ArrayBufferWriter<byte> buffer = new();
        request.WriteTo(buffer, format);
        return buffer.WrittenSpan.ToArray();
    }

    public static string Text(ReadOnlySpan<byte> utf8) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(utf8);
}
