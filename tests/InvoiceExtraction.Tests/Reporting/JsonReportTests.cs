using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InvoiceExtraction.Tests.Reporting;

public sealed class JsonReportTests(HeldOutPass pass)
{
    private static readonly string[] s_record = ["kind", "invoice_number", "issue_date", "due_date", "vendor", "vendor_tax_id", "customer", "purchase_order", "currency", "line_items", "discount", "taxes", "net_amount", "total_amount"];

    [Fact]
    public async Task Report_HasTheMembersOfTheDesign_InTheirOrder()
    {
        SampleOutput output = await pass.Output;
        JsonElement report = output.Report;

        Assert.Equal("", output.Errors);
        Assert.Equal(0, output.ExitCode);
        Assert.Equal("", output.Console);
        Assert.Equal(["tool", "model", "provider", "fingerprint", "prefixBytes", "runs"], Names(report));
        Assert.Equal("record_invoice", report.GetProperty("tool").GetString());
        Assert.Equal("claude-haiku-4-5", report.GetProperty("model").GetString());
        Assert.Equal("local", report.GetProperty("provider").GetString());
        Assert.Equal(Invoice.Tool.Fingerprint, report.GetProperty("fingerprint").GetString());
        Assert.Equal(Invoice.Tool.Prefix.Bytes.Length, report.GetProperty("prefixBytes").GetInt32());
        Assert.Equal(["zero-shot", "few-shot"], report.GetProperty("runs").EnumerateArray().Select(static run => run.GetProperty("name").GetString()));
        foreach (JsonElement run in report.GetProperty("runs").EnumerateArray())
        {
            AssertRun(run);
        }
    }

    [Fact]
    public async Task Report_IsOneUtf8Document_WithLineFeedsAndAFinalOne()
    {
        byte[] json = (await pass.Output).Json;

        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(json);
        Assert.StartsWith("{\n", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);

        // People read it too: letters are letters and not escapes.
        Assert.Contains("ü", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u00", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Scores_AreThoseOfTheValuesAgainstTheGold()
    {
        JsonElement report = (await pass.Output).Report;
        foreach (string name in (string[])["zero-shot", "few-shot"])
        {
            IReadOnlyDictionary<string, JsonElement> documents = HeldOutPass.Documents(report, name);
            FieldScore score = HeldOutInvoice.All.Aggregate(FieldScore.Zero, (sum, invoice) => sum + FieldScore.Of(invoice.Gold, documents[invoice.File].GetProperty("value")));

            JsonElement totals = HeldOutPass.Run(report, name).GetProperty("totals");
            Assert.Equal(score.Precision!.Value, totals.GetProperty("fieldPrecision").GetDouble(), 0.00005);
            Assert.Equal(score.Recall!.Value, totals.GetProperty("fieldRecall").GetDouble(), 0.00005);
            Assert.Equal(score.F1!.Value, totals.GetProperty("fieldF1").GetDouble(), 0.00005);
        }
    }

    [Fact]
    public async Task AnswerThatDoesNotFit_HasNoValueAndItsProblems_AndTheOthersStay()
    {
        await pass.Output;
        HeldOutInvoice broken = HeldOutInvoice.Get("fr-08-graphiste-bom.txt");
        HeldOutInvoice good = HeldOutInvoice.Get("en-12-xml-contractor.txt");
        JsonNode document = JsonNode.Parse(pass.FewShotOf(broken).RequestBody.Span)!["messages"]![0]!;
        JsonNode answer = JsonNode.Parse(pass.FewShotOf(broken).ResponseBody.Span)!;
        answer["content"]![0]!["input"]!["total_amount"] = "about twelve";
        byte[] brokenAnswer = Encoding.UTF8.GetBytes(answer.ToJsonString());
        byte[] goodAnswer = pass.FewShotOf(good).ResponseBody.ToArray();
        await using ScriptedServer server = await ScriptedServer.StartAsync(body => (200, JsonNode.DeepEquals(JsonNode.Parse(body)!["messages"]![0], document) ? brokenAnswer : goodAnswer), TestContext.Current.CancellationToken);

        SampleOutput output = await Sample.RunAsync(Sample.Options(broken.Path, good.Path) with { BaseUrl = server.Address }, TestContext.Current.CancellationToken);

        JsonElement run = HeldOutPass.Run(output.Report, "few-shot");
        JsonElement[] documents = [.. run.GetProperty("documents").EnumerateArray()];
        Assert.Equal(["Invalid", "Ok"], documents.Select(static document => document.GetProperty("outcome").GetString()));
        Assert.Equal(JsonValueKind.Null, documents[0].GetProperty("value").ValueKind);
        JsonElement problem = Assert.Single(documents[0].GetProperty("problems").EnumerateArray());
        Assert.Equal(["path", "kind", "message"], Names(problem));
        Assert.Equal("$.total_amount", problem.GetProperty("path").GetString());
        Assert.Equal("Type", problem.GetProperty("kind").GetString());
        Assert.DoesNotContain("twelve", problem.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, run.GetProperty("totals").GetProperty("ok").GetInt32());
        Assert.Equal(2, run.GetProperty("totals").GetProperty("documents").GetInt32());
    }

    [Fact]
    public async Task OwnFiles_AreOneRunWithoutScores()
    {
        await pass.Output;
        await using ScriptedServer server = await ScriptedServer.ReplayAsync(pass.Exchanges, TestContext.Current.CancellationToken);

        SampleOutput output = await Sample.RunAsync(Sample.Options(HeldOutInvoice.All[0].Path) with { BaseUrl = server.Address }, TestContext.Current.CancellationToken);

        JsonElement run = Assert.Single(output.Report.GetProperty("runs").EnumerateArray());
        Assert.Equal("few-shot", run.GetProperty("name").GetString());
        Assert.All((string[])["fieldPrecision", "fieldRecall", "fieldF1"], name => Assert.Equal(JsonValueKind.Null, run.GetProperty("totals").GetProperty(name).ValueKind));
    }

    private static void AssertRun(JsonElement run)
    {
        Assert.Equal(["name", "outputMode", "documents", "totals"], Names(run));
        Assert.Equal("ForcedTool", run.GetProperty("outputMode").GetString());
        JsonElement[] documents = [.. run.GetProperty("documents").EnumerateArray()];
        Assert.Equal(HeldOutInvoice.All.Select(static invoice => invoice.File), documents.Select(static document => document.GetProperty("file").GetString()));
        Assert.All(documents, static document =>
        {
            Assert.Equal(["file", "outcome", "value", "problems", "usage"], Names(document));
            Assert.Equal("Ok", document.GetProperty("outcome").GetString());
            Assert.Equal(s_record, Names(document.GetProperty("value")));
            Assert.Equal(0, document.GetProperty("problems").GetArrayLength());
            Assert.Equal(["inputTokens", "outputTokens", "cacheReadTokens", "cacheWriteTokens"], Names(document.GetProperty("usage")));
            Assert.All(document.GetProperty("usage").EnumerateObject(), static count => Assert.True(count.Value.GetInt64() >= 0));
        });

        JsonElement totals = run.GetProperty("totals");
        Assert.Equal(
            ["documents", "ok", "fieldPrecision", "fieldRecall", "fieldF1", "inputTokens", "outputTokens", "cacheReadTokens", "cacheWriteTokens", "costUsd", "seconds"],
            Names(totals));
        Assert.Equal(documents.Length, totals.GetProperty("documents").GetInt32());
        Assert.Equal(documents.Length, totals.GetProperty("ok").GetInt32());
        Assert.All(totals.EnumerateObject(), static total => Assert.Equal(JsonValueKind.Number, total.Value.ValueKind));
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(static member => member.Name)];
}
