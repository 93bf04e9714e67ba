using System.Buffers;
using PromptGen.Tests.Records;

namespace PromptGen.Tests.Reading;

/// <summary>Types that are told apart by a discriminator.</summary>
public sealed class UnionTests
{
    private const string Circle = """{"kind":"circle","radius":1.5}""";

    [Fact]
    public void Cases_AreReadInEveryPlace()
    {
        Drawing value = Read(Json(main: """{"figures":[{"radius":2,"kind":"circle"},{"kind":"group","figures":[]}],"kind":"group"}""", more: $"[{Circle}]", named: $$"""{"a":{{Circle}},"b":null}""", spare: Circle)).GetValueOrThrow();

        Group group = Assert.IsType<Group>(value.Main);
        Assert.Equal(new Circle(2), group.Figures[0]);
        Assert.Empty(Assert.IsType<Group>(group.Figures[1]).Figures);
        Assert.Equal([new Circle(1.5)], value.More);
        Assert.Equal([new("a", new Circle(1.5)), KeyValuePair.Create<string, IFigure?>("b", null)], value.Named);
        Assert.Equal((new Circle(1.5), new MoveStep(3)), (value.Spare, value.Step));
    }

    [Theory]
    [InlineData("""{"radius":1}""", "$.main.kind", ProblemKind.Missing)]
    [InlineData("""{"kind":"square","radius":1}""", "$.main.kind", ProblemKind.Enum)]
    [InlineData("""{"kind":"Circle","radius":1}""", "$.main.kind", ProblemKind.Enum)]
    [InlineData("""{"kind":null,"radius":1}""", "$.main.kind", ProblemKind.Enum)]
    [InlineData("""{"kind":{"kind":"circle"},"radius":1}""", "$.main.kind", ProblemKind.Enum)]
    [InlineData("""{"kind":"circle"}""", "$.main.radius", ProblemKind.Missing)]
    [InlineData("""{"kind":"circle","radius":"x"}""", "$.main.radius", ProblemKind.Type)]
    [InlineData("""{"kind":"group","figures":[{"kind":"circle","radius":1},{"kind":"x"}]}""", "$.main.figures[1].kind", ProblemKind.Enum)]
    [InlineData("[]", "$.main", ProblemKind.Type)]
    [InlineData("\"circle\"", "$.main", ProblemKind.Type)]
    [InlineData("null", "$.main", ProblemKind.Null)]
    public void BrokenCase_IsReportedOnce(string json, string path, ProblemKind kind) => Expect.Problems(Read(Json(main: json)), (path, kind));

    [Theory]
    [InlineData("""{"code":1,"by":3}""", true)]
    [InlineData("""{"code":"two","name":"x"}""", true)]
    [InlineData("""{"code":"1","by":3}""", false)]
    [InlineData("""{"code":2,"by":3}""", false)]
    [InlineData("""{"code":true,"by":3}""", false)]
    public void Discriminator_HasItsJsonType(string json, bool isValid) =>
        Expect.Problems(Read(Json(step: json)), isValid ? [] : [("$.step.code", ProblemKind.Enum)]);

    [Fact]
    public void Discriminator_IsNoUnknownMemberButTheSecondOneIs()
    {
        Assert.Equal(0, Read(Json()).UnknownMembers);
        Expect.Problems(Read(Json(main: """{"kind":"circle","radius":1,"kind":"circle"}""")), ("$.main.kind", ProblemKind.Unknown));
        Expect.Problems(Read(Json(main: """{"kind":"group","figures":[],"radius":1}""")), ("$.main.radius", ProblemKind.Unknown));
    }

    [Fact]
    public void StringifiedCases_AreRepaired()
    {
        ReadOptions options = new() { Repairs = RepairKind.All, RejectUnknownMembers = true };
        string json = Json(main: """{"kind":"group","figures":["{\"kind\":\"circle\",\"radius\":1}",{"radius":2,"kind":"circle"}]}""", step: "\"{\\\"by\\\":3,\\\"code\\\":1}\"");

        ExtractionResult<Drawing> result = Drawing.Tool.ReadInput(Bytes.Of(json), options);
        Expect.Problems(result);
        Assert.Equal([new Circle(1), new Circle(2)], Assert.IsType<Group>(result.Value!.Main).Figures);
        Assert.Equal(new MoveStep(3), result.Value.Step);
    }

    [Fact]
    public void Write_PutsTheDiscriminatorFirst()
    {
        string json = Json(main: $$"""{"kind":"group","figures":[{{Circle}}]}""", named: """{"b":null}""", step: """{"code":"two","name":"x"}""");
        ArrayBufferWriter<byte> buffer = new();
        Drawing.Tool.Write(buffer, Read(json).GetValueOrThrow());

        Assert.Equal(json, Bytes.Text(buffer.WrittenSpan));
    }

    private static ExtractionResult<Drawing> Read(string json) => Drawing.Tool.ReadInput(Bytes.Of(json), ReadOptions.Strict);

    private static string Json(string main = Circle, string more = "[]", string named = "{}", string spare = "null", string step = """{"code":1,"by":3}""") =>
        $$"""{"main":{{main}},"more":{{more}},"named":{{named}},"spare":{{spare}},"step":{{step}}}""";
}
