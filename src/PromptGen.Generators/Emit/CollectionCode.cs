using PromptGen.Generators.Model;

namespace PromptGen.Generators.Emit;

/// <summary>How each collection is built: what is filled, and what is made of it in the end.</summary>
/// <param name="Builder">The type that is filled; <c>{T}</c> or <c>{K}, {V}</c> stand for the elements.</param>
/// <param name="Add">The method that adds an item.</param>
/// <param name="Result">The expression of the result; <c>{0}</c> stands for what was filled.</param>
internal sealed record CollectionCode(string Builder, string Add, string Result)
{
    private const string Generic = "global::System.Collections.Generic.";
    private const string Immutable = "global::System.Collections.Immutable.";
    private const string Concurrent = "global::System.Collections.Concurrent.";
    private const string Buffer = "global::PromptGen.Reading.ItemBuffer<{T}>";
    private const string ListBuilder = Generic + "List<{T}>";
    private const string DictionaryBuilder = Generic + "Dictionary<{K}, {V}>";

    public static CollectionCode Of(ListShape list) => list.Kind switch
    {
        ListKind.Array => new(Buffer, "Add", "{0}.ToArray()"),
        ListKind.HashSet => new(Generic + "HashSet<{T}>", "Add", "{0}"),
        ListKind.SortedSet => new(Generic + "SortedSet<{T}>", "Add", "{0}"),
        ListKind.FrozenSet => new(ListBuilder, "Add", "global::System.Collections.Frozen.FrozenSet.ToFrozenSet({0})"),
        ListKind.Queue => new(Generic + "Queue<{T}>", "Enqueue", "{0}"),

        // A stack gives its items in reverse, so they go in in reverse: reading then undoes writing.
        ListKind.Stack => new(ListBuilder, "Add", "new " + Generic + "Stack<{T}>(global::System.Linq.Enumerable.Reverse({0}))"),
        ListKind.ConcurrentStack => new(ListBuilder, "Add", "new " + Concurrent + "ConcurrentStack<{T}>(global::System.Linq.Enumerable.Reverse({0}))"),
        ListKind.ImmutableStack => new(ListBuilder, "Add", Immutable + "ImmutableStack.CreateRange(global::System.Linq.Enumerable.Reverse({0}))"),
        ListKind.ConcurrentBag => new(ListBuilder, "Add", "new " + Concurrent + "ConcurrentBag<{T}>(global::System.Linq.Enumerable.Reverse({0}))"),
        ListKind.LinkedList => new(Generic + "LinkedList<{T}>", "AddLast", "{0}"),
        ListKind.ReadOnlyCollection => new(ListBuilder, "Add", "{0}.AsReadOnly()"),
        ListKind.ConcurrentQueue => new(Concurrent + "ConcurrentQueue<{T}>", "Enqueue", "{0}"),
        ListKind.ImmutableArray or ListKind.ImmutableList or ListKind.ImmutableHashSet or ListKind.ImmutableSortedSet or ListKind.ImmutableQueue =>
            new(ListBuilder, "Add", Immutable + list.Kind + ".CreateRange({0})"),
        ListKind.Derived => new(list.CSharpType, "Add", "{0}"),
        _ => new(Buffer, "Add", "{0}.ToList()"),
    };

    public static CollectionCode Of(MapShape map) => map.Kind switch
    {
        MapKind.SortedDictionary => new(Generic + "SortedDictionary<{K}, {V}>", "", "{0}"),
        MapKind.ConcurrentDictionary => new(Concurrent + "ConcurrentDictionary<{K}, {V}>", "", "{0}"),
        MapKind.ImmutableDictionary or MapKind.ImmutableSortedDictionary => new(DictionaryBuilder, "", Immutable + map.Kind + ".CreateRange({0})"),
        MapKind.ReadOnlyDictionary => new(DictionaryBuilder, "", "new global::System.Collections.ObjectModel.ReadOnlyDictionary<{K}, {V}>({0})"),
        MapKind.FrozenDictionary => new(DictionaryBuilder, "", "global::System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary({0})"),
        _ => new(DictionaryBuilder, "", "{0}"),
    };

    public CollectionCode WithItem(string item) => new(Builder.Replace("{T}", item), Add, Result.Replace("{T}", item));

    public CollectionCode WithEntry(string key, string value) => new(Builder.Replace("{K}", key).Replace("{V}", value), Add, Result.Replace("{K}", key).Replace("{V}", value));
}
