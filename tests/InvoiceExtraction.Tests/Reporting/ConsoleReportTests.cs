using System.Globalization;
using System.Text.Json;

namespace InvoiceExtraction.Tests.Reporting;

/// <summary>What a person sees; the answers are those of the shared run, played back.</summary>
public sealed class ConsoleReportTests(HeldOutPass pass)
{
    private const string Working = "extracting";

    [Fact]
    public async Task Tables_HoldEveryDocumentOfBothPasses()
    {
        SampleOutput output = await ReplayAsync();
        JsonElement report = (await pass.Output).Report;

        Assert.Equal("", output.Errors);
        Assert.Equal(0, output.ExitCode);
        Assert.Empty(output.Json);
        string[] lines = output.Console.Split('\n');
        Assert.Contains(lines, static line => line.Trim() == "zero-shot (ForcedTool)");
        Assert.Contains(lines, static line => line.Trim() == "few-shot (ForcedTool)");
        foreach (HeldOutInvoice invoice in HeldOutInvoice.All)
        {
            string[] rows = [.. lines.Where(line => line.Trim().StartsWith(invoice.File, StringComparison.Ordinal))];
            Assert.Equal(2, rows.Length);
            Assert.Equal(Row(invoice, HeldOutPass.Documents(report, "zero-shot")), Cells(rows[0]));
            Assert.Equal(Row(invoice, HeldOutPass.Documents(report, "few-shot")), Cells(rows[1]));
        }
    }

    [Fact]
    public async Task Comparison_PutsBothPassesSideBySide()
    {
        SampleOutput output = await ReplayAsync();
        JsonElement report = (await pass.Output).Report;
        JsonElement before = HeldOutPass.Run(report, "zero-shot").GetProperty("totals");
        JsonElement after = HeldOutPass.Run(report, "few-shot").GetProperty("totals");

        Assert.Equal(["documents", "read", "45", "of", "45", "45", "of", "45"], Comparison("documents read"));
        Assert.Equal(["field", "F1", Percent(before), "%", Percent(after), "%"], Comparison("field F1"));
        Assert.Equal(["input", "tokens", Count(before, "inputTokens"), Count(after, "inputTokens")], Comparison("input tokens"));
        Assert.Equal(["cache", "written", "0", Count(after, "cacheWriteTokens")], Comparison("cache written"));
        Assert.Equal(["cache", "read", "0", Count(after, "cacheReadTokens")], Comparison("cache read"));
        Assert.Equal(["cost", Usd(before), Usd(after)], Comparison("cost"));
        Assert.StartsWith("seconds ", string.Join(' ', Comparison("seconds")), StringComparison.Ordinal);
        Assert.Contains(Invoice.Tool.Fingerprint, output.Console, StringComparison.Ordinal);
        Assert.Contains($"prefix       {Invoice.Tool.Prefix.Bytes.Length.ToString("N0", CultureInfo.InvariantCulture)} bytes", output.Console, StringComparison.Ordinal);

        Assert.Equal($"45 of 45 documents extracted; field F1 {Percent(before)} % zero-shot, {Percent(after)} % few-shot; {Usd(after)}", output.Console.TrimEnd().Split('\n')[^1].TrimEnd());

        string[] Comparison(string label) => Cells(output.Console.Split('\n').Single(line => line.Trim().StartsWith(label + " ", StringComparison.Ordinal)));
        static string Percent(JsonElement totals) => (100 * totals.GetProperty("fieldF1").GetDouble()).ToString("0.0", CultureInfo.InvariantCulture);
        static string Count(JsonElement totals, string name) => totals.GetProperty(name).GetInt64().ToString("N0", CultureInfo.InvariantCulture);
        static string Usd(JsonElement totals) => "$" + totals.GetProperty("costUsd").GetDecimal().ToString("0.0000", CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, false, false)]
    [InlineData(true, true, false)]
    public async Task ProgressBar_IsOnInteractiveConsolesOnly(bool interactive, bool json, bool shown)
    {
        SampleOutput output = await ReplayAsync(interactive, json);

        Assert.Equal(0, output.ExitCode);
        Assert.Equal(shown, output.Console.Contains(Working, StringComparison.Ordinal));
        Assert.Equal(shown, output.Console.Contains('\u001b'));
    }

    [Fact]
    public async Task OwnFile_ShowsItsRecord()
    {
        await pass.Output;
        await using ScriptedServer server = await ScriptedServer.ReplayAsync(pass.Exchanges, TestContext.Current.CancellationToken);
        HeldOutInvoice invoice = HeldOutInvoice.Get("es-05-agua-factura.txt");

        SampleOutput output = await Sample.RunAsync(Sample.Options(invoice.Path) with { BaseUrl = server.Address, Json = false }, TestContext.Current.CancellationToken);

        // The record goes to the writer below the console, so that long lines of JSON stay whole.
        string[] lines = output.Console.Split('\n');
        int start = Array.FindIndex(lines, static line => line.TrimEnd() == "{");
        int end = Array.FindIndex(lines, start + 1, static line => line.TrimEnd() == "}");
        JsonElement record = JsonElement.Parse(string.Join('\n', lines[start..(end + 1)]));
        Assert.Equal(46.32m, record.GetProperty("total_amount").GetDecimal());
        Assert.DoesNotContain("field F1", output.Console, StringComparison.Ordinal);
        Assert.StartsWith("1 of 1 documents extracted; $", output.Console.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task LiveProvider_ShowsTheEstimateBeforeTheFirstCall()
    {
        int calls = 0;
        await using ScriptedServer server = await ScriptedServer.StartAsync(
            _ =>
            {
                calls++;
                return (401, """{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}"""u8.ToArray());
            },
            TestContext.Current.CancellationToken);
        SampleOptions options = Sample.Options(HeldOutInvoice.All[0].Path) with { BaseUrl = server.Address, Provider = SampleOptions.Anthropic, Json = false };

        SampleOutput output = await Sample.RunAsync(options, TestContext.Current.CancellationToken, key: "sk-live-key");

        // The server refused the first call, so what stands there was written without one having succeeded.
        Assert.Equal(1, calls);
        Assert.Matches(@"estimate     1 documents on claude-haiku-4-5: \$0\.\d{4} to \$0\.\d{4}, without a cache \$0\.\d{4} to \$0\.\d{4}", output.Console.ReplaceLineEndings(" "));
        Assert.Equal(["sk-live-key"], server.Keys.Select(static key => key.Replace("Bearer ", "", StringComparison.Ordinal)));
        Assert.DoesNotContain("sk-live-key", output.Console + output.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeyInTheEnvironment_IsNotUsedWithoutAProvider()
    {
        await pass.Output;
        await using ScriptedServer server = await ScriptedServer.ReplayAsync(pass.Exchanges, TestContext.Current.CancellationToken);

        SampleOutput output = await Sample.RunAsync(Sample.Options(HeldOutInvoice.All[0].Path) with { BaseUrl = server.Address }, TestContext.Current.CancellationToken, key: "sk-live-key");

        Assert.Equal(0, output.ExitCode);
        Assert.DoesNotContain("sk-live-key", Assert.Single(server.Keys), StringComparison.Ordinal);
    }

    private async Task<SampleOutput> ReplayAsync(bool interactive = false, bool json = false)
    {
        await pass.Output;
        await using ScriptedServer server = await ScriptedServer.ReplayAsync(pass.Exchanges, TestContext.Current.CancellationToken);
        return await Sample.RunAsync(Sample.Options() with { BaseUrl = server.Address, Json = json }, TestContext.Current.CancellationToken, interactive);
    }

    private static string[] Row(HeldOutInvoice invoice, IReadOnlyDictionary<string, JsonElement> documents)
    {
        JsonElement document = documents[invoice.File];
        FieldScore score = FieldScore.Of(invoice.Gold, document.GetProperty("value"));
        return [invoice.File, "Ok", $"{score.Right}/{score.Right + score.Wrong + score.Missing}", "0", Tokens("cacheWriteTokens"), Tokens("cacheReadTokens"), Tokens("inputTokens")];

        string Tokens(string name) => document.GetProperty("usage").GetProperty(name).GetInt64().ToString("N0", CultureInfo.InvariantCulture);
    }

    private static string[] Cells(string row) => row.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
