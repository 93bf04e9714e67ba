using System.Globalization;

namespace PromptGen.Streaming;

/// <summary>Takes a JSON path apart: <c>$.line_items[2].amount</c>, <c>line_items[2]['odd name']</c>. The leading <c>$.</c> may be left out.</summary>
internal ref struct PartialPath
{
    private ReadOnlySpan<char> _rest;
    private bool _isStart = true;

    public PartialPath(string path)
    {
        _rest = path;
        if (path == "$" || path.StartsWith("$.", StringComparison.Ordinal) || path.StartsWith("$[", StringComparison.Ordinal))
        {
            _rest = _rest[1..];
            _isStart = false;
        }
    }

    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>Takes the next step off.</summary>
    /// <param name="name">The name of the member, or null where the step is an index.</param>
    /// <param name="index">The index of the item.</param>
    /// <returns>False when the path is malformed.</returns>
    public bool TryTake(out string? name, out int index)
    {
        name = null;
        index = -1;
        bool isStart = _isStart;
        _isStart = false;
        if (_rest.StartsWith("['"))
        {
            return TryTakeQuoted(out name);
        }

        if (_rest is ['[', ..])
        {
            return TryTakeIndex(out index);
        }

        if (_rest is ['.', ..])
        {
            _rest = _rest[1..];
        }
        else if (!isStart)
        {
            return false;
        }

        int end = _rest.IndexOfAny('.', '[');
        name = _rest[..(end < 0 ? _rest.Length : end)].ToString();
        _rest = _rest[name.Length..];
        return name.Length > 0;
    }

    private bool TryTakeIndex(out int index)
    {
        int end = _rest.IndexOf(']');
        index = -1;
        if (end < 0 || !int.TryParse(_rest[1..end], NumberStyles.None, CultureInfo.InvariantCulture, out index))
        {
            return false;
        }

        _rest = _rest[(end + 1)..];
        return true;
    }

    private bool TryTakeQuoted(out string? name)
    {
        int end = 2;
        while (end < _rest.Length && !_rest[end..].StartsWith("']"))
        {
            end += _rest[end..].StartsWith("\\'") ? 2 : 1;
        }

        name = null;
        if (end >= _rest.Length)
        {
            return false;
        }

        name = _rest[2..end].ToString().Replace("\\'", "'", StringComparison.Ordinal);
        _rest = _rest[(end + 2)..];
        return true;
    }
}
