namespace PromptGen.Generators.Tests.Cases;

/// <summary>Names that generated code could stumble over.</summary>
internal static class NameCases
{
    public static ToolCase[] All { get; } =
    [
        new("keywords", "[ExtractionTool] public sealed partial record @class(string @event, @struct @is, IReadOnlyList<int>? @null, @enum @default, int @int);\npublic sealed record @struct(string @base);\npublic enum @enum { @new, @this }", "new @class(\"a\", new(\"b\"), null, @enum.@this, 1)"),
        new("contextual keywords", """
            [ExtractionTool] public sealed partial record R(List<int>? And, List<int>? Or, List<int>? Not, List<int>? When, List<int>? Var, List<int>? Record, List<int>? Partial, List<int>? Await,
                List<int>? Nameof, List<int>? Field, List<int>? File, List<int>? Scoped, List<int>? Yield, List<int>? From, List<int>? Select, List<int>? Where, List<int>? With, List<int>? Async, List<int>? Global,
                List<int>? Dynamic, List<int>? Get, List<int>? Set, List<int>? Init, List<int>? Required, List<int>? Unmanaged, List<int>? Notnull, List<int>? Managed, List<int>? Nint, List<int>? Extension, List<int>? Allows, List<int>? Alias, List<int>? On, List<int>? Let, List<int>? By, List<int>? Join, List<int>? Orderby, List<int>? Group, List<int>? Into, List<int>? Equals_, List<int>? Add, List<int>? Remove, List<int>? Args);
            """, "new R([1], [2], [3], [4], [5], [6], [7], [8], [9], [10], [11], [12], [13], [14], [15], [16], [17], [18], [19], [20], [21], [22], [23], [24], [25], [26], [27], [28], [29], [30], [31], [32], [33], [34], [35], [36], [37], [38], [39], [40], [41], [42])"),
        new("names of locals", "[ExtractionTool] public sealed partial record R(string Reader, string Start, string Seen, string Seen1, string Result, R.Part Value, R.Part? Writer, R.Part? Present, List<R.Part>? Item, List<int> Items, Dictionary<string, int> Entries, Dictionary<string, List<int>?>? Entry, string Key) { public sealed record Part(int Value, string? Writer); }",
            "new R(\"a\", \"b\", \"c\", \"d\", \"e\", new(1, null), new(2, \"w\"), null, [new(3, \"x\")], [1], new() { [\"k\"] = 1 }, new() { [\"l\"] = null }, \"z\")"),
        new("names of the base class", "[ExtractionTool] public sealed partial record R(Input Input, Response Response, Value Value, Definition Definition, string Name, string Schema, string Prefix, string Strict);\npublic sealed record Input(int X);\npublic sealed record Response(List<Input> Inputs);\npublic sealed record Value(List<Value> Values);\npublic sealed record Definition(int Y);",
            "new R(new(1), new([new(2)]), new([]), new(3), \"n\", \"s\", \"p\", \"t\")"),
        new("member named like its type", "[ExtractionTool] public sealed partial record R(LineItem LineItem, Color Color, Color? Other, System.Guid Guid);\npublic sealed record LineItem(Color Color);\npublic enum Color { Red }", "new R(new(Color.Red), Color.Red, null, System.Guid.Empty)"),
        new("same type names", "[ExtractionTool] public sealed partial record R(A.Part First, B.Part Second, Part2 Third, PartList Fourth, List<A.Part> Fifth, List<B.Part> Sixth);\npublic static class A { public sealed record Part(int X); }\npublic static class B { public sealed record Part(string Y); }\npublic sealed record Part2(int Z);\npublic sealed record PartList(A.Part Part);",
            "new R(new(1), new(\"y\"), new(2), new(new(3)), [new(4)], [new(\"z\")])"),
        new("names that hide namespaces", "[ExtractionTool] public sealed partial record R(System System, PromptGen PromptGen, Global Global);\npublic sealed record System(int X);\npublic sealed record PromptGen(int X);\npublic sealed record Global(int X);", "new R(new(1), new(2), new(3))") { Namespace = "Hidden" },
        new("foreign letters", "[ExtractionTool(\"sizes\")] public sealed partial record Größe([property: JsonPropertyName(\"hoehe\")] int Höhe, [property: JsonPropertyName(\"hi\")] Stück 高, string Id_x1);\npublic sealed record Stück([property: JsonPropertyName(\"n\")] int Ñ);", "new Größe(1, new(2), \"i\")") { SkipsExporter = true },
        new("json names", "[ExtractionTool] public sealed partial record R([property: JsonPropertyName(\"a-b.c_D\")] string A, [property: JsonPropertyName(\"class\")] int B, int URLValue, int X1Y2, int IPAddress4You);", "new R(\"a\", 1, 2, 3, 4)"),
        Many(64),
        Many(65),
        Many(130),
        new("many members beside a type named like a field", "[ExtractionTool] public sealed partial record R(A A, A1 A1);\npublic sealed record A(" + string.Join(", ", Enumerable.Range(0, 70).Select(static i => $"int M{i}")) + ");\npublic sealed record A1(int X);",
            "new R(new(" + string.Join(", ", Enumerable.Range(0, 70)) + "), new(1))"),
    ];

    private static ToolCase Many(int count) => new(
        $"{count} members",
        $"[ExtractionTool] public sealed partial record R({string.Join(", ", Enumerable.Range(0, count).Select(static i => $"int{(i % 3 == 0 ? "?" : "")} M{i}"))}) {{ public int Last {{ get; set; }} = 5; }}",
        $"new R({string.Join(", ", Enumerable.Range(0, count))}) {{ Last = 6 }}");
}
