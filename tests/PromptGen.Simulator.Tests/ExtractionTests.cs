using System.Text;
using System.Text.Json;
using PromptGen.Simulator.Answers;
using PromptGen.Simulator.Extraction;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Tests;

/// <summary>The rule extractor as a whole, on documents made up here.</summary>
public sealed class ExtractionTests
{
    private const int Shots = 16;
    private static readonly string[] s_names = ["Ann", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gus", "Hal", "Ivy", "Jon", "Kim", "Lou"];
    private static readonly int[] s_unseen = [.. Enumerable.Range(40, 12)];

    [Fact]
    public void Exemplars_AreLearnt_AndApplyToUnseenDocuments()
    {
        double fewShot = Score(Exemplars(s => s));
        Assert.True(fewShot > 0.95, $"few-shot {fewShot:0.000}");
    }

    [Fact]
    public void ZeroShot_IsClearlyWorse()
    {
        double zeroShot = Score([]);
        Assert.InRange(zeroShot, 0.05, 0.6);
    }

    [Fact]
    public void ShuffledOutputs_LowerTheScore()
    {
        double shuffled = Score(Exemplars(s => (s + 5) % Shots));
        Assert.True(shuffled < 0.4, $"shuffled {shuffled:0.000}");
    }

    [Fact]
    public void AmbiguousDate_IsReadInTheOrderOfTheExemplars_AndMonthFirstWithoutThem()
    {
        const string Schema = """{"type":"object","properties":{"date":{"type":"string","format":"date"}}}""";
        Assert.Equal("""{"date":"2026-03-04"}""", Extract(Schema, [], "Date: 03/04/2026"));
        Exemplar[] exemplars = [.. Enumerable.Range(5, 6).Select(day => new Exemplar($"Rechnung\nDatum: {day:00}/04/2026", $$"""{"date":"2026-04-{{day:00}}"}"""))];
        Assert.Equal("""{"date":"2026-04-03"}""", Extract(Schema, exemplars, "Rechnung\nDatum: 03/04/2026"));
    }

    [Fact]
    public void Tickets_AreLearntLikeAnythingElse()
    {
        const string Schema = """
            {"type":"object","properties":{"team":{"type":"string","enum":["billing","network"]},"urgent":{"type":"boolean"},"customer":{"type":["string","null"]}}}
            """;
        (string Team, string Words)[] causes =
            [("billing", "I was charged twice"), ("network", "the router is down"), ("billing", "my refund is missing"), ("network", "no signal since noon"), ("billing", "charged for a refund"), ("network", "router without signal")];
        List<Exemplar> exemplars = [];
        for (int i = 0; i < 12; i++)
        {
            (string team, string words) = causes[i % causes.Length];
            bool urgent = i % 3 == 0;
            exemplars.Add(new Exemplar($"Ticket\nFrom: {s_names[i]} Smith\n\nHello, {words}.{(urgent ? " Please hurry!" : " Thanks.")}", $$"""{"team":"{{team}}","urgent":{{(urgent ? "true" : "false")}},"customer":"{{s_names[i]}} Smith"}"""));
        }

        Assert.Equal("""{"team":"network","urgent":true,"customer":"Ada Jones"}""", Extract(Schema, exemplars, "Ticket\nFrom: Ada Jones\n\nHello, the router has no signal. Please hurry!"));
        Assert.Equal("""{"team":"billing","urgent":false,"customer":"Bo Lind"}""", Extract(Schema, exemplars, "Ticket\nFrom: Bo Lind\n\nHello, a refund was charged. Thanks."));
    }

    [Theory]
    [InlineData("""{"type":"string"}""", "\"\"")]
    [InlineData("""{"type":["string","null"]}""", "null")]
    [InlineData("""{"type":"integer","minimum":3}""", "3")]
    [InlineData("""{"type":"boolean"}""", "false")]
    [InlineData("""{"enum":["b","a"]}""", "\"b\"")]
    [InlineData("""{"type":"string","format":"date"}""", "\"0001-01-01\"")]
    [InlineData("""{"type":"array","items":{"type":"string"}}""", "[]")]
    [InlineData("""{"type":"array","minItems":1,"items":{"type":"object","properties":{"a":{"type":"number"}}}}""", "[{\"a\":0}]")]
    [InlineData("""{"$ref":"#/$defs/n"}""", "{\"a\":null}")]
    [InlineData("""{"anyOf":[{"$ref":"#/$defs/n"},{"type":"null"}]}""", "null")]
    public void NoEvidence_GivesNullOrTheSmallestValue(string member, string expected)
    {
        string schema = "{\"type\":\"object\",\"properties\":{\"x\":" + member + """},"$defs":{"n":{"type":"object","properties":{"a":{"type":["number","null"]}}}}}""";
        Assert.Equal($$"""{"x":{{expected}}}""", Extract(schema, [], "Nothing here"));
    }

    [Fact]
    public void EmptyDocument_IsAnsweredToo()
    {
        Assert.Contains("\"number\":", Extract(SyntheticInvoices.Schema, Exemplars(s => s), ""), StringComparison.Ordinal);
    }

    [Fact]
    public void DamagedDocuments_AlwaysGetAnAnswerThatFitsTheSchema()
    {
        using JsonDocument schema = JsonDocument.Parse(SyntheticInvoices.Schema);
        Exemplar[] exemplars = Exemplars(s => s);
        RuleExtractor extractor = new();
        Random random = new(20261121);
        const string Noise = "\t\n\r |:#.,-()%€$¥円年月日令和０１9\u00A0\u3000\uD83D\0ÄZ'\"<>";
        for (int i = 0; i < 400; i++)
        {
            StringBuilder text = new(SyntheticInvoices.Make(i % 50).Document);
            for (int change = random.Next(1, 12); change > 0; change--)
            {
                int at = random.Next(text.Length);
                _ = random.Next(3) switch
                {
                    0 => text.Remove(at, Math.Min(random.Next(1, 80), text.Length - at)),
                    1 => text.Insert(at, Noise[random.Next(Noise.Length)]),
                    _ => text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 80), text.Length - at))),
                };
                if (text.Length == 0)
                {
                    text.Append('x');
                }
            }

            foreach (Exemplar[] shots in (Exemplar[][])[exemplars, []])
            {
                using JsonDocument answer = JsonDocument.Parse(extractor.Extract(new AnswerSource(schema.RootElement, shots, text.ToString())));
                Assert.True(SchemaInstanceCheck.Accepts(schema.RootElement, answer.RootElement), $"change {i}: {answer.RootElement.GetRawText()}");
            }
        }
    }

    [Fact]
    public void EnumInsideAList_IsNeverAnotherText()
    {
        const string Schema = """
            {"type":"object","properties":{"items":{"type":"array","items":{"type":"object","properties":{"size":{"type":"string","enum":["S","M","L"]},"gift":{"type":"boolean"},"price":{"type":"number"}}}},"tags":{"type":"array","items":{"type":"string","enum":["a","b"]}}}}
            """;
        Exemplar[] exemplars = [.. Enumerable.Range(1, 6).Select(i => new Exemplar($"Shirt  M  {i}.50\nHat  S  {i}.25", $$$"""{"items":[{"size":"M","gift":false,"price":{{{i}}}.50},{"size":"S","gift":false,"price":{{{i}}}.25}],"tags":["a"]}"""))];
        Assert.Equal("""{"items":[{"size":"L","gift":false,"price":7.50},{"size":"S","gift":false,"price":8.25}],"tags":[]}""", Extract(Schema, exemplars, "Coat  L  7.50\nCap  S  8.25"));
    }

    private static double Score(IReadOnlyList<Exemplar> exemplars)
    {
        RuleExtractor extractor = new();
        using JsonDocument schema = JsonDocument.Parse(SyntheticInvoices.Schema);
        return s_unseen.Average(seed =>
        {
            (string document, string gold) = SyntheticInvoices.Make(seed);
            return SyntheticInvoices.Share(gold, Encoding.UTF8.GetString(extractor.Extract(new AnswerSource(schema.RootElement, exemplars, document))));
        });
    }

    private static Exemplar[] Exemplars(Func<int, int> outputOf) =>
        [.. Enumerable.Range(0, Shots).Select(s => new Exemplar(SyntheticInvoices.Make(s).Document, SyntheticInvoices.Make(outputOf(s)).Output))];

    private static string Extract(string schema, IReadOnlyList<Exemplar> exemplars, string document)
    {
        using JsonDocument parsed = JsonDocument.Parse(schema);
        return Encoding.UTF8.GetString(new RuleExtractor().Extract(new AnswerSource(parsed.RootElement, exemplars, document)));
    }
}
