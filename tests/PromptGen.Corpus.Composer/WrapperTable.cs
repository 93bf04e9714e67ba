namespace PromptGen.Corpus.Composer;

/// <summary>The types around types. A new one is a line here.</summary>
internal static class WrapperTable
{
    public static Wrapper Nullable { get; } = new("Nullable", "{0}?", Traits.None, "null");

    public static Wrapper[] All { get; } =
    [
        Nullable,
        new("List", "List<{0}>", Initial: "[]"),
        new("Array", "{0}[]", Initial: "[]"),
        new("ReadOnlyList", "IReadOnlyList<{0}>", Initial: "[]"),
        new("Enumerable", "IEnumerable<{0}>", Initial: "[]"),
        new("Set", "ISet<{0}>", Initial: "new HashSet<{0}>()"),
        new("SortedSet", "SortedSet<{0}>", Initial: "[]") { Sorts = true },
        new("Queue", "Queue<{0}>", Initial: "new()"),
        new("Stack", "Stack<{0}>", Initial: "new()"),
        new("LinkedList", "LinkedList<{0}>", Initial: "new()"),
        new("Collection", "Collection<{0}>", Initial: "[]"),
        new("ReadOnlyCollection", "ReadOnlyCollection<{0}>", Traits.Stranger),
        new("ConcurrentQueue", "ConcurrentQueue<{0}>", Initial: "new()"),
        new("ImmutableArray", "ImmutableArray<{0}>", Traits.Value, "[]"),
        new("ImmutableList", "ImmutableList<{0}>", Initial: "[]"),
        new("ImmutableSet", "ImmutableHashSet<{0}>", Initial: "[]"),
        new("FrozenSet", "FrozenSet<{0}>", Traits.Stranger),
        new("OwnList", "OwnList<{0}>", Initial: "[]"),
        new("Nullables", "List<{0}?>", Initial: "[]"),
        new("Lists", "IReadOnlyList<{0}[]>", Initial: "[]"),
        new("Map", "Dictionary<string, {0}>", Traits.Open, "[]"),
        new("ReadOnlyMap", "IReadOnlyDictionary<string, {0}>", Traits.Open),
        new("IntegerMap", "Dictionary<int, {0}>", Traits.Open, "[]"),
        new("GuidMap", "Dictionary<Guid, {0}>", Traits.Open, "[]"),
        new("EnumMap", "Dictionary<Shade, {0}>", Traits.Open, "[]"),
        new("SortedMap", "SortedDictionary<string, {0}>", Traits.Open, "[]"),
        new("ConcurrentMap", "ConcurrentDictionary<string, {0}>", Traits.Open, "[]"),
        new("ImmutableMap", "ImmutableDictionary<string, {0}>", Traits.Open),
        new("FrozenMap", "FrozenDictionary<string, {0}>", Traits.Open | Traits.Stranger),
        new("NullableMap", "Dictionary<string, {0}?>", Traits.Open, "[]"),
        new("Box", "Box<{0}>"),
        new("Tuple", "({0} Item, int Count)", Traits.Value | Traits.Stranger),
    ];
}
