using System.Text;
using PromptGen.Tests.Records;

namespace PromptGen.Tests.Reading;

/// <summary>Faults of the text around and inside the values.</summary>
public sealed class TextFaultTests
{
    private static readonly RichJson s_valid = new();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{}}")]
    [InlineData("{} {}")]
    [InlineData("{}x")]
    [InlineData("{},")]
    [InlineData("[1,]")]
    [InlineData("{'a':1}")]
    [InlineData("{a:1}")]
    [InlineData("{\"a\":01}")]
    [InlineData("{\"a\":NaN}")]
    [InlineData("{\"a\":\"\u0001\"}")]
    [InlineData("{/* */}")]
    [InlineData("```json\n{}\n```")]
    [InlineData("\0")]
    public void NoJson_IsOneSyntaxProblem(string text) => Expect.Problems(Rich.Tool.ReadInput(Bytes.Of(text)), ("$", ProblemKind.Syntax));

    [Fact]
    public void SyntaxProblem_NamesThePlaceInMessageAndOffset()
    {
        ExtractionProblem problem = Assert.Single(Rich.Tool.ReadInput(Bytes.Of("{\n  \"name\": \"é\",\n  \"flag\": tru\n}")).Problems);

        Assert.Contains("line 3", problem.Message, StringComparison.Ordinal);
        Assert.InRange(problem.Offset, Bytes.Of("{\n  \"name\": \"é\",\n").Length, Bytes.Of("{\n  \"name\": \"é\",\n  \"flag\": tru\n").Length);
    }

    [Fact]
    public void WhiteSpaceAround_IsNoFault() => Expect.Problems(Rich.Tool.ReadInput(Bytes.Of(" \r\n\t" + s_valid + "\n ")));

    [Fact]
    public void ByteOrderMark_IsNoFault() => Expect.Problems(Rich.Tool.ReadInput(Bytes.Of("\uFEFF" + s_valid)));

    [Fact]
    public void EachPrefixOfARecord_IsOneSyntaxProblem()
    {
        byte[] bytes = Bytes.Of(s_valid.ToString());
        for (int length = 0; length < bytes.Length; length++)
        {
            ExtractionResult<Rich> result = Rich.Tool.ReadInput(bytes.AsSpan(0, length));

            Expect.Problems(result, ("$", ProblemKind.Syntax));
        }
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00")]
    [InlineData("x\\ud83d")]
    [InlineData("\\ud83d\\u0041")]
    public void LoneSurrogate_IsAnEncodingProblemOfEachText(string text)
    {
        foreach (string name in RichJson.Texts.Concat(RichJson.FormattedTexts).Concat(["home", "shade", "second"]))
        {
            Expect.Problems(Rich.Tool.ReadInput(Bytes.Of(s_valid.With(name, $"\"{text}\"").ToString())), ("$." + name, ProblemKind.Encoding));
        }
    }

    [Fact]
    public void LoneSurrogateInOtherPlaces_IsNoForeignException()
    {
        // As long as the name or value it is compared with, and shorter.
        foreach (string text in new[] { "\\ud800", "n\\ud800", "na\\udfff", "true\\ud800", "Red\\ud800", "dark gree\\ud800", "\\ud800ame", "t\\ud800ue" })
        {
            Expect.Problems(Rich.Tool.ReadInput(Bytes.Of(s_valid.With("shade", $"\"{text}\"").ToString())), ("$.shade", ProblemKind.Encoding));
            Expect.Problems(Rich.Tool.ReadInput(Bytes.Of(s_valid.With("flag", $"\"{text}\"").ToString())), ("$.flag", ProblemKind.Type));
            Expect.Problems(Rich.Tool.ReadInput(Bytes.Of(s_valid.With("i32", $"\"{text}\"").ToString())), ("$.i32", ProblemKind.Type));
            Expect.Problems(Rich.Tool.ReadInput(Bytes.Of(s_valid.Plus($"\"{text}\":1"))));
            Expect.Problems(Rich.Tool.ReadInput(Bytes.Of(s_valid.Plus($"\"{text}\":1")), ReadOptions.Strict), ("$['?']", ProblemKind.Unknown));
        }

        Expect.Problems(Rich.Tool.ReadInput(Bytes.Of(s_valid.With("scores", "{\"\\ud800\":1}").ToString())), ("$.scores['?']", ProblemKind.Encoding));
    }

    [Fact]
    public void InvalidUtf8_IsAProblemWhereverItStands()
    {
        foreach (byte[] bad in new byte[][] { [0xFF], [0xC3], [0xE2, 0x82], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80] })
        {
            foreach (string name in RichJson.Texts.Concat(RichJson.FormattedTexts).Concat(["home"]))
            {
                ExtractionResult<Rich> result = Rich.Tool.ReadInput(Splice(s_valid.With(name, "\"~\"").ToString(), bad));

                Assert.Equal(ExtractionOutcome.Invalid, result.Outcome);
                Assert.Contains(Assert.Single(result.Problems).Kind, new[] { ProblemKind.Encoding, ProblemKind.Syntax });
            }

            Expect.Consistent(Rich.Tool.ReadInput(Splice(s_valid.Plus("\"~\":1"), bad)));
            Assert.Equal(ExtractionOutcome.Invalid, Rich.Tool.ReadInput(Splice(s_valid.With("scores", "{\"~\":1}").ToString(), bad)).Outcome);
            Assert.Equal(ExtractionOutcome.Invalid, Rich.Tool.ReadInput(Splice("~" + s_valid, bad)).Outcome);
        }
    }

    [Theory]
    [InlineData(100)]
    [InlineData(400_000)]
    public void DeepNesting_IsASyntaxProblem(int depth)
    {
        string nested = new string('[', depth) + new string(']', depth);

        Expect.Problems(Rich.Tool.ReadInput(Bytes.Of(nested)), ("$", ProblemKind.Syntax));
        Expect.Problems(Rich.Tool.ReadInput(Bytes.Of(s_valid.Plus($"\"extra\":{nested}"))), ("$", ProblemKind.Syntax));
    }

    [Fact]
    public void InputAboveTheLimit_IsNotRead()
    {
        string json = s_valid.With("name", $"\"{new string('x', 1_000_000)}\"").ToString();

        Expect.Problems(Rich.Tool.ReadInput(Bytes.Of(json)), ("$", ProblemKind.TooLarge));
        Expect.Problems(Rich.Tool.ReadInput(Bytes.Of(json), ReadOptions.Default with { MaxBytes = Bytes.Of(json).Length }));
    }

    [Fact]
    public void Paths_QuoteWhatIsNoPlainName()
    {
        Expect.Problems(
            Rich.Tool.ReadInput(Bytes.Of(s_valid.With("positions", """[{"unit-price.eur":1,"text":null,"grid":[[1],[2,null,"x"],{}]},{"text":1,"grid":[]}]""").ToString())),
            ("$.positions[0].grid[1][1]", ProblemKind.Null),
            ("$.positions[0].grid[1][2]", ProblemKind.Type),
            ("$.positions[0].grid[2]", ProblemKind.Type),
            ("$.positions[1].text", ProblemKind.Type),
            ("$.positions[1]['unit-price.eur']", ProblemKind.Missing));
        Expect.Problems(
            Rich.Tool.ReadInput(Bytes.Of(s_valid.With("scores", """{"a b":"x","it's":null,"ü":[],"a_1":{},"":true,"a b":1,"\\'":null}""").ToString())),
            ("$.scores['a b']", ProblemKind.Type),
            ("$.scores['it\\'s']", ProblemKind.Null),
            ("$.scores['ü']", ProblemKind.Type),
            ("$.scores.a_1", ProblemKind.Type),
            ("$.scores['']", ProblemKind.Type),
            ("$.scores['a b']", ProblemKind.Duplicate),
            ("$.scores['\\\\\\'']", ProblemKind.Null));
    }

    [Fact]
    public void Offsets_PointAtTheValue()
    {
        string json = s_valid.With("day", "\"zzz\"").With("i8", "999").ToString();

        Assert.Equal(
            [Bytes.Of(json[..json.IndexOf("999", StringComparison.Ordinal)]).Length, Bytes.Of(json[..json.IndexOf("\"zzz\"", StringComparison.Ordinal)]).Length],
            Rich.Tool.ReadInput(Bytes.Of(json)).Problems.Select(static problem => problem.Offset));
    }

    private static byte[] Splice(string json, byte[] bad)
    {
        int at = json.IndexOf('~', StringComparison.Ordinal);
        return [.. Encoding.UTF8.GetBytes(json[..at]), .. bad, .. Encoding.UTF8.GetBytes(json[(at + 1)..])];
    }
}
