using System.Text;
using PromptGen.Generators.Tests.Cases;

namespace PromptGen.Generators.Tests.Coverage;

/// <summary>Types whose JSON is PromptGen's own choice, because System.Text.Json has none or another.</summary>
public sealed class OwnFormTests
{
    [Theory]
    [InlineData("(int Number, string? Text) A", "new R((1, null))", """{"a":{"number":1,"text":null}}""")]
    [InlineData("List<(int X, int Y)> A", "new R([(1, 2), (3, 4)])", """{"a":[{"x":1,"y":2},{"x":3,"y":4}]}""")]
    [InlineData("(int X, int Y)? A, (int X, (string B, Kind C) Inner)? D", "new R(null, (1, (\"b\", Kind.One)))", """{"a":null,"d":{"x":1,"inner":{"b":"b","c":"One"}}}""")]
    [InlineData("System.Numerics.BigInteger A, System.Numerics.BigInteger? B", "new R(System.Numerics.BigInteger.Pow(10, 40), null)", """{"a":10000000000000000000000000000000000000000,"b":null}""")]
    [InlineData("Int128 A, UInt128 B", "new R(Int128.MinValue, UInt128.MaxValue)", """{"a":-170141183460469231731687303715884105728,"b":340282366920938463463374607431768211455}""")]
    [InlineData("Kind A, Dictionary<Kind, int> B", "new R(Kind.Two, new() { [Kind.Two] = 1 })", """{"a":"second","b":{"second":1}}""")]
    [InlineData("O A", "new R(new O { Z = 1, More = new() { [\"g\"] = new JsonObject { [\"h\"] = null } } })", """{"a":{"z":1,"g":{"h":null}}}""")] // System.Text.Json writes a JsonObject of extension data with braces of its own
    [InlineData("U A", "new R(new V(1))", """{"a":{"type":"V","x":1}}""")]
    public void Value_IsWrittenAndReadInItsOwnForm(string members, string make, string json)
    {
        ToolCase tool = new("own", $"[ExtractionTool] public sealed partial record R({members});\npublic enum Kind {{ One, [System.Runtime.Serialization.EnumMember(Value = \"second\")] Two }}\n[JsonDerivedType(typeof(V))] public abstract record U;\npublic sealed record V(int X) : U;\npublic sealed record O {{ public int? Z {{ get; init; }} [JsonExtensionData] public JsonObject? More {{ get; set; }} }}", make);
        Verify.Run([TestFile.Literal("Case.cs", tool.Source)]).LoadAndRun(assembly => RoundTrip.Run(assembly, tool.CaseType, typeof(OwnFormTests), nameof(Check), json));
    }

    /// <summary>No provider takes a root that is one of several types, so that it is the one member of an object.</summary>
    [Theory]
    [InlineData("new Dot(1)", """{"value":{"kind":"dot","x":1}}""")]
    [InlineData("new Group([new Dot(1), new Group([])])", """{"value":{"kind":"group","shapes":[{"kind":"dot","x":1},{"kind":"group","shapes":[]}]}}""")]
    public void RootUnion_IsTheMemberOfAnObject(string make, string json)
    {
        ToolCase tool = new("root", "[ExtractionTool] [JsonPolymorphic(TypeDiscriminatorPropertyName = \"kind\"), JsonDerivedType(typeof(Dot), \"dot\"), JsonDerivedType(typeof(Group), \"group\")] public abstract partial record Shape;\npublic sealed record Dot(int X) : Shape;\npublic sealed record Group(List<Shape> Shapes) : Shape;", make);
        Verify.Run([TestFile.Literal("Case.cs", tool.Source)]).LoadAndRun(assembly => RoundTrip.Run(assembly, "N.Shape", tool.CaseType, typeof(OwnFormTests), nameof(CheckRoot), json));
    }

    [Theory]
    [InlineData("new R(1)", """{"value":{"x":1}}""")]
    [InlineData("new S(1, 2)", """{"value":{"type":"s","x":1,"y":2}}""")]
    public void RootThatIsBuiltItself_HasNoDiscriminator(string make, string json)
    {
        ToolCase tool = new("root", "[ExtractionTool] [JsonDerivedType(typeof(S), \"s\")] public partial record R(int X);\npublic sealed record S(int X, int Y) : R(X);", make);
        Verify.Run([TestFile.Literal("Case.cs", tool.Source)]).LoadAndRun(assembly => RoundTrip.Run(assembly, "N.R", tool.CaseType, typeof(OwnFormTests), nameof(CheckRoot), json));
    }

    internal static void CheckRoot<T>(ExtractionTool<T> tool, T value, string json)
    {
        Check(tool, value, json);
        Assert.StartsWith("""{"type":"object","properties":{"value":{""", tool.InputSchema, StringComparison.Ordinal);
        Assert.DoesNotContain("\"#\"", tool.InputSchema, StringComparison.Ordinal);
        Assert.Equal(ExtractionOutcome.Invalid, tool.ReadInput("{}"u8).Outcome);
        Assert.Equal(ExtractionOutcome.Invalid, tool.ReadInput("""{"value":null}"""u8).Outcome);
    }

    internal static void Check<T>(ExtractionTool<T> tool, T value, string json)
    {
        Assert.Equal(json, RoundTrip.Write(tool, value));
        ExtractionResult<T> result = tool.ReadInput(Encoding.UTF8.GetBytes(json), ReadOptions.Strict);
        Assert.Equal((ExtractionOutcome.Ok, ""), (result.Outcome, string.Join("; ", result.Problems)));
        Assert.Equal(json, RoundTrip.Write(tool, result.Value!));
        SchemaOracle.AssertAccepts(tool.InputSchema, json);
    }
}
