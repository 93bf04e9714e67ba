namespace PromptGen.Generators.Tests.Cases;

/// <summary>Types with derived types. System.Text.Json's exporter writes them in a form of its own, so the value and the schema are checked without it.</summary>
internal static class UnionCases
{
    private const string Shapes = """

        [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
        [JsonDerivedType(typeof(Circle), "circle")]
        [JsonDerivedType(typeof(Square), "square")]
        public abstract record Shape(string? Note);
        public sealed record Circle(double Radius, string? Note) : Shape(Note);
        public sealed record Square(int Side, string? Note) : Shape(Note) { public int Turned { get; init; } = 3; }
        """;

    public static ToolCase[] All { get; } =
    [
        Of("record", "Shape A, Shape B", Shapes, "new Circle(1.5, null), new Square(2, \"n\") { Turned = 4 }"),
        Of("used once", "Shape A", Shapes, "new Circle(1.5, null)"),
        Of("nullable", "Shape? A, Shape? B", Shapes, "new Circle(1.5, null), null"),
        Of("in collections", "List<Shape> A, Shape[] B, Dictionary<string, Shape> C, Dictionary<string, Shape?> D, List<Shape?> E, ImmutableArray<Shape> F", Shapes,
            "[new Circle(1, null), new Square(2, null)], [], new() { [\"a\"] = new Square(1, \"x\") }, new() { [\"b\"] = null }, [null, new Circle(2, null)], [new Circle(3, null)]"),
        Of("beside a case as a member", "Shape A, Circle B, Circle? C", Shapes, "new Circle(1, null), new(2, \"b\"), null"),
        Of("interface with structs", "IShape A, IShape? B", "\n[JsonPolymorphic(TypeDiscriminatorPropertyName = \"t\")]\n[JsonDerivedType(typeof(P), \"p\")]\n[JsonDerivedType(typeof(S), \"s\")]\npublic interface IShape;\npublic record struct P(int X) : IShape;\npublic sealed record S(string Y) : IShape;", "new P(1), new S(\"y\")"),
        Of("integers", "Step A, List<Step> B", "\n[JsonPolymorphic(TypeDiscriminatorPropertyName = \"code\")]\n[JsonDerivedType(typeof(Go), 1)]\n[JsonDerivedType(typeof(Stop), -2)]\n[JsonDerivedType(typeof(Wait), \"3\")]\npublic abstract record Step;\npublic sealed record Go(int By) : Step;\npublic sealed record Stop : Step;\npublic sealed record Wait(int For) : Step;", "new Go(1), [new Stop(), new Wait(2), new Go(3)]"),
        Of("recursive", "Node A", "\n[JsonPolymorphic(TypeDiscriminatorPropertyName = \"is\")]\n[JsonDerivedType(typeof(Leaf), \"leaf\")]\n[JsonDerivedType(typeof(Branch), \"branch\")]\npublic abstract record Node;\npublic sealed record Leaf(int Value) : Node;\npublic sealed record Branch(Node Left, Node? Right, List<Node> More) : Node;", "new Branch(new Leaf(1), new Branch(new Leaf(2), null, []), [new Leaf(3)])"),
        Of("of unions", "Outer A", Shapes + "\n[JsonPolymorphic(TypeDiscriminatorPropertyName = \"role\")]\n[JsonDerivedType(typeof(Holder), \"holder\")]\n[JsonDerivedType(typeof(Empty), \"empty\")]\npublic abstract record Outer;\npublic sealed record Holder(Shape Inner) : Outer;\npublic sealed record Empty : Outer;", "new Holder(new Square(1, null))"),
        Of("derived from a case", "Animal A, Animal B", "\n[JsonPolymorphic(TypeDiscriminatorPropertyName = \"kind\")]\n[JsonDerivedType(typeof(Dog), \"dog\")]\n[JsonDerivedType(typeof(Puppy), \"puppy\")]\npublic abstract class Animal { public string Name { get; set; } = \"\"; }\npublic class Dog : Animal { public int Age { get; set; } }\npublic sealed class Puppy : Dog { public required string Owner { get; set; } }", "new Puppy { Name = \"p\", Age = 1, Owner = \"o\" }, new Dog { Name = \"d\", Age = 2 }"),
        Of("that lists itself", "A X, List<A> Y", "\n[JsonPolymorphic(TypeDiscriminatorPropertyName = \"t\"), JsonDerivedType(typeof(A), \"a\"), JsonDerivedType(typeof(B), \"b\")]\npublic record A(int P);\npublic sealed record B(int P, int Q) : A(P);", "new A(1), [new B(2, 3), new A(4)]"),
        Of("that lists itself beside its own member", "A X, B Y", "\n[JsonPolymorphic(TypeDiscriminatorPropertyName = \"t\"), JsonDerivedType(typeof(B), \"b\"), JsonDerivedType(typeof(A), \"a\")]\npublic record A(int P, A? Next);\npublic sealed record B(int P, A? Next, int Q) : A(P, Next);", "new A(1, new B(2, new A(3, null), 4)), new(5, null, 6)"),
        Of("with a base type that is built itself", "A X, List<A> Y", "\n[JsonPolymorphic(TypeDiscriminatorPropertyName = \"t\"), JsonDerivedType(typeof(B), \"b\")]\npublic record A(int P);\npublic sealed record B(int P, int Q) : A(P);", "new A(1), [new B(2, 3), new A(4)]"),
        Of("with a case that is a union", "A X, Mid Y", "\n[JsonPolymorphic(TypeDiscriminatorPropertyName = \"t\"), JsonDerivedType(typeof(Mid), \"mid\"), JsonDerivedType(typeof(Low), \"low\")] public abstract record A;\n[JsonPolymorphic(TypeDiscriminatorPropertyName = \"u\"), JsonDerivedType(typeof(Mid), 1), JsonDerivedType(typeof(Low), 2)] public record Mid(int M) : A;\npublic sealed record Low(int M, Mid? Next) : Mid(M);", "new Mid(1), new Low(2, new Mid(3))"),
        Of("names to escape", "U A", "\n[JsonPolymorphic(TypeDiscriminatorPropertyName = \"u-t\")]\n[JsonDerivedType(typeof(X), \"a \\\"b\\\" é\")]\n[JsonDerivedType(typeof(Y), \"{0}\")]\npublic abstract record U;\npublic sealed record X(int A) : U;\npublic sealed record Y(int A) : U;", "new X(1)"),
    ];

    private static ToolCase Of(string name, string parameters, string types, string arguments) =>
        new("union " + name, $"[ExtractionTool] public sealed partial record R({parameters});{types}", $"new R({arguments})") { SkipsExporter = true };
}
