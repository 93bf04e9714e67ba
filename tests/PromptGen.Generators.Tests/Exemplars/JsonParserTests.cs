using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PromptGen.Generators.Exemplars;
using JsonValue = PromptGen.Generators.Exemplars.JsonValue;

namespace PromptGen.Generators.Tests.Exemplars;

/// <summary>The compiler's JSON parser against System.Text.Json. Reviewed differences: duplicates, half surrogate pairs and more than 32 levels are refused here.</summary>
public sealed class JsonParserTests
{
    private const int Seed = 99;

    private static readonly string[] s_valid =
    [
        "null", "true", " false ", "0", "-0", "1.5e+10", "-1E-2", "\"\"", "\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\"", "[]", "[ 1 , [ ] , { } ]", "{}", "{\"a\":{\"b\":[null,true]},\"\":0}",
        "\t\r\n{ \"x\" : \"y\" }\n", "\"\u2028\u007f\uFEFF😀\"", "{\"input\":\"Größe\",\"output\":{\"list\":[1,2.50,-3e2],\"note\":null,\"ok\":false}}",
    ];

    private static readonly string[] s_invalid =
    [
        "", " ", "nul", "nulll", "True", "01", "-", "+1", "1.", ".5", "1e", "1e+", "0x1", "NaN", "'a'", "\"", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\u 123\"", "\"\\u00\0\0\"", "\"a\nb\"", "\"\t\"",
        "[", "]", "[1", "[1,]", "[,1]", "[1 2]", "{", "{a:1}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{\"a\":1 \"b\":2}", "1 2", "{}}", "/* */1", "1 // x", "\uFEFF1", "\u00a01", "\0", "1\0",
    ];

    [Fact]
    public void ValidTexts_AreReadLikeSystemTextJson() => Assert.All(s_valid, static text => Check(text, mustBeValid: true));

    [Fact]
    public void InvalidTexts_AreRefusedLikeSystemTextJson() => Assert.All(s_invalid, static text => Check(text, mustBeValid: false));

    [Fact]
    public void Mutants_AreJudgedLikeSystemTextJson()
    {
        Random random = new(Seed);
        const string Pieces = "{}[]\",:\\0123456789.-+eEtrufalsn \n\t/ué\0";
        for (int round = 0; round < 30_000; round++)
        {
            StringBuilder text = new(s_valid[random.Next(s_valid.Length)]);
            for (int step = random.Next(1, 4); step > 0 && text.Length > 0; step--)
            {
                int at = random.Next(text.Length);
                switch (random.Next(3))
                {
                    case 0:
                        text.Remove(at, 1);
                        break;
                    case 1:
                        text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                        break;
                    default:
                        text[at] = Pieces[random.Next(Pieces.Length)];
                        break;
                }
            }

            Check(text.ToString(), mustBeValid: null);
        }
    }

    [Fact]
    public void DocumentedDifferences_AreRefused()
    {
        foreach (string text in new[] { "{\"a\":1,\"\\u0061\":2}", "\"\\ud800\"", "\"\\udc00x\"", "{\"\\ud83d\":1}", new string('[', 40) + "1" + new string(']', 40), new string('[', 100_000) })
        {
            Assert.Null(JsonParser.Parse(text, 0, text.Length, out JsonDefect? defect));
            Assert.NotNull(defect);
        }

        string deep = new string('[', 30) + "1" + new string(']', 30);
        Assert.NotNull(JsonParser.Parse(deep, 0, deep.Length, out _));
    }

    [Fact]
    public void Positions_CoverEachToken()
    {
        const string Text = "  {\"name\": \"Größe\\n😀\", \"list\": [ 12.5, true,null ], \"o\":{}}";
        JsonValue root = JsonParser.Parse(Text, 0, Text.Length, out _)!;

        Assert.Equal(Text[2..], Text[root.Start..root.End]);
        Assert.Equal("\"Größe\\n😀\"", Slice(root["name"]!));
        Assert.Equal("[ 12.5, true,null ]", Slice(root["list"]!));
        Assert.Equal(["12.5", "true", "null"], root["list"]!.Items.Select(Slice));
        Assert.Equal("{}", Slice(root["o"]!));
        Assert.Equal(["\"name\"", "\"list\"", "\"o\""], root.Members.Select(static member => Text[member.NameStart..member.NameEnd]));

        static string Slice(JsonValue value) => Text[value.Start..value.End];
    }

    [Theory]
    [InlineData("{\"a\": tru}", 6, 7)]
    [InlineData("{\"a\": 1,}", 7, 8)]
    [InlineData("[1, 2", 5, 5)]
    [InlineData("{\"a\": 1, \"a\": 2}", 9, 12)]
    [InlineData("[\"x\\q\"]", 3, 5)]
    [InlineData("[\"abc]", 1, 6)]
    [InlineData("", 0, 0)]
    [InlineData("[1] // x", 4, 5)]
    public void Defects_PointAtTheFirstWrongCharacter(string text, int start, int end)
    {
        Assert.Null(JsonParser.Parse(text, 0, text.Length, out JsonDefect? defect));

        Assert.Equal((start, end), (defect!.Start, defect.End));
        Assert.False(defect.Remedy.EndsWith('.'));
    }

    [Fact]
    public void CanonicalText_IsWithoutSpaceAndKeepsSpelling()
    {
        const string Text = " { \"b\" : [ 1.50 , -0 , 1E+2 ], \"a\" : \"\\u00e9\\/\\\"\\u0007\\n\\u2028\", \"c\":{ } } ";

        Assert.Equal("{\"b\":[1.50,-0,1E+2],\"a\":\"é/\\\"\\u0007\\n\u2028\",\"c\":{}}", CanonicalJson.Write(JsonParser.Parse(Text, 0, Text.Length, out _)!));
    }

    private static void Check(string text, bool? mustBeValid)
    {
        JsonNode? expected = null;
        bool isValid;
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            expected = JsonNode.Parse(document.RootElement.GetRawText());
            _ = expected?.ToJsonString();
            isValid = true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            isValid = false;
        }

        JsonValue? value = JsonParser.Parse(text, 0, text.Length, out JsonDefect? defect);

        Assert.True(mustBeValid is null || mustBeValid == isValid, text);
        Assert.True((value is not null) == isValid || IsHalfPair(defect), $"{JsonSerializer.Serialize(text)}: System.Text.Json {(isValid ? "accepts" : "refuses")} it. {defect}");
        Assert.Equal(value is null, defect is not null);
        Assert.True(defect is null || (defect.Start >= 0 && defect.Start <= defect.End && defect.End <= text.Length), $"{text}: {defect}");
        Assert.True(value is null || !isValid || JsonNode.DeepEquals(expected, JsonNode.Parse(CanonicalJson.Write(value))), text);
    }

    private static bool IsHalfPair(JsonDefect? defect) => defect?.Problem.Contains("half of a surrogate pair", StringComparison.Ordinal) == true;
}
