using System.Buffers;

namespace PromptGen.Streaming;

/// <summary>A text that arrives in pieces and may carry the record: as the JSON string that the whole of it makes, and as the preview of its content.</summary>
/// <param name="rank">What it is for the preview.</param>
internal sealed class StreamedText(PreviewRank rank)
{
    private readonly ArrayBufferWriter<byte> _escaped = new();

    public PreviewRank Rank => rank;

    /// <summary>Whether nothing has arrived.</summary>
    public bool IsEmpty => _escaped.WrittenCount == 0;

    public PartialJson Preview { get; } = new();

    /// <summary>Adds a piece.</summary>
    /// <param name="escaped">The piece as the inside of a JSON string.</param>
    /// <returns>Whether the preview shows more than before.</returns>
    public bool Append(ReadOnlySpan<byte> escaped)
    {
        _escaped.Write(escaped);
        return rank != PreviewRank.None && Preview.Append(escaped);
    }

    /// <summary>Gets the whole as a JSON string. The pieces are not decoded, so half characters at their ends meet again.</summary>
    public byte[] ToJson() => [(byte)'"', .. _escaped.WrittenSpan, (byte)'"'];
}
