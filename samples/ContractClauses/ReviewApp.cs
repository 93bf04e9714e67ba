using Anthropic;
using PromptGen;
using PromptGen.Anthropic;
using PromptGen.Simulator;
using Spectre.Console;

namespace ContractClauses;

/// <summary>Runs the sample from parsed options to an exit code.</summary>
internal sealed class ReviewApp(ReviewOptions options, IAnsiConsole console, TextWriter errors, Func<string, string?> environment)
{
    public const int NotAllRead = 1;
    public const int BadInput = 2;

    /// <summary>What shells report of a program that an interrupt has ended.</summary>
    public const int Cancelled = 130;

    /// <summary>The simulator answers at once; so much slower, a person sees the terms grow.</summary>
    private static readonly TimeSpan s_pace = TimeSpan.FromMilliseconds(8);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            ModelProfile model = options.ResolveModel();
            string key = options.ResolveKey(environment);
            string? address = options.ResolveBaseUrl();
            List<ContractFile> contracts = options.Paths.Count == 0 ? ContractFile.Own() : ContractFile.From(options.Paths);
            string knowledge = TextFile.Read(options.Knowledge ?? OwnKnowledge("clauses.md"));
            await using SimulatorServer? simulator = options.IsLive || address is not null ? null : await SimulatorServer.StartAsync(new SimulatorOptions { RecordExchanges = false }, cancellationToken);
            using AnthropicClient client = new() { ApiKey = key };
            IAnthropicClient reached = simulator is not null ? client.WithOptions(o => o with { BaseUrl = simulator.BaseAddress.ToString().TrimEnd('/') })
                : address is not null ? client.WithOptions(o => o with { BaseUrl = address })
                : client;
            console.WriteLine($"{ContractTerms.Tool.Name} on {model.Id}, {contracts.Count} contracts, {ContractTerms.Tool.ExemplarCount} exemplars, shared context of {CallTable.Count(knowledge.Length)} characters");
            if (!options.IsLive)
            {
                console.WriteLine(SimulatorServer.Banner);
            }

            bool allRead = await new ContractReview(reached, model, console, simulator is null ? TimeSpan.Zero : s_pace).RunAsync(contracts, knowledge, options.IsOwnData ? TextFile.Read(OwnKnowledge("clauses-next.md")) : null, cancellationToken);
            return allRead ? 0 : NotAllRead;
        }
        catch (BadInputException exception)
        {
            errors.WriteLine(exception.Message);
            return BadInput;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            errors.WriteLine("The run was cancelled, so not all contracts are done.");
            return Cancelled;
        }
    }

    private static string OwnKnowledge(string name) => Path.Combine(AppContext.BaseDirectory, "knowledge", name);
}
