using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PromptGen;
using PromptGen.Simulator;

namespace InvoiceExtraction.Tests.Caching;

public sealed class CacheTests(HeldOutPass pass)
{
    [Fact]
    public async Task FewShotPass_FirstRequestWritesTheCache_AllOthersReadIt()
    {
        await pass.Output;

        SimulatedUsage[] usages = [.. pass.FewShot.Select(static exchange => exchange.Usage!)];
        Assert.Equal(HeldOutInvoice.All.Count, usages.Length);
        Assert.True(usages[0].CacheWriteTokens >= ModelCatalog.Default.Get("claude-haiku-4-5").MinCacheableTokens);
        Assert.Equal(0, usages[0].CacheReadTokens);
        Assert.All(usages[1..], usage =>
        {
            Assert.Equal(usages[0].CacheWriteTokens, usage.CacheReadTokens);
            Assert.Equal(0, usage.CacheWriteTokens);
        });
    }

    [Fact]
    public async Task FewShotPass_ToolsAndSystem_AreTheBytesOfThePrefix()
    {
        await pass.Output;

        byte[] prefix = Invoice.Tool.Prefix.Bytes.ToArray();
        Assert.True(prefix.Length > 10_000);
        Assert.All(pass.FewShot, exchange => Assert.True(new RecordedBody(exchange).ToolsAndSystem().SequenceEqual(prefix)));
    }

    [Fact]
    public async Task FewShotPass_RequestsDiffer_OnlyInTheDocument()
    {
        await pass.Output;

        string[] rests = [.. pass.FewShot.Select(static exchange =>
        {
            JsonObject body = new RecordedBody(exchange).ToNode();
            body["messages"]![0]!["content"]![0]!["text"] = "";
            return body.ToJsonString();
        })];
        Assert.Single(rests.Distinct());
        Assert.Equal(rests.Length, pass.FewShot.Select(static exchange => new RecordedBody(exchange).UserText).Distinct().Count());
    }

    [Fact]
    public async Task ZeroShotPass_HasNeitherExemplarsNorMarkers_AndTouchesNoCache()
    {
        await pass.Output;

        Assert.Equal(HeldOutInvoice.All.Count, pass.ZeroShot.Count);
        Assert.All(pass.ZeroShot, static exchange =>
        {
            string body = Encoding.UTF8.GetString(exchange.RequestBody.Span);
            Assert.DoesNotContain("cache_control", body, StringComparison.Ordinal);
            Assert.DoesNotContain("<example>", body, StringComparison.Ordinal);
            Assert.Equal(0, exchange.Usage!.CacheReadTokens + exchange.Usage.CacheWriteTokens);
        });
    }

    [Fact]
    public async Task Documents_AreSentUnaltered_InATagOfTheirOwn()
    {
        await pass.Output;

        HashSet<string> codes = new(StringComparer.Ordinal);
        Assert.All(HeldOutInvoice.All, invoice =>
        {
            string sent = new RecordedBody(pass.FewShotOf(invoice)).UserText;
            string code = sent["<document-".Length..sent.IndexOf('>', StringComparison.Ordinal)];
            Assert.Matches("^[0-9a-f]{16}$", code);
            Assert.True(codes.Add(code));
            Assert.Equal($"<document-{code}>\n{invoice.Text}\n</document-{code}>", sent);
        });
    }

    [Fact]
    public async Task Report_CarriesTheUsageOfEachAnswer_AndItsSums()
    {
        JsonElement report = (await pass.Output).Report;

        AssertUsage(HeldOutPass.Run(report, "zero-shot"), pass.ZeroShot);
        AssertUsage(HeldOutPass.Run(report, "few-shot"), pass.FewShot);
    }

    [Fact]
    public async Task UsageOfAnAnswer_AddsUpToTheCountOfItsPrompt()
    {
        await pass.Output;

        foreach (SimulatedExchange exchange in (SimulatedExchange[])[pass.ZeroShot[3], pass.FewShot[0], pass.FewShot[^1]])
        {
            // Counting takes no limit. The rest stays as it was sent, since other escapes are other tokens.
            string body = Encoding.UTF8.GetString(exchange.RequestBody.Span).Replace("\"max_tokens\":4096,", "", StringComparison.Ordinal);
            byte[] answer = await pass.PostAsync("v1/messages/count_tokens", Encoding.UTF8.GetBytes(body), TestContext.Current.CancellationToken);

            SimulatedUsage usage = exchange.Usage!;
            Assert.Equal(JsonElement.Parse(answer).GetProperty("input_tokens").GetInt32(), usage.InputTokens + usage.CacheReadTokens + usage.CacheWriteTokens);
        }
    }

    [Fact]
    public async Task Cost_IsThatOfThePriceTable()
    {
        JsonElement report = (await pass.Output).Report;

        // Claude Haiku 4.5 in models.json, USD per million tokens: input 1, output 5, cache write 1.25, cache read 0.10.
        foreach (JsonElement totals in (JsonElement[])[HeldOutPass.Run(report, "zero-shot").GetProperty("totals"), HeldOutPass.Run(report, "few-shot").GetProperty("totals")])
        {
            decimal expected = (Tokens("inputTokens") * 1m) + (Tokens("outputTokens") * 5m) + (Tokens("cacheWriteTokens") * 1.25m) + (Tokens("cacheReadTokens") * 0.10m);
            Assert.Equal(expected / 1_000_000, totals.GetProperty("costUsd").GetDecimal(), 6);

            decimal Tokens(string name) => totals.GetProperty(name).GetDecimal();
        }
    }

    private static void AssertUsage(JsonElement run, IReadOnlyList<SimulatedExchange> exchanges)
    {
        (string, long)[] expected =
        [
            ("inputTokens", exchanges.Sum(static exchange => (long)exchange.Usage!.InputTokens)),
            ("outputTokens", exchanges.Sum(static exchange => (long)exchange.Usage!.OutputTokens)),
            ("cacheReadTokens", exchanges.Sum(static exchange => (long)exchange.Usage!.CacheReadTokens)),
            ("cacheWriteTokens", exchanges.Sum(static exchange => (long)exchange.Usage!.CacheWriteTokens)),
        ];
        JsonElement[] documents = [.. run.GetProperty("documents").EnumerateArray()];
        foreach ((string name, long sum) in expected)
        {
            Assert.Equal(sum, run.GetProperty("totals").GetProperty(name).GetInt64());
            Assert.Equal(sum, documents.Sum(document => document.GetProperty("usage").GetProperty(name).GetInt64()));
        }
    }
}
