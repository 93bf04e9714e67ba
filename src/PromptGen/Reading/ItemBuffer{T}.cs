using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PromptGen.Reading;

/// <summary>
/// Collects the items of a list while it is read. The first ones are kept on the stack, so that a short list allocates itself and nothing it grew out of.
/// Generated code uses it; it is not meant to be used by hand.
/// </summary>
/// <typeparam name="T">The item.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ItemBuffer<T>
{
    private const int Room = 16;

    private FirstItems _first;
    private int _count;
    private List<T>? _all;

    /// <summary>Adds an item.</summary>
    /// <param name="item">The item.</param>
    public void Add(T item)
    {
        if (_count < Room)
        {
            _first[_count++] = item;
        }
        else
        {
            (_all ??= Copy(2 * Room)).Add(item);
        }
    }

    /// <summary>Makes the list of all items.</summary>
    /// <returns>A list of the caller's own.</returns>
    public readonly List<T> ToList() => _all ?? Copy(_count);

    /// <summary>Makes the array of all items.</summary>
    /// <returns>An array of the caller's own.</returns>
    public readonly T[] ToArray() => _all is { } all ? [.. all] : [.. _first[.._count]];

    private readonly List<T> Copy(int capacity)
    {
        List<T> list = new(capacity);
        CollectionsMarshal.SetCount(list, _count);
        _first[.._count].CopyTo(CollectionsMarshal.AsSpan(list));
        return list;
    }

    [InlineArray(Room)]
    private struct FirstItems
    {
        private T _item;
    }
}
