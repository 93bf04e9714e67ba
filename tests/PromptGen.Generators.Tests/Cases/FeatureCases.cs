namespace PromptGen.Generators.Tests.Cases;

/// <summary>Rare scalars, attributes of System.Text.Json, constraints and notes.</summary>
internal static class FeatureCases
{
    public static ToolCase[] All { get; } =
    [
        new("rare scalars", "[ExtractionTool] public sealed partial record R(char A, Half B, Int128 C, UInt128 D, byte[] E, Version F, char? G, Half? H, Int128? I, UInt128? J, byte[]? K, Version? L);",
            "new R('\\u00e9', (Half)0.1, -5, 6, new byte[] { 1, 2, 250 }, new(1, 2, 3), '\"', Half.MaxValue, null, 7, new byte[0], null)"),
        new("free JSON", "[ExtractionTool] public sealed partial record R(JsonElement A, JsonNode B, JsonObject C, JsonArray D, JsonNode? E, JsonObject? F);",
            "new R(JsonSerializer.SerializeToElement(new[] { 1.50m }), JsonNode.Parse(\"{\\\"a\\\":[null]}\")!, new() { [\"b\"] = true }, new(1, \"c\"), null, null)") { SkipsExporter = true },
        new("order", "[ExtractionTool] public sealed partial record R { [JsonPropertyOrder(2)] public int A { get; init; } public int B { get; init; } [JsonPropertyOrder(-1)] public required int C { get; init; } }", "new R { A = 1, B = 2, C = 3 }"),
        new("required by attribute", "[ExtractionTool] public sealed partial record R { [JsonRequired] public int A { get; init; } = 5; [JsonRequired] public string? B { get; set; } }", "new R { A = 1, B = null }"),
        new("private setters", "[ExtractionTool] public sealed partial record R : Base { [JsonInclude] public int A { get; private set; } = 1; [JsonInclude] public string? B { get; private init; } public static R Of(int x, int i) { R r = new() { A = x, B = \"b\" }; r.Set(i); return r; } }\npublic record Base { [JsonInclude] public int Inherited { get; private set; } public void Set(int i) => Inherited = i; }", "R.Of(2, 3)"),
        new("included members", """
            [ExtractionTool] public sealed partial record R : Base
            {
                public required int A { get; init; }
                [JsonInclude] internal string? B { get; set; }
                [JsonInclude] internal int? C { get; private init; }
                /// <summary>A field.</summary>
                [JsonInclude, Range(1, 9)] public int D = 4;
                [JsonInclude] public required List<string> E;
                [JsonInclude, JsonPropertyName("eff")] internal Inner? F;
                public int NotIncluded;
                [JsonInclude, JsonIgnore] public int Ignored;
                public static R Of() => new() { A = 1, B = "b", C = 2, D = 3, E = ["e"], F = new(5), G = 6 };
            }
            public record Base { [JsonInclude] public int G; }
            public sealed class Inner { [JsonInclude] public readonly int H; public Inner(int h) => H = h; public override bool Equals(object? o) => o is Inner i && i.H == H; public override int GetHashCode() => H; }
            """, "R.Of()"),
        new("member without a getter for all", "[ExtractionTool] public sealed partial record R { public required int A { get; init; } public int Unread { private get; set; } }", "new R { A = 1 }") { SkipsExporter = true }, // what cannot be written back is no part of the schema
        new("included members of a struct", "[ExtractionTool] public partial record struct R { public R() { } [JsonInclude] public int A = 1; [JsonInclude] internal string B = \"b\"; public static R Of() => new() { A = 2, B = \"c\" }; }", "R.Of()"),
        new("unknown members rejected", "[ExtractionTool] [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public sealed partial record R(int A, P P);\n[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public sealed record P(int X);", "new R(1, new(2))"),
        new("required by annotation", "[ExtractionTool] public sealed partial record R([Required] int? A, [property: Required] string? B) { [Required] public DateOnly? C { get; set; } [Required] public List<int>? D { get; init; } = []; }", "new R(1, \"b\") { C = new(2026, 1, 2), D = [3] }") { SkipsExporter = true },
        new("null by attribute", "[ExtractionTool] public sealed partial record R { [AllowNull] public string A { get; set => field = value ?? \"none\"; } = \"a\"; [DisallowNull] public string? B { get; set; } = \"b\"; }", "new R { A = \"x\", B = \"y\" }") { SkipsExporter = true },
        new("annotations that do not fit", """
            [ExtractionTool] public sealed partial record R { [DisallowNull] public List<int>? A { get; set; } public required Dim D { get; init; } }
            #nullable disable
            public sealed class Dim { public List<Box<string>> B { get; set; } public Dictionary<string, int[]>[] C { get; set; } }
            #nullable restore
            public sealed record Box<T>(T Value);
            """, "new R { A = [1], D = new Dim { B = [new(\"b\")], C = [new() { [\"k\"] = [2] }] } }") { SkipsExporter = true },
        new("obsolete", "[ExtractionTool] public sealed partial record R { [Obsolete(\"Use B.\")] public int A { get; init; } public int B { get; init; } }", "new R { B = 2 }"),
        new("default values", "[ExtractionTool] public sealed partial record R { [DefaultValue(5)] public int A { get; init; } = 5; [DefaultValue(1.5)] public decimal B { get; init; } = 1.5m; [DefaultValue(Kind.Two)] public Kind C { get; init; } = Kind.Two; [DefaultValue(\"x\")] public string D { get; init; } = \"x\"; [DefaultValue(\"urn:x\")] public Uri? E { get; init; } [DefaultValue(null)] public string? F { get; init; } [DefaultValue('c')] public char G { get; init; } = 'c'; [DefaultValue(2)] public long? H { get; init; } = 2; }\npublic enum Kind { One, Two }",
            "new R { A = 1, B = 2, C = Kind.One, D = \"d\", E = null, F = \"f\", G = 'g', H = null }"),
        new("extension data", "[ExtractionTool] public sealed partial record R(int A, P P, Q Q, N N, I I);\npublic record P(string X) { [JsonExtensionData] public Dictionary<string, JsonElement>? More { get; set; } }\npublic record Q(int Y) { [JsonExtensionData] public Dictionary<string, object> More { get; init; } = []; }\npublic class N { [JsonExtensionData] public IDictionary<string, object?> Rest { get; set; } = new Dictionary<string, object?>(); }\npublic struct I { public int entry { get; set; } [JsonExtensionData] public Dictionary<string, JsonElement> rest { get; set; } }",
            "new R(1, new(\"x\") { More = new() { [\"b c\"] = JsonSerializer.SerializeToElement(new[] { 1.50m }), [\"\\\"\"] = JsonSerializer.SerializeToElement<string?>(null) } }, new(2) { More = { [\"d\"] = \"text\", [\"e\"] = 3, [\"f\"] = true } }, new() { Rest = { [\"i\"] = null } }, new() { entry = 4, rest = new() })") { SkipsExporter = true }, // it does not leave the objects open
        new("extension data without any", "[ExtractionTool] public sealed partial record R(int A) { [JsonExtensionData] public JsonObject? More { get; init; } }", "new R(1)") { SkipsExporter = true },
        new("extension data in a union", "[ExtractionTool] public sealed partial record R(U A);\n[JsonPolymorphic(TypeDiscriminatorPropertyName = \"t\"), JsonDerivedType(typeof(X), \"x\")] public abstract record U;\npublic sealed record X(int A) : U { [JsonExtensionData] public Dictionary<string, JsonElement>? More { get; set; } }", "new R(new X(1) { More = new() { [\"b\"] = JsonSerializer.SerializeToElement(2) } })") { SkipsExporter = true },
        new("numbers in strings", "[ExtractionTool] public sealed partial record R([property: JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)] int A, [property: JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)] List<decimal?> B, List<decimal?> C, T T, [property: JsonNumberHandling(JsonNumberHandling.AllowReadingFromString), Range(1, 9)] int D, [property: JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString), Range(1, 9)] int E);\n[JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)] public record T(double A, ulong? B, Dictionary<string, float> C, string D, [property: JsonNumberHandling(JsonNumberHandling.Strict)] int E, Inner F);\npublic record Inner(int X);",
            "new R(-5, [1.50m, null], [2.5m], new(-1.5e300, null, new() { [\"a\"] = 0.1f }, \"x\", 3, new(4)), 5, 6)") { SkipsExporter = true }, // it lets them be numbers too
        new("constraints", "[ExtractionTool] public sealed partial record R([property: Range(1, 10)] int A, [property: Range(0.5, 1.5, MinimumIsExclusive = true)] double B, [property: Range(typeof(decimal), \"0.1\", \"0.3\")] decimal C, [property: Length(2, 3)] string D, [property: MinLength(1), MaxLength(2)] List<int> E, [property: RegularExpression(\"[A-Z]{2}|x\")] string F, [property: EmailAddress] string G, [property: Url] Uri H, [property: AllowedValues(\"a\", \"b\")] string? I, [property: AllowedValues(1, 2)] int J, [property: AllowedValues(Kind.One)] Kind K, Kind L, [property: AllowedValues(Kind.Two)] Kind? M, [property: MaxLength(2)] byte[] N, [property: MaxLength(-1)] string O, [property: RegularExpression(\"(\")] string P, [property: AllowedValues('x', 'y')] char Q, [property: MaxLength(1)] Dictionary<string, int> S, [property: Range(1, 9)] Half T, [property: Range(0, 9)] ulong? U);\npublic enum Kind { One, Two }",
            "new R(10, 1.5, 0.3m, \"ab\", [1], \"x\", \"a@b.c\", new(\"https://a.b\"), null, 2, Kind.One, Kind.Two, null, new byte[] { 1, 2 }, \"o\", \"p\", 'y', new() { [\"a\"] = 1 }, (Half)1.5, 9)") { SkipsExporter = true }, // it does not know DataAnnotations
    ];
}
