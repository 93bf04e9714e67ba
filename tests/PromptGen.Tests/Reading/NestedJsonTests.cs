using System.Text.Json;
using PromptGen.Tests.Records;

namespace PromptGen.Tests.Reading;

/// <summary>Objects and lists that come as strings, and single values that come in place of lists.</summary>
public sealed class NestedJsonTests
{
    private const string Part = """{"name":"p","count":1}""";
    private static readonly ReadOptions s_all = new() { Repairs = RepairKind.All };

    [Fact]
    public void StringifiedJson_IsReadInEveryPlace()
    {
        ExtractionResult<Nested> result = Read(Json(part: Quote(Part), parts: $"[{Part},{Quote(Part)},{Part}]", tags: Quote("""["a","b"]"""), grid: """["[1,2]",[3]]""", last: Quote(" " + Part + "\n")), s_all);

        Nested value = result.GetValueOrThrow();
        Assert.Equal((new NestedPart("p", 1), new NestedPart("p", 1), "t"), (value.Part, value.Last, value.Text));
        Assert.Equal([new("p", 1), new("p", 1), new("p", 1)], value.Parts);
        Assert.Equal(["a", "b"], value.Tags);
        Assert.Equal([[1, 2], [3]], value.Grid);
        Assert.Equal(["$.part", "$.parts[1]", "$.tags", "$.grid[0]", "$.last"], result.Repairs.Select(static repair => repair.Path));
        Assert.All(result.Repairs, static repair => Assert.Equal(RepairKind.StringifiedJson, repair.Kind));
    }

    [Fact]
    public void StringifiedJson_IsNotRepairedUnlessAskedFor() =>
        Expect.Problems(Read(Json(part: Quote(Part), last: Quote(Part)), ReadOptions.Default), ("$.part", ProblemKind.Type), ("$.last", ProblemKind.Type));

    [Fact]
    public void StringifiedList_IsNoSingleValue() =>
        Expect.Problems(Read(Json(tags: Quote("""["a","b"]""")), ReadOptions.Default), ("$.tags", ProblemKind.Type));

    [Fact]
    public void StringifiedRecord_IsReadAsTheRoot()
    {
        ExtractionResult<Nested> result = Read(Quote(Json()), s_all);

        Expect.Problems(result);
        Assert.Equal([new ExtractionRepair("$", RepairKind.StringifiedJson)], result.Repairs);
    }

    [Fact]
    public void StringMembers_KeepTheirText()
    {
        ExtractionResult<Nested> result = Read(Json(text: Quote(Part), tags: $"[{Quote(Part)}]"), s_all);

        Assert.Equal((Part, Part), (result.GetValueOrThrow().Text, result.GetValueOrThrow().Tags[0]));
        Assert.Empty(result.Repairs);
    }

    [Fact]
    public void SecondLevel_IsNotRepaired() =>
        Expect.Problems(Read(Json(parts: Quote($"[{Part},{Quote(Part)}]")), s_all), ("$.parts[1]", ProblemKind.Type));

    [Theory]
    [InlineData("{\"name\":\"p\"", "$.part", ProblemKind.Type)]
    [InlineData("[]", "$.part", ProblemKind.Type)]
    [InlineData("{} x", "$.part", ProblemKind.Type)]
    [InlineData("", "$.part", ProblemKind.Type)]
    [InlineData("null", "$.part", ProblemKind.Type)]
    [InlineData("{\"name\":\"p\"}", "$.part.count", ProblemKind.Missing)]
    [InlineData("{\"name\":\"p\",\"count\":true}", "$.part.count", ProblemKind.Type)]
    [InlineData("{\"name\":null,\"count\":1}", "$.part.name", ProblemKind.Null)]
    [InlineData("{\"name\":\"p\",\"count\":1,\"count\":2}", "$.part.count", ProblemKind.Duplicate)]
    [InlineData("{\"name\":\"p\",\"count\":99999999999}", "$.part.count", ProblemKind.OutOfRange)]
    public void ProblemsInside_HaveThePathOfTheWholeAndThePlaceOfTheString(string inner, string path, ProblemKind kind)
    {
        string json = Json(part: Quote(inner), text: "5");
        ExtractionResult<Nested> result = Read(json, s_all);

        Expect.Problems(result, (path, kind), ("$.text", ProblemKind.Type));
        Assert.Equal(json.IndexOf(Quote(inner), StringComparison.Ordinal), result.Problems[0].Offset);
        Assert.Equal(json.LastIndexOf('5'), result.Problems[1].Offset);
    }

    [Fact]
    public void UnknownMembersInside_AreCountedAndRejectedLikeOthers()
    {
        string json = Json(part: Quote("""{"name":"p","more":[{}],"count":1}"""));

        Assert.Equal(1, Read(json, s_all).UnknownMembers);
        Expect.Problems(Read(json, s_all with { RejectUnknownMembers = true }), ("$.part.more", ProblemKind.Unknown));
    }

    [Fact]
    public void HalfASurrogatePair_IsOneProblem()
    {
        Assert.Equal(ExtractionOutcome.Invalid, Read(Json(part: "\"\\ud800\""), s_all).Outcome);
        Expect.Problems(Read(Json(part: "\"\\ud800\""), s_all), ("$.part", ProblemKind.Type));
        Expect.Problems(Read(Json(tags: "\"\\ud800\""), s_all), ("$.tags", ProblemKind.Encoding));
    }

    [Fact]
    public void SingleValues_BecomeListsOfOne()
    {
        ExtractionResult<Nested> result = Read(Json(parts: Part, tags: "\"a\"", grid: "[1,[2,3],4]"), ReadOptions.Default);

        Nested value = result.GetValueOrThrow();
        Assert.Equal(([new("p", 1)], ["a"]), (value.Parts, value.Tags), static (expected, actual) => expected.Item1.SequenceEqual(actual.Item1) && expected.Item2.SequenceEqual(actual.Item2));
        Assert.Equal([[1], [2, 3], [4]], value.Grid);
        Assert.Equal(["$.parts", "$.tags", "$.grid[0]", "$.grid[2]"], result.Repairs.Select(static repair => repair.Path));
        Assert.All(result.Repairs, static repair => Assert.Equal(RepairKind.SingleValueForList, repair.Kind));
    }

    [Fact]
    public void SingleValue_ForAListOfLists_IsRepairedTwice() => Assert.Equal([[7]], Read(Json(grid: "7"), ReadOptions.Default).GetValueOrThrow().Grid);

    [Fact]
    public void StringifiedSingleValue_IsBothRepairs()
    {
        ExtractionResult<Nested> result = Read(Json(parts: Quote(Part)), s_all);

        Assert.Equal([new NestedPart("p", 1)], result.GetValueOrThrow().Parts);
        Assert.Equal([new("$.parts", RepairKind.SingleValueForList), new ExtractionRepair("$.parts", RepairKind.StringifiedJson)], result.Repairs);
    }

    [Fact]
    public void SingleNullOrWrongValue_StaysAProblem()
    {
        Expect.Problems(Read(Json(tags: "null"), s_all), ("$.tags", ProblemKind.Null));
        Expect.Problems(Read(Json(tags: "5", grid: "true"), s_all), ("$.tags", ProblemKind.Type), ("$.grid", ProblemKind.Type));
        Expect.Problems(Read(Json(parts: """{"name":"p"}"""), s_all), ("$.parts.count", ProblemKind.Missing));
    }

    [Fact]
    public void Wrapper_IsTakenOff()
    {
        ExtractionResult<Nested> result = Read($$"""{"$PARAMETER_NAME":{{Json(text: "\"w\"")}}}""", ReadOptions.Default);

        Assert.Equal("w", result.GetValueOrThrow().Text);
        Assert.Equal([new ExtractionRepair("$", RepairKind.ParameterNameWrapper)], result.Repairs);
        Expect.Problems(Read($$"""{"$PARAMETER_NAME":{{Json(tags: "[5]")}}}""", ReadOptions.Default), ("$.tags[0]", ProblemKind.Type));
    }

    [Fact]
    public void Wrapper_WithMoreBesideOrAnotherValue_IsAnUnknownMember()
    {
        Assert.Equal(1, Read($$"""{"$PARAMETER_NAME":{},{{Json()[1..]}}""", ReadOptions.Default).UnknownMembers);
        Assert.Equal(ExtractionOutcome.Invalid, Read("""{"$PARAMETER_NAME":[]}""", ReadOptions.Default).Outcome);
        Assert.Equal(ExtractionOutcome.Invalid, Read($$"""{"$PARAMETER_NAME":{{Json()}}}""", ReadOptions.Strict).Outcome);
    }

    private static ExtractionResult<Nested> Read(string json, ReadOptions options) => Nested.Tool.ReadInput(Bytes.Of(json), options);

    private static string Quote(string json) => JsonSerializer.Serialize(json);

    private static string Json(string part = Part, string parts = "[]", string tags = "[]", string grid = "[]", string text = "\"t\"", string last = "null") =>
        $$"""{"part":{{part}},"parts":{{parts}},"tags":{{tags}},"grid":{{grid}},"last":{{last}},"text":{{text}}}""";
}
