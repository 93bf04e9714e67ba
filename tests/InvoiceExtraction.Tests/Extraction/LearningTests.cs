using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PromptGen;
using PromptGen.Simulator;

namespace InvoiceExtraction.Tests.Extraction;

/// <summary>The simulator's answers come from the exemplars in the prompt and from the document, and from nothing else.</summary>
public sealed partial class LearningTests(HeldOutPass pass)
{
    private const int Seed = 20261120;

    [Fact]
    public async Task FewShot_BeatsZeroShot_ByAClearMargin()
    {
        JsonElement report = (await pass.Output).Report;

        double zeroShot = F1(report, "zero-shot");
        double fewShot = F1(report, "few-shot");
        Assert.True(fewShot >= 0.75, $"few-shot F1 {fewShot}");
        Assert.True(fewShot >= zeroShot + 0.4, $"zero-shot F1 {zeroShot}, few-shot F1 {fewShot}");

        IReadOnlyDictionary<string, JsonElement> without = HeldOutPass.Documents(report, "zero-shot");
        IReadOnlyDictionary<string, JsonElement> with = HeldOutPass.Documents(report, "few-shot");
        int better = HeldOutInvoice.All.Count(invoice => Right(invoice, with) > Right(invoice, without));
        Assert.True(better >= HeldOutInvoice.All.Count * 9 / 10, $"{better} documents are better with exemplars");
    }

    [Fact]
    public async Task ShuffledGoldAnswers_LowerTheScore()
    {
        IReadOnlyDictionary<string, JsonElement> documents = HeldOutPass.Documents((await pass.Output).Report, "few-shot");
        HeldOutInvoice[] some = [.. HeldOutInvoice.All.Where(static (_, index) => index % 5 == 0)];
        FieldScore straight = FieldScore.Zero;
        FieldScore shuffled = FieldScore.Zero;
        foreach (HeldOutInvoice invoice in some)
        {
            straight += FieldScore.Of(invoice.Gold, documents[invoice.File].GetProperty("value"));
            JsonObject body = new RecordedBody(pass.FewShotOf(invoice)).ToNode();
            JsonNode system = body["system"]![0]!;
            system["text"] = Shuffle(system["text"]!.GetValue<string>());

            byte[] answer = await pass.PostAsync("v1/messages", Encoding.UTF8.GetBytes(body.ToJsonString()), TestContext.Current.CancellationToken);

            ExtractionResult<Invoice> result = Invoice.Tool.ReadResponse(answer, WireFormat.AnthropicMessages);
            shuffled += FieldScore.Of(invoice.Gold, result.IsOk ? Json(result.Value) : null);
        }

        Assert.Equal(9, some.Length);
        Assert.True(shuffled.F1 <= straight.F1 * 0.5, $"F1 {straight.F1} in order, {shuffled.F1} shuffled");
    }

    [Fact]
    public async Task UnchangedBodySentAgain_GetsTheSameAnswer()
    {
        await pass.Output;
        HeldOutInvoice invoice = HeldOutInvoice.Get("es-05-agua-factura.txt");
        SimulatedExchange exchange = pass.FewShotOf(invoice);

        byte[] answer = await pass.PostAsync("v1/messages", exchange.RequestBody.ToArray(), TestContext.Current.CancellationToken);

        // The control of the shuffle: what is sent raw is read as well as what the client sends.
        Assert.Equal(
            Json(Invoice.Tool.ReadResponse(exchange.ResponseBody.Span, WireFormat.AnthropicMessages).GetValueOrThrow()).GetRawText(),
            Json(Invoice.Tool.ReadResponse(answer, WireFormat.AnthropicMessages).GetValueOrThrow()).GetRawText());
    }

    [Fact]
    public async Task RenamedFiles_GetTheSameAnswers()
    {
        IReadOnlyDictionary<string, JsonElement> documents = HeldOutPass.Documents((await pass.Output).Report, "few-shot");
        using TemporaryFolder folder = new();
        HeldOutInvoice[] invoices = [HeldOutInvoice.Get("fr-01-papeterie-remise.txt"), HeldOutInvoice.Get("es-05-agua-factura.txt"), HeldOutInvoice.Get("ja-01-design-seikyusho.txt")];
        string[] paths = [.. invoices.Select((invoice, index) => folder.Write($"z{index}.text", invoice.Text))];

        SampleOutput output = await Sample.RunAsync(Sample.Options(paths), TestContext.Current.CancellationToken);

        JsonElement[] renamed = [.. HeldOutPass.Run(output.Report, "few-shot").GetProperty("documents").EnumerateArray()];
        Assert.Equal(["z0.text", "z1.text", "z2.text"], renamed.Select(static document => document.GetProperty("file").GetString()));
        Assert.Equal(invoices.Select(invoice => documents[invoice.File].GetProperty("value").GetRawText().Replace(" ", "", StringComparison.Ordinal)), renamed.Select(static document => document.GetProperty("value").GetRawText().Replace(" ", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("de-11-spedition-reverse-charge.txt", "1.451,20", "1451.20", "1.638,40", "1638.40")]
    [InlineData("fr-01-papeterie-remise.txt", "1\u00A0526,23", "1526.23", "1\u00A0612,48", "1612.48")]
    [InlineData("es-05-agua-factura.txt", "46,32", "46.32", "58,17", "58.17")]
    [InlineData("en-09-parts-28-lines.txt", "4,721.06", "4721.06", "4,809.33", "4809.33")]
    public async Task AnotherPrintedTotal_IsTheExtractedTotal(string file, string printed, string total, string otherPrinted, string otherTotal)
    {
        HeldOutInvoice invoice = HeldOutInvoice.Get(file);
        Assert.Contains(printed, invoice.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(otherPrinted, invoice.Text, StringComparison.Ordinal);
        using TemporaryFolder folder = new();
        string path = folder.Write(file, invoice.Text.Replace(printed, otherPrinted, StringComparison.Ordinal));

        JsonElement before = HeldOutPass.Documents((await pass.Output).Report, "few-shot")[file].GetProperty("value");
        SampleOutput output = await Sample.RunAsync(Sample.Options(path), TestContext.Current.CancellationToken);
        JsonElement after = HeldOutPass.Documents(output.Report, "few-shot")[file].GetProperty("value");

        Assert.Equal(decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture), before.GetProperty("total_amount").GetDecimal());
        Assert.Equal(decimal.Parse(otherTotal, System.Globalization.CultureInfo.InvariantCulture), after.GetProperty("total_amount").GetDecimal());
        Assert.Equal(before.GetProperty("vendor").GetString(), after.GetProperty("vendor").GetString());
    }

    private static double F1(JsonElement report, string run) => HeldOutPass.Run(report, run).GetProperty("totals").GetProperty("fieldF1").GetDouble();

    private static int Right(HeldOutInvoice invoice, IReadOnlyDictionary<string, JsonElement> documents) =>
        FieldScore.Of(invoice.Gold, documents[invoice.File].GetProperty("value")).Right;

    private static JsonElement Json(Invoice invoice)
    {
        System.Buffers.ArrayBufferWriter<byte> json = new();
        Invoice.Tool.Write(json, invoice);
        return JsonElement.Parse(json.WrittenSpan);
    }

    /// <summary>Gives each exemplar the answer of another one.</summary>
    private static string Shuffle(string system)
    {
        string[] outputs = [.. Output().Matches(system).Select(static match => match.Value)];
        Assert.Equal(50, outputs.Length);
        string[] others = [.. outputs];
        Random random = new(Seed);
        do
        {
            random.Shuffle(others);
        }
        while (outputs.Zip(others).Any(static pair => pair.First == pair.Second));

        int next = 0;
        return Output().Replace(system, _ => others[next++]);
    }

    [GeneratedRegex(@"(?<=<output>\n).*?(?=\n</output>)", RegexOptions.Singleline)]
    private static partial Regex Output();
}
