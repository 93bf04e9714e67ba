using System.Text.Json;
using PromptGen.Reading;

namespace PromptGen.Streaming;

/// <summary>
/// Collects the events of one wire format into the answer that the provider would have sent without streaming. That answer is then read by the same reader,
/// so that there is one place that decides an outcome.
/// </summary>
internal abstract class StreamedAnswer
{
    private int _textBytes;
    private bool _hasGrown;

    /// <summary>How the stream ended, as far as its events tell.</summary>
    public StreamEnd End { get; protected set; }

    /// <summary>The text that the preview shows: the first call's input, and before there is one the first text that is a JSON object.</summary>
    public StreamedText? Shown { get; private set; }

    /// <summary>How many bytes are kept for the answer.</summary>
    public virtual int Bytes => _textBytes + Members.Bytes;

    /// <summary>What stands beside the content in the answer, such as its id and its model.</summary>
    protected JsonMembers Members { get; } = new();

    /// <summary>Takes one event.</summary>
    /// <param name="name">The event's name; empty where it has none.</param>
    /// <param name="data">Its data.</param>
    /// <exception cref="JsonException">The data is not a JSON object.</exception>
    public abstract void Accept(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data);

    /// <summary>Writes the members of the answer.</summary>
    /// <param name="writer">The writer, in the answer's object.</param>
    /// <param name="withContent">Whether to write the content too; streams that broke off or failed have no value, so nothing of it is read.</param>
    public abstract void WriteTo(Utf8JsonWriter writer, bool withContent);

    /// <summary>Adds the carriers that <see cref="WriteTo"/> leaves out because broken JSON in them would break the answer around them.</summary>
    public virtual void AddCarriers(Carriers carriers)
    {
    }

    /// <summary>Whether the preview shows more than at the last call.</summary>
    public bool TakeGrowth()
    {
        bool grown = _hasGrown;
        _hasGrown = false;
        return grown;
    }

    /// <summary>Adds a piece to a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="escaped">The piece as the inside of a JSON string.</param>
    protected void Append(StreamedText text, ReadOnlySpan<byte> escaped)
    {
        _textBytes += escaped.Length;
        bool grown = text.Append(escaped);
        if (grown && text.Rank > (Shown?.Rank ?? PreviewRank.None))
        {
            Shown = text;
        }

        _hasGrown |= grown && Shown == text;
    }
}
