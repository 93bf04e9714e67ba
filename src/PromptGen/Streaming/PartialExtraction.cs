using System.Text;
using System.Text.Json;
using PromptGen.Streaming;

namespace PromptGen;

/// <summary>
/// What an answer shows while it is still arriving: its members so far, each one absent, growing or complete. It is a preview for people, taken from the
/// JSON text alone and not checked against the record; the value is in the result. It never changes, so it may be kept and read from any thread.
/// </summary>
public sealed class PartialExtraction
{
    private readonly ReadOnlyMemory<byte> _text;
    private readonly PartialEntry[] _entries;
    private readonly int _count;

    internal PartialExtraction(ReadOnlyMemory<byte> text, PartialEntry[] entries, int count)
    {
        _text = text;
        _entries = entries;
        _count = count;
    }

    /// <summary>Nothing yet.</summary>
    public static PartialExtraction Empty { get; } = new(default, [], 0);

    /// <summary>The record's object; absent as long as nothing of it has arrived.</summary>
    public PartialMember Root => _count == 0 ? default : new PartialMember(this, 0);

    /// <summary>The record's members so far, in the order of the answer.</summary>
    public IReadOnlyList<PartialMember> Members => Root.Members;

    /// <summary>Gets a member by its JSON path.</summary>
    /// <param name="path">A path such as <c>total_amount</c>, <c>line_items[2].amount</c> or <c>$['odd name']</c>, as in <see cref="ExtractionProblem.Path"/>; the leading <c>$.</c> may be left out.</param>
    /// <returns>The member. One that has not arrived has the state <see cref="PartialState.Absent"/>.</returns>
    public PartialMember this[string path]
    {
        get
        {
            TryGet(path, out PartialMember member);
            return member;
        }
    }

    /// <summary>Gets a member by its JSON path, if anything of its value has arrived.</summary>
    /// <param name="path">The path, as for <see cref="this[string]"/>.</param>
    /// <param name="member">The member.</param>
    /// <returns>False when nothing of it has arrived, or when the path is none.</returns>
    public bool TryGet(string path, out PartialMember member)
    {
        ArgumentNullException.ThrowIfNull(path);
        PartialPath steps = new(path);
        int index = _count == 0 ? -1 : 0;
        while (index >= 0 && !steps.IsAtEnd)
        {
            index = steps.TryTake(out string? name, out int item) ? Find(index, name, item) : -1;
        }

        member = index < 0 ? default : new PartialMember(this, index);
        return index >= 0;
    }

    internal ref readonly PartialEntry Entry(int index) => ref _entries[index];

    internal bool IsComplete(int index) => _entries[index].ClosedAt <= _text.Length;

    /// <summary>The value's JSON text so far.</summary>
    internal ReadOnlyMemory<byte> Json(int index)
    {
        PartialEntry entry = _entries[index];
        return _text[entry.Start..(IsComplete(index) ? entry.End : _text.Length)];
    }

    /// <summary>The first value inside a value, or -1.</summary>
    internal int First(int parent) => InParent(parent + 1, parent);

    /// <summary>The value behind a value in the same object or array, or -1.</summary>
    internal int Next(int index) => IsComplete(index) ? InParent(_entries[index].Next, _entries[index].Parent) : -1;

    internal string? Name(int index)
    {
        PartialEntry entry = _entries[index];
        return entry.NameLength < 0 ? null : PartialText.Decode(_text.Span.Slice(entry.NameStart, entry.NameLength), isWhole: true);
    }

    private int InParent(int index, int parent) => index < _count && _entries[index].Parent == parent ? index : -1;

    private int Find(int parent, string? name, int item)
    {
        if (_entries[parent].Kind != (name is null ? JsonValueKind.Array : JsonValueKind.Object))
        {
            return -1;
        }

        byte[]? utf8 = name is null ? null : Encoding.UTF8.GetBytes(name);
        int child = First(parent);
        while (child >= 0 && !(utf8 is null ? _entries[child].Ordinal == item : IsNamed(child, name!, utf8)))
        {
            child = Next(child);
        }

        return child;
    }

    private bool IsNamed(int index, string name, ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> written = _text.Span.Slice(_entries[index].NameStart, _entries[index].NameLength);
        return written.Contains((byte)'\\') ? Name(index) == name : written.SequenceEqual(utf8);
    }
}
