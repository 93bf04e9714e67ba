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
        new("unknown members rejected", "[ExtractionTool] [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public sealed partial record R(int A, P P);\n[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public sealed record P(int X);", "new R(1, new(2))"),
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
        new("constraints", "[ExtractionTool] public sealed partial record R([property: Range(1, 10)] int A, [property: Range(0.5, 1.5, MinimumIsExclusive = true)] double B, [property: Range(typeof(decimal), \"0.1\", \"0.3\")] decimal C, [property: Length(2, 3)] string D, [property: MinLength(1), MaxLength(2)] List<int> E, [property: RegularExpression(\"[A-Z]{2}|x\")] string F, [property: EmailAddress] string G, [property: Url] Uri H, [property: AllowedValues(\"a\", \"b\")] string? I, [property: AllowedValues(1, 2)] int J, [property: AllowedValues(Kind.One)] Kind K, Kind L, [property: AllowedValues(Kind.Two)] Kind? M, [property: MaxLength(2)] byte[] N, [property: MaxLength(-1)] string O, [property: RegularExpression(\"(\")] string P, [property: AllowedValues('x', 'y')] char Q, [property: MaxLength(1)] Dictionary<string, int> S, [property: Range(1, 9)] Half T, [property: Range(0, 9)] ulong? U);\npublic enum Kind { One, Two }",
            "new R(10, 1.5, 0.3m, \"ab\", [1], \"x\", \"a@b.c\", new(\"https://a.b\"), null, 2, Kind.One, Kind.Two, null, new byte[] { 1, 2 }, \"o\", \"p\", 'y', new() { [\"a\"] = 1 }, (Half)1.5, 9)") { SkipsExporter = true }, // it does not know DataAnnotations
    ];
}
