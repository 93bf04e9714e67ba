using System.Text.Json.Nodes;
using PromptGen.Tests.Records;

namespace PromptGen.Tests.Reading;

/// <summary>The limits of DataAnnotations, at and beside each border.</summary>
public sealed class ConstraintTests
{
    private const string Valid = """{"closed":1,"open":1,"float":0,"exact":null,"text":"ab","short":null,"items":[1],"map":{},"code":"x","mail":"a@b","link":"https://a.b/","letter":"a","number":5}""";

    [Theory]
    [InlineData("closed", "10")]
    [InlineData("closed", "1.0")]
    [InlineData("closed", "\"10\"")]
    [InlineData("open", "0.5000000000000000000000000001")]
    [InlineData("open", "1.4999999999999999999999999999")]
    [InlineData("float", "-1.5")]
    [InlineData("float", "1.5")]
    [InlineData("exact", "0.1")]
    [InlineData("exact", "0.300")]
    [InlineData("text", "\"abc\"")]
    [InlineData("text", "\"😀😀😀\"")]
    [InlineData("short", "\"abcd\"")]
    [InlineData("items", "[1,2]")]
    [InlineData("items", "7")]
    [InlineData("map", "{\"a\":1}")]
    [InlineData("code", "\"AB\"")]
    [InlineData("link", "\"ftp://a\"")]
    [InlineData("letter", "\"b\\\"\"")]
    [InlineData("letter", "\"\\u0061\"")]
    [InlineData("number", "1")]
    [InlineData("number", "1.0")]
    [InlineData("number", "\"5\"")]
    public void ValueInside_IsRead(string name, string json) => Expect.Problems(Read(name, json));

    [Theory]
    [InlineData("closed", "0", ProblemKind.OutOfRange)]
    [InlineData("closed", "11", ProblemKind.OutOfRange)]
    [InlineData("closed", "\"11\"", ProblemKind.OutOfRange)]
    [InlineData("open", "0.5", ProblemKind.OutOfRange)]
    [InlineData("open", "1.50", ProblemKind.OutOfRange)]
    [InlineData("float", "1.5000001", ProblemKind.OutOfRange)]
    [InlineData("float", "-1e300", ProblemKind.OutOfRange)]
    [InlineData("exact", "0.09", ProblemKind.OutOfRange)]
    [InlineData("exact", "0.31", ProblemKind.OutOfRange)]
    [InlineData("text", "\"a\"", ProblemKind.OutOfRange)]
    [InlineData("text", "\"😀\"", ProblemKind.OutOfRange)]
    [InlineData("text", "\"abcd\"", ProblemKind.OutOfRange)]
    [InlineData("short", "\"\"", ProblemKind.OutOfRange)]
    [InlineData("short", "\"abcde\"", ProblemKind.OutOfRange)]
    [InlineData("items", "[]", ProblemKind.OutOfRange)]
    [InlineData("items", "[1,2,3]", ProblemKind.OutOfRange)]
    [InlineData("map", "{\"a\":1,\"b\":2}", ProblemKind.OutOfRange)]
    [InlineData("code", "\"ABC\"", ProblemKind.Format)]
    [InlineData("code", "\"AB\\n\"", ProblemKind.Format)]
    [InlineData("code", "\"xx\"", ProblemKind.Format)]
    [InlineData("mail", "\"@b\"", ProblemKind.Format)]
    [InlineData("mail", "\"a@\"", ProblemKind.Format)]
    [InlineData("mail", "\"a@b@c\"", ProblemKind.Format)]
    [InlineData("mail", "\"ab\"", ProblemKind.Format)]
    [InlineData("link", "\"/a\"", ProblemKind.Format)]
    [InlineData("link", "\"mailto:a@b\"", ProblemKind.Format)]
    [InlineData("letter", "\"A\"", ProblemKind.Enum)]
    [InlineData("number", "2", ProblemKind.Enum)]
    [InlineData("number", "\"2\"", ProblemKind.Enum)]
    public void ValueOutside_IsOneProblem(string name, string json, ProblemKind kind) => Expect.Problems(Read(name, json), ("$." + name, kind));

    [Theory]
    [InlineData("closed")]
    [InlineData("open")]
    [InlineData("float")]
    [InlineData("exact")]
    [InlineData("text")]
    [InlineData("short")]
    [InlineData("items")]
    [InlineData("code")]
    [InlineData("mail")]
    [InlineData("link")]
    [InlineData("letter")]
    [InlineData("number")]
    public void WrongType_IsNotCheckedAgain(string name)
    {
        Expect.Problems(Read(name, "{\"a\":[{}]}", RepairKind.None), ("$." + name, ProblemKind.Type));
        Expect.Problems(Read(name, name == "items" ? "true" : "[[1],{}]", RepairKind.None), ("$." + name, ProblemKind.Type));
    }

    private static ExtractionResult<Limited> Read(string name, string json, RepairKind repairs = RepairKind.Default)
    {
        JsonObject value = JsonNode.Parse(Valid)!.AsObject();
        value[name] = JsonNode.Parse(json);
        return Limited.Tool.ReadInput(Bytes.Of(value.ToJsonString()), ReadOptions.Default with { Repairs = repairs });
    }
}
