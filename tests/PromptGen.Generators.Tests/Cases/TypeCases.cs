namespace PromptGen.Generators.Tests.Cases;

/// <summary>Types of members.</summary>
internal static class TypeCases
{
    private const string Scalars = "string String, bool Boolean, sbyte SByte, byte Byte, short Int16, ushort UInt16, int Int32, uint UInt32, long Int64, ulong UInt64, float Single, double Double, decimal Decimal, DateOnly DateOnly, TimeOnly TimeOnly, DateTime DateTime, DateTimeOffset DateTimeOffset, TimeSpan TimeSpan, Guid Guid, Uri Uri, Color Color";
    private const string Color = "\npublic enum Color { Red, [JsonStringEnumMemberName(\"dark green\")] Green, [Description(\"the sky\")] Blue }";

    private const string Values = "\"a\\\"\\u2028😀\", true, -1, 2, -3, 4, -5, 6, -7, ulong.MaxValue, 1.5f, -2.5e300, 0.10m, new(2026, 2, 28), new(23, 59, 59, 123), new(2026, 2, 28, 1, 2, 3, DateTimeKind.Utc), new(2026, 2, 28, 1, 2, 3, TimeSpan.FromMinutes(-330)), new(1, 2, 3, 4, 5), new(\"0f8fad5b-d9cb-469f-a165-70867728950e\"), new(\"https://example.org/?a=b\"), Color.Green";

    public static ToolCase[] All { get; } =
    [
        new("scalars", $"[ExtractionTool] public sealed partial record R({Scalars});{Color}", $"new R({Values})"),
        new("extreme scalars", $"[ExtractionTool] public sealed partial record R({Scalars});{Color}",
            "new R(\"\", false, sbyte.MinValue, byte.MaxValue, short.MinValue, ushort.MaxValue, int.MinValue, uint.MaxValue, long.MinValue, 0, float.MaxValue, double.Epsilon, decimal.MinValue, DateOnly.MaxValue, TimeOnly.MaxValue, DateTime.MaxValue, DateTimeOffset.MinValue, TimeSpan.MinValue, Guid.Empty, new Uri(\"urn:x\"), Color.Blue)"),
        new("nullable scalars", $"[ExtractionTool] public sealed partial record R({Nullable(Scalars)});{Color}", $"new R({Values})"),
        new("nullable scalars without values", $"[ExtractionTool] public sealed partial record R({Nullable(Scalars)});{Color}", $"new R({string.Join(", ", Enumerable.Repeat("null", 21))})"),
        new("nullable objects", "[ExtractionTool] public sealed partial record R(P? A, P? B, S? C, S? D, S E, List<P>? F, List<P>? G, Dictionary<string, P>? H, Dictionary<string, P>? I, int[]? J, ImmutableArray<int>? K, ImmutableArray<int>? L);\npublic sealed record P(int X);\npublic record struct S(int X);",
            "new R(new(1), null, new S(1), null, new(2), [new(1)], null, new() { [\"a\"] = new(1) }, null, null, [1, 2], null)"),
        new("lists", "[ExtractionTool] public sealed partial record R(List<int> A, IList<string> B, ICollection<P> C, IEnumerable<Color> D, IReadOnlyList<decimal> E, IReadOnlyCollection<DateOnly> F, HashSet<int> G, ISet<string> H, IReadOnlySet<Guid> I, ImmutableArray<int> J, ImmutableList<string> K, IImmutableList<P> L, int[] M, P[] N);\npublic sealed record P(int X);" + Color,
            "new R([1], [\"a\"], new List<P> { new(1) }, [Color.Red], [1.5m], [new(2026, 1, 1)], [1, 2], new HashSet<string> { \"a\" }, new HashSet<Guid> { Guid.Empty }, [1, 2], [\"a\"], ImmutableList.Create(new P(1)), [3], [new(4)])"),
        new("empty lists", "[ExtractionTool] public sealed partial record R(List<int> A, ImmutableArray<int> J, ImmutableList<string> K, int[] M, HashSet<int> G, Dictionary<string, int> D);", "new R([], [], [], [], [], [])"),
        new("lists of nullables", "[ExtractionTool] public sealed partial record R(List<int?> A, string?[] B, IReadOnlyList<P?> C, ImmutableArray<Color?> D, HashSet<string?> E, List<List<int?>?> F);\npublic sealed record P(int X);" + Color,
            "new R([1, null], [\"a\", null], [new(1), null], [null, Color.Blue], [null, \"b\"], [[1, null], null])"),
        new("lists of lists", "[ExtractionTool] public sealed partial record R(List<List<string>> A, int[][] B, IReadOnlyList<Dictionary<string, List<P>>> C, List<ImmutableArray<int[]>> D);\npublic sealed record P(int X);", "new R([[\"a\"], []], [[1], [2, 3]], [new() { [\"k\"] = [new(1)] }], [[[1], []]])"),
        new("same list with and without null", "[ExtractionTool] public sealed partial record R(List<string> A, List<string?> B, List<string>? C, List<List<string>> D, List<List<string?>> E);", "new R([\"a\"], [null], null, [[\"b\"]], [[null]])"),
        new("dictionaries", "[ExtractionTool] public sealed partial record R(Dictionary<string, int> A, IDictionary<string, string?> B, IReadOnlyDictionary<string, P> C, Dictionary<string, Dictionary<string, Color>> D, Dictionary<string, int?> E);\npublic sealed record P(int X);" + Color,
            "new R(new() { [\"a b\"] = 1, [\"\"] = 2 }, new Dictionary<string, string?> { [\"x\"] = null, [\"y\"] = \"z\" }, new Dictionary<string, P> { [\"p\"] = new(1) }, new() { [\"q\"] = new() { [\"r\"] = Color.Green } }, new() { [\"n\"] = null })"),
        new("enums", "[ExtractionTool] public sealed partial record R(Big A, Signed B, Signed? C, DayOfWeek D, List<Signed> E);\npublic enum Big : ulong { Zero, Max = ulong.MaxValue }\npublic enum Signed : sbyte { Minus = -1, Zero, Plus }", "new R(Big.Max, Signed.Minus, null, DayOfWeek.Friday, [Signed.Plus])"),
        new("enum with aliases", "[ExtractionTool] public sealed partial record R(State A);\npublic enum State { Open, Started = 0, Closed = 1, Done = 1, Lost }", "new R(State.Lost)"),
        new("shared types", "[ExtractionTool] public sealed partial record R(P A, P? B, List<P> C, [property: Description(\"the last\")] P D, Color E, Color? F);\npublic sealed record P(Q Q, string? Text);\npublic sealed record Q(int X);" + Color, "new R(new(new(1), null), null, [new(new(2), \"t\")], new(new(3), null), Color.Red, null)"),
        new("type of another file", "[ExtractionTool] public sealed partial record R(Version1 V);\npublic sealed record Version1(int Major);", "new R(new(1))"),
    ];

    private static string Nullable(string parameters) => string.Join(", ", parameters.Split(", ").Select(static parameter => parameter.Replace(" ", "? ", StringComparison.Ordinal)));
}
