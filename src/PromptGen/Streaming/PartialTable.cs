using System.Text.Json;

namespace PromptGen.Streaming;

/// <summary>The values of a JSON text that is still arriving, in the order of the text.</summary>
internal sealed class PartialTable
{
    private readonly List<int> _completed = [];
    private PartialEntry[] _entries = new PartialEntry[16];
    private int _current = -1;

    /// <summary>How many values have begun.</summary>
    public int Count { get; private set; }

    /// <summary>The entries. The array is replaced when it is full, so whoever keeps it sees no later values.</summary>
    public PartialEntry[] Entries => _entries;

    /// <summary>Whether no value is open.</summary>
    public bool IsClosed => _current < 0;

    /// <summary>The type of the innermost open value.</summary>
    public JsonValueKind CurrentKind => _entries[_current].Kind;

    /// <summary>Where the innermost open value starts.</summary>
    public int CurrentStart => _entries[_current].Start;

    /// <summary>Begins a value inside the current one.</summary>
    public void Open(JsonValueKind kind, int start, int nameStart, int nameLength)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, 2 * Count);
        }

        int ordinal = _current < 0 ? 0 : _entries[_current].Children++;
        _entries[Count] = new PartialEntry
        {
            Parent = _current,
            Ordinal = ordinal,
            NameStart = nameStart,
            NameLength = nameLength,
            Start = start,
            ClosedAt = int.MaxValue,
            Kind = kind,
        };
        _current = Count++;
    }

    /// <summary>Ends the current value.</summary>
    /// <param name="at">How much of the text it took to know.</param>
    public void Close(int at)
    {
        ref PartialEntry entry = ref _entries[_current];
        entry.Next = Count;
        entry.ClosedAt = at;
        if (entry.Parent == 0)
        {
            _completed.Add(_current);
        }

        _current = entry.Parent;
    }

    /// <summary>Takes the members of the root that were completed since the last call.</summary>
    public int[] TakeCompleted()
    {
        if (_completed.Count == 0)
        {
            return [];
        }

        int[] taken = [.. _completed];
        _completed.Clear();
        return taken;
    }
}
