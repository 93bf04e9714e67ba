using System.Text;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Models;

namespace PromptGen.Analyzers.Tests.Models;

/// <summary>What the build accepts of a project's model data, the catalog of the runtime reads, and reads alike.</summary>
public sealed class ModelDataTextTests
{
    private const string Valid = """
        {"asOf":"2027-01-02","providers":{"openai":{"defaults":{"strictTools":"no"}}},"tokenizers":{"t":{"charsPerToken":3.5}},
         "models":[{"id":"a","aliases":["b"],"endpointIds":{"bedrock":["x.a"]},"provider":"openai","tokenizer":"t","contextWindow":1000,"maxOutput":100,"minCacheableTokens":512,
                    "cacheStyle":"anthropic-markers","forcedToolChoice":"no","strictTools":"unknown","jsonOutput":null,"samplingParameters":"rejected","thinking":{"default":"on","accepts":["x"],"rejects":["y"]},
                    "pricePerMTok":{"input":1,"output":2.5,"cacheWrite5m":3,"cacheRead":0.1},"priceTiers":[{"abovePromptTokens":100,"input":9}],"batchDiscount":0.5,"retires":"2028-01-01","notes":{"x":[1]}},
                   {"id":"c"}]}
        """;

    private static readonly string[] s_values =
        ["null", "true", "-1", "1", "1.5", "1e400", "1e-400", "1e12", "99999999999999999999", "\"\"", "\"x\"", "\"yes\"", "\"2027-02-30\"", "\"\\ud800\"", "[]", "[1]", "[null]", "[{}]", "{}", "{\"input\":[]}", "\"t\"", "\"\\u0000\\\"é\""];

    [Fact]
    public void AcceptedRows_AreReadAsTheFileIs()
    {
        Assert.Equal(Load(Valid).Select(Describe), Load(ModelDataText.Write(Valid)!).Select(Describe));
        Assert.DoesNotContain("notes", ModelDataText.Write(Valid)!, StringComparison.Ordinal);
    }

    [Fact]
    public void BuiltInTable_SurvivesTheWay()
    {
        using Stream stream = typeof(ModelCatalog).Assembly.GetManifestResourceStream("PromptGen.models.json")!;
        using StreamReader reader = new(stream);

        Assert.Equal(ModelCatalog.Default.Models.Select(Describe), Load(ModelDataText.Write(reader.ReadToEnd())!).Select(Describe));
    }

    [Fact]
    public void EachValueInEachPlace_IsADefectOrReadAlike()
    {
        JsonValue root = JsonParser.Parse(Valid, 0, Valid.Length, out _)!;
        int accepted = 0;
        int refused = 0;
        foreach ((int start, int end) in Places(root))
        {
            foreach (string value in s_values)
            {
                string text = string.Concat(Valid.AsSpan(0, start), value, Valid.AsSpan(end));
                List<JsonDefect> defects = [];
                int models = ModelDataReader.Read(text, defects, ModelFacts.Providers).Length;
                string? written = ModelDataText.Write(text);
                Assert.Equal(models > 0, written is not null);
                if (written is null)
                {
                    refused++;
                    continue;
                }

                List<ModelProfile> own = Load(written);
                Assert.Equal(models, own.Count);
                if (defects.Count == 0)
                {
                    accepted++;
                    Assert.Equal(Load(text).Select(Describe), own.Select(Describe));
                }
            }
        }

        Assert.True(accepted > 100 && refused > 50, $"{accepted} accepted, {refused} refused");
    }

    [Fact]
    public void RowWithADefect_IsLeftOut() => Assert.Equal(
        ["b"],
        Load(ModelDataText.Write("""{"asOf":"2027-01-02","models":[{"id":"a","forcedToolChoice":"sometimes"},{"id":"b"},{"id":"c","retires":"soon"},7]}""")!).Select(static model => model.Id));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"models\":[{\"id\":\"a\"}]}")]
    [InlineData("{\"asOf\":\"2027-01-02\",\"models\":[]}")]
    [InlineData("{\"asOf\":\"2027-01-02\",\"models\":[{\"id\":\"\"}]}")]
    public void FileWithoutAnAcceptedRow_GivesNothing(string text) => Assert.Null(ModelDataText.Write(text));

    private static IEnumerable<(int Start, int End)> Places(JsonValue value) =>
        value.Members.Select(static member => member.Value).Concat(value.Items).SelectMany(Places).Append((value.Start, value.End));

    private static string Describe(ModelProfile model) =>
        $"{model} | {model.Prices} | {model.Thinking.Default} {string.Join(",", model.Thinking.Accepts)} {string.Join(",", model.Thinking.Rejects)} | {string.Join(",", model.Aliases)} | {string.Join(",", model.EndpointIds)} | {string.Join(";", model.PriceTiers)}";

    /// <summary>The rows of a text, with the providers' defaults of the built-in table.</summary>
    private static List<ModelProfile> Load(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        ModelCatalog catalog = ModelCatalog.Load(stream, ModelCatalog.Default);
        return [.. catalog.Models.Except(ModelCatalog.Default.Models, ReferenceEqualityComparer.Instance).Cast<ModelProfile>()];
    }
}
