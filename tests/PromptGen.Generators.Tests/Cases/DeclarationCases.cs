namespace PromptGen.Generators.Tests.Cases;

/// <summary>Ways to declare a tool and its members.</summary>
internal static class DeclarationCases
{
    public static ToolCase[] All { get; } =
    [
        new("positional record", "[ExtractionTool] public sealed partial record R(string Name, int Count);", "new R(\"a\", 1)"),
        new("property record", """
            [ExtractionTool] public sealed partial record R
            {
                public required string Required { get; init; }
                public int Init { get; init; }
                public string? Set { get; set; }
                public string InitWithValue { get; init; } = "x";
                public int SetWithValue { get; set; } = 7;
                public required int RequiredWithValue { get; set; } = 8;
                public static int Static { get; set; }
                internal int Internal { get; set; }
                [JsonIgnore] public int Computed => Init + 1;
            }
            """, "new R { Required = \"a\", Init = 1, Set = \"b\", InitWithValue = \"c\", SetWithValue = 2, RequiredWithValue = 3 }"),
        new("positional record with properties", "[ExtractionTool] public sealed partial record R(string Name) { public int? Extra { get; init; } = 5; public required string More { get; set; } }", "new R(\"a\") { Extra = null, More = \"m\" }"),
        new("class", "[ExtractionTool] public sealed partial class R { public string Name { get; set; } = \"\"; public int Count { get; init; } = 3; public List<int> Items { get; init; } = []; }", "new R { Name = \"a\", Count = 4, Items = { 1, 2 } }"),
        new("class with constructor", "[ExtractionTool] public partial class R(string name, int count) { public string Name { get; } = name; public int Count { get; } = count; public bool Flag { get; set; } }", "new R(\"a\", 2) { Flag = true }"),
        new("marked constructor", """
            [ExtractionTool] public partial class R
            {
                public R(string name) : this(name, 9) { }
                [JsonConstructor] public R(string name, int count) { Name = name; Count = count; }
                public string Name { get; }
                public int Count { get; }
            }
            """, "new R(\"a\", 2)"),
        new("struct", "[ExtractionTool] public partial struct R { public string? Name { get; set; } public int Count { get; init; } }", "new R { Name = \"a\", Count = 1 }"),
        new("struct with values", "[ExtractionTool] public partial struct R { public R() { } public string Name { get; init; } = \"n\"; public int Count { get; set; } = 4; }", "new R { Name = \"a\", Count = 1 }"),
        new("readonly struct", "[ExtractionTool] public readonly partial struct R(string name) { public string Name { get; } = name; }", "new R(\"a\")") { SkipsExporter = true },
        new("record struct", "[ExtractionTool] public readonly partial record struct R(string Name, Inner Inner, Inner? Other);\npublic record struct Inner(int X);", "new R(\"a\", new Inner(1), null)"),
        new("internal type", "[ExtractionTool] internal sealed partial record R(string Name);", "new R(\"a\")") { SkipsExporter = true },
        new("nested types", "[ExtractionTool] public sealed partial record R(R.Line First, IReadOnlyList<R.Line> Lines) { public sealed record Line(string Text, Line.Part? Tail) { public sealed record Part(int Length); } }", "new R(new R.Line(\"a\", new(3)), [new R.Line(\"b\", null)])"),
        new("nested partial chain", "public static partial class Outer { internal partial interface I { public partial record struct Mid { [ExtractionTool] public sealed partial record R(string Name); } } }", "new Outer.I.Mid.R(\"a\")") { SkipsExporter = true },
        new("global namespace", "[ExtractionTool] public sealed partial record R(Part Part);\npublic sealed record Part(int X);", "new R(new Part(1))") { Namespace = "" },
        new("keyword namespace", "[ExtractionTool] public sealed partial record R(Part Part);\npublic sealed record Part(int X);", "new R(new Part(1))") { Namespace = "My.@event.@new" },
        new("generics", "[ExtractionTool] public sealed partial record R(Box<int> Number, Box<string> Text, Box<Box<string>> Nested, Box<Part>? Part, Box<int?> Maybe);\npublic sealed record Box<T>(T Value, IReadOnlyList<T> More);\npublic sealed record Part(int X);",
            "new R(new(1, [2]), new(\"a\", []), new(new(\"b\", [\"c\"]), []), new(new(1), [new(2)]), new(null, [1, null]))") { SkipsExporter = true }, // it takes a member of type T for nullable
        new("inheritance", """
            public abstract record Root(string Id) { public virtual string Kind { get; init; } = "root"; public int Level { get; set; } = 1; }
            public record Middle(string Id, int Size) : Root(Id) { public override string Kind { get; init; } = "middle"; }
            [ExtractionTool] public sealed partial record R(string Id, int Size, bool Last) : Middle(Id, Size);
            """, "new R(\"a\", 1, true) { Kind = \"k\", Level = 2 }"),
        new("tool derived from a tool", """
            [ExtractionTool] public partial record Root(string Id);
            [ExtractionTool] public sealed partial record R(string Id, int Size) : Root(Id);
            """, "new R(\"a\", 1)"),
        new("inherited init of a class", """
            public abstract class Root { public string Kind { get; init; } = "root"; }
            [ExtractionTool] public sealed partial class R : Root { public string Name { get; init; } = "n"; }
            """, "new R { Kind = \"k\", Name = \"a\" }"),
        new("init of a generic class", "[ExtractionTool] public sealed partial record R(Box<int> Box);\npublic class Box<T> { public T? Value { get; init; } = default; public string Name { get; init; } = \"\"; }", "new R(new Box<int> { Value = 4, Name = \"b\" })"),
        new("hidden property", "public record Root { public object? Value { get; init; } }\n[ExtractionTool] public sealed partial record R : Root { public new string? Value { get; init; } }", "new R { Value = \"a\" }"),
        new("several tools", "[ExtractionTool] public sealed partial record R(Part Part);\n[ExtractionTool] public sealed partial record S(Part Part, R R);\n[ExtractionTool(\"third\")] public sealed partial record Part(int X);", "new R(new Part(1))"),
        new("tool named like the prefix file", "[ExtractionTool] public sealed partial record R(string Name) { [ExtractionTool] public sealed partial record Prefix(string Name); }", "new R(\"a\")"),
        new("recursion", "[ExtractionTool] public sealed partial record R(string Name, R? Parent, IReadOnlyList<R> Children);", "new R(\"a\", new R(\"p\", null, []), [new R(\"c\", null, [])])"),
        new("mutual recursion", "[ExtractionTool] public sealed partial record R(A First);\npublic sealed record A(B? B, int X);\npublic sealed record B(A? A, IReadOnlyList<B> More);", "new R(new A(new B(new A(null, 1), []), 2))"),
        new("obsolete members", "#pragma warning disable CS0612, CS0618\n[ExtractionTool] public sealed partial record R([property: Obsolete(\"old\")] string Name, Old Part, Color Color);\n[Obsolete] public sealed record Old(int X);\npublic enum Color { [Obsolete] Red, Blue }", "new R(\"a\", new Old(1), Color.Red)\n#pragma warning disable CS0612, CS0618\n"),
        new("no members", "[ExtractionTool] public sealed partial record R;", "new R()"),
        new("required beside a constructor", "[ExtractionTool] public partial class R { public R(string name) => Name = name; public required string Name { get; init; } }", "new R(\"a\") { Name = \"a\" }"),
    ];
}
