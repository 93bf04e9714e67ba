using PromptGen.Tests.Records;

namespace PromptGen.Tests.Reading;

/// <summary>One change of a valid record, and exactly the problems that follow from it.</summary>
public sealed class ReadInputTests
{
    private static readonly RichJson s_valid = new();

    public static TheoryData<string> NotNull => new(RichJson.NotNull);

    public static TheoryData<string> Nullable => new(RichJson.Nullable);

    public static TheoryData<string> All => new(s_valid.Names);

    [Fact]
    public void ValidRecord_IsReadMemberByMember()
    {
        Rich value = Read(s_valid.ToString()).GetValueOrThrow();

        Assert.Equal("Acme", value.Name);
        Assert.True(value.Flag);
        Assert.Equal((sbyte.MinValue, byte.MaxValue, short.MinValue, ushort.MaxValue), (value.I8, value.U8, value.I16, value.U16));
        Assert.Equal((int.MinValue, uint.MaxValue, long.MinValue, ulong.MaxValue), (value.I32, value.U32, value.I64, value.U64));
        Assert.Equal((1.5f, -2500d, decimal.MaxValue), (value.F32, value.F64, value.Money));
        Assert.Equal((new DateOnly(2026, 2, 28), new TimeOnly(23, 59, 59).Add(TimeSpan.FromTicks(1234567))), (value.Day, value.Clock));
        Assert.Equal((new DateTime(2026, 2, 28, 1, 2, 3), DateTimeKind.Unspecified), (value.Moment, value.Moment.Kind));
        Assert.Equal((new DateTime(2026, 2, 28, 1, 2, 3), TimeSpan.FromMinutes(330)), (value.Instant.DateTime, value.Instant.Offset));
        Assert.Equal(-new TimeSpan(1, 2, 3, 4, 500), value.Span);
        Assert.Equal((new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), new Uri("https://example.org/")), (value.Key, value.Home));
        Assert.Equal((Shade.DarkGreen, Shade.Blue), (value.Shade, value.Second!.Value));
        Assert.Equal((1.50m, null), (value.Position.UnitPrice, value.Position.Text));
        Assert.Equal([[1, 2], []], value.Positions[1].Grid);
        Assert.Equal([KeyValuePair.Create("a b", 1m), KeyValuePair.Create("ü", 2.5m)], value.Scores);
        Assert.Equal(["x", ""], value.Tags);
        Assert.Equal((null, 7, 9, "de"), (value.Note, value.Count!.Value, value.Retries, value.Language));
    }

    [Theory]
    [MemberData(nameof(NotNull))]
    public void MissingMember_IsMissingUnlessItHasADefault(string name)
    {
        ExtractionResult<Rich> result = Read(s_valid.Without(name).ToString());

        ExpectProblems(result, RichJson.Optional.Contains(name) ? [] : [("$." + name, ProblemKind.Missing)]);
        Assert.Empty(result.Repairs);
    }

    [Theory]
    [MemberData(nameof(Nullable))]
    public void MissingNullableMember_IsARepairThatCanBeSwitchedOff(string name)
    {
        string json = s_valid.Without(name).ToString();

        ExtractionResult<Rich> repaired = Read(json);
        ExpectProblems(repaired);
        Assert.Equal([new ExtractionRepair("$." + name, RepairKind.MissingAsNull)], repaired.Repairs);
        ExpectProblems(Read(json, ReadOptions.Default with { Repairs = RepairKind.All & ~RepairKind.MissingAsNull }), ("$." + name, ProblemKind.Missing));
    }

    [Fact]
    public void MissingOptionalMembers_KeepTheirDefaults()
    {
        Rich value = Read(s_valid.Without("retries", "language").ToString()).GetValueOrThrow();

        Assert.Equal((3, "en"), (value.Retries, value.Language));
    }

    [Theory]
    [MemberData(nameof(NotNull))]
    public void Null_IsAProblemWhereItIsNotAllowed(string name) => ExpectProblems(Read(s_valid.With(name, "null").ToString()), ("$." + name, ProblemKind.Null));

    [Theory]
    [MemberData(nameof(Nullable))]
    public void Null_IsAValueWhereItIsAllowed(string name) => ExpectProblems(Read(s_valid.With(name, "null").ToString()));

    [Theory]
    [MemberData(nameof(All))]
    public void WrongJsonType_IsReportedOnce(string name)
    {
        foreach (string json in new[] { "{\"zzz\":[{}]}", "[[{}],{}]", "\"zzz\"", "\"\"", "12345.5", "true" })
        {
            // A single value for a list is a repair of its own; without it, it is a wrong type as everywhere.
            ReadOptions options = new() { Repairs = RepairKind.Default & ~RepairKind.SingleValueForList };
            ExpectProblems(Read(s_valid.With(name, json).ToString(), options), WrongValue(name, json));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void DuplicateMember_IsReportedHoweverItIsSpelled(string name)
    {
        string escaped = $"\\u{(int)name[0]:x4}{name[1..]}";

        ExpectProblems(Read(s_valid.Plus($"\"{name}\":{s_valid[name]}")), ("$." + name, ProblemKind.Duplicate));
        ExpectProblems(Read(s_valid.Plus($"\"{escaped}\":{s_valid[name]}")), ("$." + name, ProblemKind.Duplicate));
        ExpectProblems(Read(s_valid.Without(name).Plus($"\"{escaped}\":{s_valid[name]}")));
    }

    [Fact]
    public void AllMembersWrong_GiveAllProblemsInTheOrderOfTheText()
    {
        RichJson json = s_valid.Names.Aggregate(s_valid, static (current, name) => current.With(name, "[0]"));
        (string, ProblemKind)[] expected =
        [
            .. s_valid.Names.Select(static name => name switch
            {
                "positions" or "tags" => ($"$.{name}[0]", ProblemKind.Type),
                _ => ("$." + name, ProblemKind.Type),
            }),
        ];

        ExpectProblems(Read(json.ToString()), expected);
    }

    [Fact]
    public void EmptyObject_GivesEveryMissingMember()
    {
        ExtractionResult<Rich> result = Read("{}");

        ExpectProblems(result, [.. RichJson.NotNull.Except(RichJson.Optional).Select(static name => ("$." + name, ProblemKind.Missing))]);
        Assert.Equal(RichJson.Nullable.Select(static name => new ExtractionRepair("$." + name, RepairKind.MissingAsNull)), result.Repairs);
    }

    [Fact]
    public void UnknownMembers_AreCountedOrRejected()
    {
        string json = s_valid.Plus("\"extra\":{\"name\":[1,{\"x\":null}]},\"\\u007a\":1");

        ExtractionResult<Rich> tolerant = Read(json);
        ExpectProblems(tolerant);
        Assert.Equal(2, tolerant.UnknownMembers);
        ExpectProblems(Read(json, ReadOptions.Strict), ("$.extra", ProblemKind.Unknown), ("$.z", ProblemKind.Unknown));
    }

    [Theory]
    [InlineData("null", ProblemKind.Null)]
    [InlineData("[]", ProblemKind.Type)]
    [InlineData("[{}]", ProblemKind.Type)]
    [InlineData("\"{}\"", ProblemKind.Type)]
    [InlineData("0", ProblemKind.Type)]
    [InlineData("false", ProblemKind.Type)]
    public void RootThatIsNoObject_IsOneProblem(string json, ProblemKind kind) => ExpectProblems(Read(json), ("$", kind));

    [Fact]
    public void NoProblem_ShowsTheValue()
    {
        ExtractionResult<Rich> result = Read(s_valid.With("name", "[\"secret-1\"]").With("day", "\"secret-2\"").With("shade", "\"secret-3\"").ToString());

        Assert.Equal(3, result.Problems.Count);
        Assert.DoesNotContain(result.Problems, static problem => problem.ToString().Contains("secret", StringComparison.Ordinal));
        Assert.DoesNotContain("secret", Assert.Throws<ExtractionException>(() => result.GetValueOrThrow()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void RecordThatRejectsItsValues_IsAProblem()
    {
        Assert.Equal(5, Guarded.Tool.ReadInput("{\"amount\":5}"u8).GetValueOrThrow().Amount);
        ExtractionResult<Guarded> result = Guarded.Tool.ReadInput("{\"amount\":-5}"u8);

        Expect.Problems(result, ("$", ProblemKind.Constructor));
        Assert.Equal("The record rejected the values with System.ArgumentOutOfRangeException.", result.Problems[0].Message);
    }

    [Fact]
    public void Writer_WritesWhatTheReaderReads()
    {
        Rich value = Read(s_valid.ToString()).GetValueOrThrow();
        System.Buffers.ArrayBufferWriter<byte> buffer = new();

        Rich.Tool.Write(buffer, value);

        ExtractionResult<Rich> again = Rich.Tool.ReadInput(buffer.WrittenSpan, ReadOptions.Strict);
        Assert.Equivalent(value, again.GetValueOrThrow(), strict: true);
        Assert.Equal(s_valid.Names, System.Text.Json.Nodes.JsonNode.Parse(buffer.WrittenSpan)!.AsObject().Select(static member => member.Key));
    }

    private static (string, ProblemKind)[] WrongValue(string name, string json)
    {
        (string Path, ProblemKind Kind) type = ("$." + name, ProblemKind.Type);
        bool isText = json[0] == '"';
        return name switch
        {
            _ when RichJson.Texts.Contains(name) || name == "home" => isText ? [] : [type],
            "flag" => json == "true" ? [] : [type],
            _ when RichJson.Integers.Contains(name) => [type],
            _ when RichJson.Numbers.Contains(name) => json == "12345.5" ? [] : [type],
            _ when RichJson.FormattedTexts.Contains(name) => isText ? [("$." + name, ProblemKind.Format)] : [type],
            "shade" or "second" => isText ? [("$." + name, ProblemKind.Enum)] : [type],
            "position" => json[0] == '{' ? [($"$.{name}['unit-price.eur']", ProblemKind.Missing), ($"$.{name}.grid", ProblemKind.Missing)] : [type],
            "positions" when json[0] == '[' =>
            [
                ("$.positions[0]", ProblemKind.Type),
                ("$.positions[1]['unit-price.eur']", ProblemKind.Missing),
                ("$.positions[1].grid", ProblemKind.Missing),
            ],
            "scores" when json[0] == '{' => [("$.scores.zzz", ProblemKind.Type)],
            "tags" when json[0] == '[' => [("$.tags[0]", ProblemKind.Type), ("$.tags[1]", ProblemKind.Type)],
            _ => [type],
        };
    }

    private static ExtractionResult<Rich> Read(string json, ReadOptions? options = null) => Rich.Tool.ReadInput(Bytes.Of(json), options);

    private static void ExpectProblems(ExtractionResult<Rich> result, params (string Path, ProblemKind Kind)[] expected) => Expect.Problems(result, expected);
}
