using System.Buffers;
using System.Text;
using System.Text.Json;
using NJsonSchema;
using NJsonSchema.Validation;
using PromptGen;

namespace InvoiceExtraction.Tests.Data;

/// <summary>The sample's exemplars and expected records.</summary>
public sealed class InvoiceDataTests
{
    private static readonly IReadOnlyList<(string Name, string Input, JsonElement Output)> s_exemplars = ReadExemplars();

    public static IEnumerable<TheoryDataRow<string>> Records => Outputs().Select(static record => new TheoryDataRow<string>(record.Name));

    [Fact]
    public void Sets_HaveTheirSizes()
    {
        Assert.Equal(50, s_exemplars.Count);
        Assert.Equal(50, Invoice.Tool.ExemplarCount);
        Assert.Equal(45, HeldOutInvoice.All.Count);
        Assert.Equal(["de", "en", "es", "fr", "ja"], HeldOutInvoice.All.Select(static invoice => invoice.File[..2]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sets_HoldTheHardCases()
    {
        JsonElement[] held = [.. HeldOutInvoice.All.Select(static invoice => invoice.Gold)];

        Assert.Contains(held, static record => record.GetProperty("kind").GetString() == "CreditNote" && record.GetProperty("total_amount").GetDecimal() < 0);
        Assert.Contains(held, static record => record.GetProperty("taxes").GetArrayLength() >= 2);
        Assert.Contains(held, static record => record.GetProperty("taxes").GetArrayLength() == 0);
        Assert.Contains(held, static record => record.GetProperty("discount").ValueKind == JsonValueKind.Number);
        Assert.Contains(held, static record => record.GetProperty("line_items").GetArrayLength() >= 25);
        Assert.Contains(held, static record => record.GetProperty("issue_date").ValueKind == JsonValueKind.Null || record.GetProperty("net_amount").ValueKind == JsonValueKind.Null);
        Assert.Contains(HeldOutInvoice.All, static invoice => invoice.Text.Contains("\r\n", StringComparison.Ordinal));
        Assert.Contains(HeldOutInvoice.All, static invoice => File.ReadAllBytes(invoice.Path).AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.Contains(HeldOutInvoice.All, static invoice => invoice.Text.Contains("Ignore all previous instructions", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_IsReadStrictly_AndComesBackTheSame(string name)
    {
        JsonElement json = Outputs().Single(record => record.Name == name).Json;

        ExtractionResult<Invoice> read = Invoice.Tool.ReadInput(Encoding.UTF8.GetBytes(json.GetRawText()), ReadOptions.Strict);

        Assert.True(read.IsOk, string.Join("; ", read.Problems));
        Assert.Empty(read.Problems);
        Assert.Empty(read.Repairs);
        Assert.Equal(0, read.UnknownMembers);
        ArrayBufferWriter<byte> written = new();
        Invoice.Tool.Write(written, read.Value);

        // DeepEquals compares numbers by their exact value, so 12.50 may come back as 12.5.
        Assert.True(JsonElement.DeepEquals(json, JsonElement.Parse(written.WrittenSpan)), Encoding.UTF8.GetString(written.WrittenSpan));
        ExtractionResult<Invoice> again = Invoice.Tool.ReadInput(written.WrittenSpan, ReadOptions.Strict);
        Assert.Equal(read.Value with { LineItems = [], Taxes = [] }, again.GetValueOrThrow() with { LineItems = [], Taxes = [] });
        Assert.Equal(read.Value.LineItems, again.GetValueOrThrow().LineItems);
        Assert.Equal(read.Value.Taxes, again.GetValueOrThrow().Taxes);
    }

    [Fact]
    public async Task Records_AreValidAgainstThePortableSchema()
    {
        JsonSchema schema = await SchemaAsync();

        Assert.All(Outputs(), record => Assert.Empty(Errors(schema, record.Json.GetRawText())));
    }

    [Theory]
    [InlineData("\"kind\":\"Invoice\"", "\"kind\":\"Bill\"")]
    [InlineData("\"total_amount\":", "\"total\":")]
    [InlineData("\"issue_date\":\"2026", "\"issue_date\":\"26")]
    [InlineData("\"amount\":", "\"amount\":\"\",\"x\":")]
    public async Task BrokenRecord_IsNotValid(string text, string broken)
    {
        JsonSchema schema = await SchemaAsync();
        string record = s_exemplars[0].Output.GetRawText();
        Assert.Contains(text, record, StringComparison.Ordinal);

        // The control of the test above: the validator can say no.
        Assert.NotEmpty(Errors(schema, record.Replace(text, broken, StringComparison.Ordinal)));
    }

    [Fact]
    public void Exemplars_AreNoneOfTheHeldOutDocuments()
    {
        HashSet<string> inputs = [.. s_exemplars.Select(static exemplar => Words(exemplar.Input))];
        Assert.Equal(50, inputs.Count);
        Assert.All(HeldOutInvoice.All, invoice => Assert.DoesNotContain(Words(invoice.Text), inputs));

        foreach (string member in (string[])["invoice_number", "vendor"])
        {
            HashSet<string?> known = [.. s_exemplars.Select(exemplar => exemplar.Output.GetProperty(member).GetString())];
            Assert.All(HeldOutInvoice.All, invoice => Assert.DoesNotContain(invoice.Gold.GetProperty(member).GetString(), known));
        }
    }

    [Fact]
    public void Prefix_HoldsEveryExemplarAndNoHeldOutDocument()
    {
        string prefix = JsonElement.Parse("{" + Encoding.UTF8.GetString(Invoice.Tool.Prefix.Bytes.Span) + "]}").GetProperty("system")[0].GetProperty("text").GetString()!;

        Assert.All(s_exemplars, exemplar => Assert.Contains(exemplar.Input.ReplaceLineEndings("\n"), prefix, StringComparison.Ordinal));
        Assert.All(HeldOutInvoice.All, invoice => Assert.DoesNotContain(invoice.Text.Trim().ReplaceLineEndings("\n"), prefix, StringComparison.Ordinal));
    }

    /// <summary>White space aside.</summary>
    private static string Words(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<(string Name, JsonElement Json)> Outputs() =>
        s_exemplars.Select(static exemplar => (exemplar.Name, exemplar.Output)).Concat(HeldOutInvoice.All.Select(static invoice => (invoice.File, invoice.Gold)));

    private static IReadOnlyList<(string Name, string Input, JsonElement Output)> ReadExemplars() =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Sample, "exemplars"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(static path =>
            File.ReadLines(path).Where(static line => line.Length > 0).Select((line, index) =>
            {
                JsonElement exemplar = JsonElement.Parse(line);
                return ($"{Path.GetFileName(path)}({index + 1})", exemplar.GetProperty("input").GetString()!, exemplar.GetProperty("output"));
            })),
    ];

    // NJsonSchema 10 knows the older keyword only.
    private static Task<JsonSchema> SchemaAsync() =>
        JsonSchema.FromJsonAsync(Invoice.Tool.InputSchema.Replace("$defs", "definitions", StringComparison.Ordinal), TestContext.Current.CancellationToken);

    private static IEnumerable<string> Errors(JsonSchema schema, string json) => schema.Validate(json).Select(static (ValidationError error) => error.ToString());
}
