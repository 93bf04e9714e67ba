using System.Text.Json;

namespace ContractClauses.Tests;

/// <summary>What the sample prints and sends with its own contracts.</summary>
public sealed class OwnContractsTests
{
    [Fact]
    public async Task Contracts_AreReadWithOneWriteOfPrefixAndKnowledge()
    {
        SampleOutput run = await Sample.RunAsync(Sample.Own);

        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.StartsWith("6 of 6 contracts read; ", run.Lines[^1], StringComparison.Ordinal);
        Assert.Contains("a rule-based stand-in, not a language model", run.Text, StringComparison.Ordinal);
        Assert.Contains("supplier                     Cristallo Vetri S.p.A.", run.Lines);
        Assert.Contains("liability_cap                -", run.Lines);
        long written = run.Exchanges[0].Usage!.CacheWriteTokens;
        Assert.All(run.Exchanges.Skip(1).Take(5), exchange => Assert.Equal((0L, written), (exchange.Usage!.CacheWriteTokens, exchange.Usage.CacheReadTokens)));
    }

    [Fact]
    public async Task NewEditionOfTheKnowledge_IsWrittenAlone()
    {
        SampleOutput run = await Sample.RunAsync(Sample.Own);

        Assert.Equal(8, run.Exchanges.Count);
        (long all, long written, long kept) = (run.Exchanges[0].Usage!.CacheWriteTokens, run.Exchanges[6].Usage!.CacheWriteTokens, run.Exchanges[6].Usage!.CacheReadTokens);
        Assert.InRange(written, 1, all / 10);
        Assert.InRange(kept, all * 9 / 10, all - 1);
        Assert.Equal((0L, kept + written), (run.Exchanges[7].Usage!.CacheWriteTokens, run.Exchanges[7].Usage!.CacheReadTokens));
        Assert.Contains(FormattableString.Invariant($"The new edition of the knowledge was written alone ({written:N0} tokens); the {kept:N0} in front of it stayed in the cache."), run.Lines);
    }

    [Fact]
    public async Task Request_HasAMarkerBehindTheExemplarsAndOneBehindTheKnowledge()
    {
        SampleOutput run = await Sample.RunAsync(Sample.Own);

        using JsonDocument body = JsonDocument.Parse(run.Exchanges[0].RequestBody);
        JsonElement[] system = [.. body.RootElement.GetProperty("system").EnumerateArray()];
        Assert.Equal(2, system.Count(static block => block.TryGetProperty("cache_control", out _)));
        Assert.Contains("Edition 7.", system[^1].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.True(system[^1].TryGetProperty("cache_control", out _));
        Assert.DoesNotContain("cache_control", body.RootElement.GetProperty("messages").GetRawText(), StringComparison.Ordinal);
        Assert.True(body.RootElement.GetProperty("stream").GetBoolean());
    }

    [Fact]
    public async Task Quotes_AreShownWhereTheyStand()
    {
        SampleOutput run = await Sample.RunAsync(Sample.Own);

        // The reviewer's quotes, looked up in the contract without PromptGen. The simulator finds these two word for word.
        foreach (ContractFile contract in ContractFile.Own().Take(2))
        {
            string quote = contract.Gold!.Clauses.Termination!;
            int start = contract.Text.IndexOf(quote, StringComparison.Ordinal);
            int line = contract.Text[..start].Split('\n').Length;
            Assert.Contains(FormattableString.Invariant($"termination, line {line}, characters {start} to {start + quote.Length}:"), run.Lines);
        }

        Assert.Contains("7.2. Ordinary termination. »Without stating any grounds, each party may give notice in writing to end this", run.Lines);
    }

    [Fact]
    public async Task Terminal_ShowsTextsWhileTheyGrow()
    {
        SampleOutput run = await Sample.RunAsync(new ReviewOptions([Path.Combine(AppContext.BaseDirectory, "contracts", "02-claims-software.txt")]), terminal: true);

        Assert.Equal(0, run.Code);
        Assert.Contains("▌", run.Text, StringComparison.Ordinal);
        Assert.Contains("Tessera Systems Ltd", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("re-indexed", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("»", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Gold_QuotesTheContracts()
    {
        List<ContractFile> contracts = ContractFile.Own();

        Assert.Equal(6, contracts.Count);
        Assert.All(contracts, static contract =>
        {
            ClauseQuotes quotes = contract.Gold!.Clauses;
            Assert.All([contract.Gold.Supplier, contract.Gold.Customer, contract.Gold.GoverningLaw, quotes.Renewal, quotes.Termination, quotes.Liability, quotes.DataProtection, quotes.Assignment],
                text => Assert.True(text is null || contract.Text.Contains(text, StringComparison.Ordinal), $"{contract.Name}: {text}"));
        });
    }
}
