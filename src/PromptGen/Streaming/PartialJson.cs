using System.Buffers;

namespace PromptGen.Streaming;

/// <summary>The JSON text of a carrier as far as it has arrived, and what it shows.</summary>
internal sealed class PartialJson
{
    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly PartialTable _table = new();
    private readonly PartialScanner _scanner;
    private JsonStringDecoder _decoder;

    public PartialJson() => _scanner = new PartialScanner(_table);

    /// <summary>Whether the text has begun as a JSON object.</summary>
    public bool HasRoot => _table.Count > 0;

    /// <summary>Adds a piece of the text.</summary>
    /// <param name="escaped">The piece as the inside of a JSON string.</param>
    /// <returns>Whether there is more to see than before.</returns>
    public bool Append(ReadOnlySpan<byte> escaped)
    {
        if (_scanner.IsBroken)
        {
            return false;
        }

        int before = _text.WrittenCount;
        _decoder.Append(escaped, _text);
        _scanner.Scan(_text.WrittenSpan);
        return HasRoot && !_scanner.IsBroken && _text.WrittenCount > before;
    }

    /// <summary>Makes a view of what has arrived. It costs the same however much that is.</summary>
    public PartialExtraction View() => new(_text.WrittenMemory, _table.Entries, _table.Count);

    /// <summary>Takes the members of the root that were completed since the last call.</summary>
    /// <param name="view">The view that they are seen through.</param>
    public IReadOnlyList<PartialMember> TakeCompleted(PartialExtraction view) =>
        Array.ConvertAll(_table.TakeCompleted(), index => new PartialMember(view, index));
}
