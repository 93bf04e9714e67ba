using System.Buffers;

namespace PromptGen.Wire;

/// <summary>The name of a pair of tags, as the inside of a JSON string.</summary>
internal sealed class Tag
{
    public Tag(string name)
    {
        ArrayBufferWriter<byte> escaped = new();
        escaped.Escaped(name);
        Opening = [.. "<"u8, .. escaped.WrittenSpan, .. "-"u8];
        Closing = [.. "</"u8, .. escaped.WrittenSpan, .. "-"u8];
    }

    /// <summary>The opening tag up to its code.</summary>
    public byte[] Opening { get; }

    /// <summary>The closing tag up to its code.</summary>
    public byte[] Closing { get; }
}
