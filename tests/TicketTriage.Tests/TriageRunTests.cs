using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PromptGen.Simulator;

namespace TicketTriage.Tests;

/// <summary>What the sample prints, on a simulator of its own.</summary>
public sealed class TriageRunTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OwnTickets_AreRoutedWithOneWriteOfThePrefix()
    {
        (int code, string output, SimulatorServer server) = await RunAsync(tickets: null);

        Assert.Equal(0, code);
        string[] lines = output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(12, lines.Length);
        Assert.StartsWith("02-invoice-copy.txt      Billing   Low     NW-20655  sven.dahl@epost.example", lines[1], StringComparison.Ordinal);
        Assert.Contains("10 tickets, 10 routed; as the team routed them: category ", lines[^1], StringComparison.Ordinal);
        Assert.Contains("order and address 10/10;", lines[^1], StringComparison.Ordinal);
        Assert.Equal([true, false, false, false, false, false, false, false, false, false], server.Exchanges.Select(static exchange => exchange.Usage!.CacheWriteTokens > 0));
        Assert.Equal(9 * server.Exchanges[0].Usage!.CacheWriteTokens, server.Exchanges.Sum(static exchange => exchange.Usage!.CacheReadTokens));
    }

    [Fact]
    public async Task EmptyTicket_IsSaidAndTheOthersGoOn()
    {
        string folder = Directory.CreateTempSubdirectory("tickets").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), " \n", Cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder, "b.txt"), "From: x@y.example\nSubject: Manual\n\nIs there a manual for the toaster? No hurry.\n", Cancellation);

        (int code, string output, _) = await RunAsync(folder);

        Assert.Equal(1, code);
        Assert.Contains("a.txt                    The file is empty.", output, StringComparison.Ordinal);
        Assert.Contains("2 tickets, 1 routed; prompt cache", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FolderWithoutTickets_IsOneSentence()
    {
        (int code, string output, _) = await RunAsync(Directory.CreateTempSubdirectory("tickets").FullName);

        Assert.Equal(2, code);
        Assert.EndsWith("has no *.txt files. Put one ticket into each.", output.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Provider", "acme", "The provider 'acme' is not known. Set Triage:Provider to local or anthropic.")]
    [InlineData("Tickets", "no-such-folder", "There is no folder 'no-such-folder'. Set Triage:Tickets to one with *.txt files.")]
    [InlineData("Model", "claude-haiku-4-5", null)]
    public void Configuration_IsCheckedBeforeAnythingIsSent(string key, string value, string? problem)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>($"Triage:{key}", value)]).Build();

        Assert.Equal(problem, configuration.ReadTriageOptions().Problem());
    }

    private static async Task<(int Code, string Output, SimulatorServer Server)> RunAsync(string? tickets)
    {
        SimulatorServer server = await SimulatorServer.StartAsync(ct: Cancellation);
        await using (server)
        {
            TriageOptions options = new() { BaseUrl = server.BaseAddress.ToString().TrimEnd('/'), Tickets = tickets };
            await using ServiceProvider services = new ServiceCollection().AddTicketTriage(options, "key").BuildServiceProvider();
            using StringWriter output = new();
            int code = await services.GetRequiredService<TriageRun>().RunAsync(output, Cancellation);
            return (code, output.ToString(), server);
        }
    }
}
