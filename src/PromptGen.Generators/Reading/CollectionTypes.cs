using PromptGen.Generators.Model;

namespace PromptGen.Generators.Reading;

/// <summary>The collections that are known by name. A new one is a line here and one where it is built, in <c>Emit/CollectionCode</c>.</summary>
internal static class CollectionTypes
{
    private const string Generic = "System.Collections.Generic.";
    private const string Immutable = "System.Collections.Immutable.";
    private const string Concurrent = "System.Collections.Concurrent.";

    public static IReadOnlyDictionary<string, ListKind> Lists { get; } = new Dictionary<string, ListKind>(StringComparer.Ordinal)
    {
        [Generic + "List`1"] = ListKind.List,
        [Generic + "IList`1"] = ListKind.List,
        [Generic + "ICollection`1"] = ListKind.List,
        [Generic + "IEnumerable`1"] = ListKind.List,
        [Generic + "IReadOnlyList`1"] = ListKind.List,
        [Generic + "IReadOnlyCollection`1"] = ListKind.List,
        [Generic + "HashSet`1"] = ListKind.HashSet,
        [Generic + "ISet`1"] = ListKind.HashSet,
        [Generic + "IReadOnlySet`1"] = ListKind.HashSet,
        [Generic + "SortedSet`1"] = ListKind.SortedSet,
        [Generic + "Queue`1"] = ListKind.Queue,
        [Generic + "Stack`1"] = ListKind.Stack,
        [Generic + "LinkedList`1"] = ListKind.LinkedList,
        ["System.Collections.ObjectModel.ReadOnlyCollection`1"] = ListKind.ReadOnlyCollection,
        ["System.Collections.ObjectModel.Collection`1"] = ListKind.Derived,
        ["System.Collections.ObjectModel.ObservableCollection`1"] = ListKind.Derived,
        ["System.Collections.Frozen.FrozenSet`1"] = ListKind.FrozenSet,
        [Concurrent + "ConcurrentQueue`1"] = ListKind.ConcurrentQueue,
        [Concurrent + "ConcurrentBag`1"] = ListKind.ConcurrentBag,
        [Concurrent + "ConcurrentStack`1"] = ListKind.ConcurrentStack,
        [Immutable + "ImmutableArray`1"] = ListKind.ImmutableArray,
        [Immutable + "ImmutableList`1"] = ListKind.ImmutableList,
        [Immutable + "IImmutableList`1"] = ListKind.ImmutableList,
        [Immutable + "ImmutableHashSet`1"] = ListKind.ImmutableHashSet,
        [Immutable + "IImmutableSet`1"] = ListKind.ImmutableHashSet,
        [Immutable + "ImmutableSortedSet`1"] = ListKind.ImmutableSortedSet,
        [Immutable + "ImmutableQueue`1"] = ListKind.ImmutableQueue,
        [Immutable + "IImmutableQueue`1"] = ListKind.ImmutableQueue,
        [Immutable + "ImmutableStack`1"] = ListKind.ImmutableStack,
        [Immutable + "IImmutableStack`1"] = ListKind.ImmutableStack,
    };

    public static IReadOnlyDictionary<string, MapKind> Maps { get; } = new Dictionary<string, MapKind>(StringComparer.Ordinal)
    {
        [Generic + "Dictionary`2"] = MapKind.Dictionary,
        [Generic + "IDictionary`2"] = MapKind.Dictionary,
        [Generic + "IReadOnlyDictionary`2"] = MapKind.Dictionary,
        [Generic + "SortedDictionary`2"] = MapKind.SortedDictionary,
        ["System.Collections.ObjectModel.ReadOnlyDictionary`2"] = MapKind.ReadOnlyDictionary,
        ["System.Collections.Frozen.FrozenDictionary`2"] = MapKind.FrozenDictionary,
        [Concurrent + "ConcurrentDictionary`2"] = MapKind.ConcurrentDictionary,
        [Immutable + "ImmutableDictionary`2"] = MapKind.ImmutableDictionary,
        [Immutable + "IImmutableDictionary`2"] = MapKind.ImmutableDictionary,
        [Immutable + "ImmutableSortedDictionary`2"] = MapKind.ImmutableSortedDictionary,
    };
}
