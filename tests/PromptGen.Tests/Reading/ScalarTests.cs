using System.Globalization;
using PromptGen.Tests.Records;

namespace PromptGen.Tests.Reading;

/// <summary>Values at and beyond the edges of each scalar.</summary>
public sealed class ScalarTests
{
    private static readonly RichJson s_valid = new();

    [Theory]
    [InlineData("i8", "-129"), InlineData("i8", "128"), InlineData("u8", "-1"), InlineData("u8", "256"), InlineData("i16", "32768"), InlineData("u16", "65536")]
    [InlineData("i32", "2147483648"), InlineData("u32", "-1"), InlineData("u32", "4294967296"), InlineData("i64", "9223372036854775808"), InlineData("u64", "-1")]
    [InlineData("u64", "18446744073709551616"), InlineData("i32", "1e400"), InlineData("u64", "1e400"), InlineData("f64", "1e400"), InlineData("f64", "-1e400")]
    [InlineData("f32", "1e39"), InlineData("f32", "1e400"), InlineData("money", "79228162514264337593543950336"), InlineData("money", "1e400"), InlineData("count", "1e10")]
    public void NumberOutsideItsType_IsOutOfRange(string name, string json) => Check(name, json, ProblemKind.OutOfRange);

    [Theory]
    [InlineData("i32", "3.0"), InlineData("i32", "3e0"), InlineData("i32", "30E-1"), InlineData("u64", "1.8446744073709551615e19"), InlineData("i8", "-0"), InlineData("count", "-0.0")]
    [InlineData("f64", "1e-400"), InlineData("money", "-0"), InlineData("money", "1e28"), InlineData("f32", "3.4028235e38")]
    public void NumberInAnotherNotation_IsRead(string name, string json) => Check(name, json, null);

    [Theory]
    [InlineData("i32", "3.5"), InlineData("u64", "0.1"), InlineData("i64", "1e-1"), InlineData("i8", "127.5")]
    public void FractionOfAnInteger_IsAType(string name, string json) => Check(name, json, ProblemKind.Type);

    [Theory]
    [InlineData("money", "\"12.50\"", "12.50"), InlineData("money", "\"-1e3\"", "-1000"), InlineData("money", "\"+5\"", "5")]
    public void NumberInAString_IsARepair(string name, string json, string value)
    {
        ExtractionResult<Rich> result = Read(name, json);

        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), result.GetValueOrThrow().Money);
        Assert.Equal([new ExtractionRepair("$." + name, RepairKind.NumberInString)], result.Repairs);
        Expect.Problems(Read(name, json, ReadOptions.Strict), ("$." + name, ProblemKind.Type));
    }

    [Theory]
    [InlineData("i8", "\"12\""), InlineData("u64", "\"18446744073709551615\""), InlineData("i32", "\"3.0\""), InlineData("f64", "\"2.5\""), InlineData("f32", "\"2.5\""), InlineData("count", "\"7\"")]
    [InlineData("retries", "\"7\"")]
    public void NumberInAString_IsARepairOfEachNumber(string name, string json)
    {
        Assert.Equal([new ExtractionRepair("$." + name, RepairKind.NumberInString)], Read(name, json).Repairs);
        Expect.Problems(Read(name, json, ReadOptions.Default with { Repairs = RepairKind.All & ~RepairKind.NumberInString }), ("$." + name, ProblemKind.Type));
    }

    [Theory]
    [InlineData("\"1,234\""), InlineData("\"1.234,50\""), InlineData("\"$5\""), InlineData("\"5 EUR\""), InlineData("\" 5\""), InlineData("\"5 \""), InlineData("\"\""), InlineData("\"0x10\"")]
    [InlineData("\"(5)\""), InlineData("\"1 234\""), InlineData("\"1_000\""), InlineData("\"NaN\""), InlineData("\"Infinity\""), InlineData("\"٣\""), InlineData("\"½\""), InlineData("\"−5\"")]
    public void AmbiguousNumber_IsAProblemForEachNumber(string json)
    {
        foreach (string name in RichJson.Numbers)
        {
            Check(name, json, ProblemKind.Type);
        }
    }

    [Theory]
    [InlineData("day", "\"01/02/2026\""), InlineData("day", "\"2026-2-3\""), InlineData("day", "\"2026-02-30\""), InlineData("day", "\"2026-02-28T00:00:00\""), InlineData("day", "\" 2026-02-28\"")]
    [InlineData("day", "\"28.02.2026\""), InlineData("day", "\"20260228\""), InlineData("day", "\"\""), InlineData("day", "\"２０２６-02-28\"")]
    [InlineData("clock", "\"24:00\""), InlineData("clock", "\"9:30\""), InlineData("clock", "\"09:30 AM\""), InlineData("clock", "\"09:30:00Z\""), InlineData("clock", "\"09:30:60\"")]
    [InlineData("moment", "\"2026-02-28 01:02:03\""), InlineData("moment", "\"02/28/2026 01:02\""), InlineData("moment", "\"2026-13-01T00:00:00\"")]
    [InlineData("instant", "\"2026-02-28T01:02:03\""), InlineData("instant", "\"2026-02-28\""), InlineData("instant", "\"2026-02-28T01:02:03+15:00\"")]
    [InlineData("span", "\" 01:02:03\""), InlineData("span", "\"01:02:03 \""), InlineData("span", "\"90\""), InlineData("span", "\"1:2\""), InlineData("span", "\"01:02:.3\""), InlineData("span", "\"PT1H\""), InlineData("span", "\"25:00:00\"")]
    [InlineData("key", "\"{0f8fad5b-d9cb-469f-a165-70867728950e}\""), InlineData("key", "\"0f8fad5bd9cb469fa16570867728950e\"")]
    public void OtherFormat_IsAProblem(string name, string json) => Check(name, json, ProblemKind.Format);

    [Fact]
    public void EscapedTexts_AreReadAsWhatTheyMean()
    {
        Check("day", "\"2026\\u002d02-28\"", null);
        Check("key", "\"\\u0030f8fad5b-d9cb-469f-a165-70867728950e\"", null);
        Check("shade", "\"\\u0052ed\"", null);
        Check("instant", "\"2026-02-28T01:02:03\\u002b05:30\"", null);
        Assert.Equal("\"\\/\b\f\n\r\t\u00e9😀", Read("name", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"").GetValueOrThrow().Name);
    }

    [Theory]
    [InlineData("\"2026-02-28T01:02:03Z\"", "2026-02-28T01:02:03"), InlineData("\"2026-02-28T01:02:03+05:30\"", "2026-02-27T19:32:03"), InlineData("\"2026-10-25T02:30:00+01:00\"", "2026-10-25T01:30:00")]
    public void DateTimeWithOffset_IsGivenInUtcOnEveryMachine(string json, string utc)
    {
        DateTime value = Read("moment", json).GetValueOrThrow().Moment;

        Assert.Equal((DateTime.ParseExact(utc, "s", CultureInfo.InvariantCulture), DateTimeKind.Utc), (value, value.Kind));
    }

    [Theory]
    [InlineData("\"red\"", Shade.Red), InlineData("\"DARK GREEN\"", Shade.DarkGreen), InlineData("\"bLUE\"", Shade.Blue)]
    public void EnumInOtherCase_IsARepair(string json, Shade expected)
    {
        ExtractionResult<Rich> result = Read("shade", json);

        Assert.Equal(expected, result.GetValueOrThrow().Shade);
        Assert.Equal([new ExtractionRepair("$.shade", RepairKind.EnumCase)], result.Repairs);
        Expect.Problems(Read("shade", json, ReadOptions.Strict), ("$.shade", ProblemKind.Enum));
    }

    [Theory]
    [InlineData("\"DarkGreen\""), InlineData("\"dark  green\""), InlineData("\"Re\""), InlineData("\"Reds\""), InlineData("\"0\""), InlineData("\"Red, Blue\""), InlineData("\" Red\""), InlineData("\"\"")]
    public void OtherEnumText_IsAProblem(string json) => Check("shade", json, ProblemKind.Enum);

    [Theory]
    [InlineData("\"true\"", true), InlineData("\"false\"", false)]
    public void BooleanInAString_IsARepair(string json, bool expected)
    {
        ExtractionResult<Rich> result = Read("flag", json);

        Assert.Equal(expected, result.GetValueOrThrow().Flag);
        Assert.Equal([new ExtractionRepair("$.flag", RepairKind.BooleanInString)], result.Repairs);
        Expect.Problems(Read("flag", json, ReadOptions.Strict), ("$.flag", ProblemKind.Type));
    }

    [Theory]
    [InlineData("\"True\""), InlineData("\"yes\""), InlineData("\"1\""), InlineData("1"), InlineData("0")]
    public void OtherBoolean_IsAProblem(string json) => Check("flag", json, ProblemKind.Type);

    private static void Check(string name, string json, ProblemKind? problem) =>
        Expect.Problems(Read(name, json), problem is { } kind ? [("$." + name, kind)] : []);

    private static ExtractionResult<Rich> Read(string name, string json, ReadOptions? options = null) => Rich.Tool.ReadInput(Bytes.Of(s_valid.With(name, json).ToString()), options);
}
