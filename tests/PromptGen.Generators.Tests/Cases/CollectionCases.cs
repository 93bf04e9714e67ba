namespace PromptGen.Generators.Tests.Cases;

/// <summary>Every collection that is known by name, and those of the user's.</summary>
internal static class CollectionCases
{
    private static readonly (string Type, string Value)[] s_lists =
    [
        ("SortedSet<{0}>", "new({1})"), ("Queue<{0}>", "new({1})"), ("Stack<{0}>", "new({1})"), ("LinkedList<{0}>", "new({1})"), ("ReadOnlyCollection<{0}>", "new({1})"),
        ("Collection<{0}>", "new({1}.ToList())"), ("ObservableCollection<{0}>", "new({1})"), ("FrozenSet<{0}>", "{1}.ToFrozenSet()"),
        ("ConcurrentQueue<{0}>", "new({1})"), ("ConcurrentBag<{0}>", "new({1})"), ("ConcurrentStack<{0}>", "new({1})"),
        ("ImmutableHashSet<{0}>", "ImmutableHashSet.CreateRange({1})"), ("IImmutableSet<{0}>", "ImmutableHashSet.CreateRange({1})"), ("ImmutableSortedSet<{0}>", "ImmutableSortedSet.CreateRange({1})"),
        ("ImmutableQueue<{0}>", "ImmutableQueue.CreateRange({1})"), ("IImmutableQueue<{0}>", "ImmutableQueue.CreateRange({1})"),
        ("ImmutableStack<{0}>", "ImmutableStack.CreateRange({1})"), ("IImmutableStack<{0}>", "ImmutableStack.CreateRange({1})"),
        ("IImmutableList<{0}>", "ImmutableList.CreateRange({1})"),
    ];

    private static readonly (string Type, string Value)[] s_maps =
    [
        ("SortedDictionary<{0}>", "new({1})"), ("ConcurrentDictionary<{0}>", "new({1})"), ("ImmutableDictionary<{0}>", "{1}.ToImmutableDictionary()"), ("IImmutableDictionary<{0}>", "{1}.ToImmutableDictionary()"),
        ("ImmutableSortedDictionary<{0}>", "{1}.ToImmutableSortedDictionary()"), ("ReadOnlyDictionary<{0}>", "new({1})"), ("FrozenDictionary<{0}>", "{1}.ToFrozenDictionary()"),
    ];

    public static ToolCase[] All { get; } =
    [
        .. s_lists.Select(static list => new ToolCase("list " + list.Type, $"[ExtractionTool] public sealed partial record R({Of(list.Type, "int")} A, {Of(list.Type, "string")}? B, {Of(list.Type, "string")}? C);",
            $"new R({Value(list.Value, "new[] { 1, 2, 3 }")}, {Value(list.Value, "new[] { \"a\", \"b\" }")}, null)")),
        .. s_maps.Select(static map => new ToolCase("map " + map.Type, $"[ExtractionTool] public sealed partial record R({Of(map.Type, "string, int")} A, {Of(map.Type, "string, P")}? B);\npublic sealed record P(int X);",
            $"new R({Value(map.Value, "new Dictionary<string, int> { [\"a\"] = 1, [\"b\"] = 2 }")}, {Value(map.Value, "new Dictionary<string, P> { [\"c\"] = new(3) }")})")),
        new("derived lists", "[ExtractionTool] public sealed partial record R(Names A, Numbers? B, Maybe C);\npublic sealed class Names : List<string>;\npublic sealed class Numbers : HashSet<int>;\npublic sealed class Maybe : Collection<int?>;", "new R(new Names { \"a\" }, new Numbers { 1 }, new Maybe { 1, null })"),
        new("derived list of nullable references", "[ExtractionTool] public sealed partial record R(Names A);\npublic sealed class Names : List<string?>;", "new R(new Names { \"a\", null })"),
        new("keys", "[ExtractionTool] public sealed partial record R(Dictionary<int, string> A, Dictionary<Guid, int> B, Dictionary<Kind, int> C, Dictionary<ulong, int> D, Dictionary<long, int> E, Dictionary<sbyte, int> F, Dictionary<byte, int> G, Dictionary<short, int> H, Dictionary<ushort, int> I, Dictionary<uint, int> J);\npublic enum Kind { Red, [JsonStringEnumMemberName(\"dark green\")] Green }",
            "new R(new() { [-1] = \"a\", [2] = \"b\" }, new() { [new(\"0f8fad5b-d9cb-469f-a165-70867728950e\")] = 1 }, new() { [Kind.Green] = 1, [Kind.Red] = 2 }, new() { [ulong.MaxValue] = 1 }, new() { [long.MinValue] = 1 }, new() { [-128] = 1 }, new() { [255] = 1 }, new() { [-32768] = 1 }, new() { [65535] = 1 }, new() { [uint.MaxValue] = 1 })"),
    ];

    private static string Of(string type, string arguments) => type.Replace("{0}", arguments, StringComparison.Ordinal);

    private static string Value(string value, string items) => value.Replace("{1}", items, StringComparison.Ordinal);
}
