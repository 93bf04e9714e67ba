using Anthropic;
using PromptGen;
using PromptGen.Anthropic;
using Spectre.Console;

namespace ContractClauses;

/// <summary>Reads contracts one after the other, each with the same knowledge in front of it, and shows what the prompt cache did.</summary>
internal sealed class ContractReview(IAnthropicClient client, ModelProfile model, IAnsiConsole console, TimeSpan pace)
{
    private const int AgainWithNewKnowledge = 2;

    private readonly CallTable _calls = new(model);
    private readonly TermsView _view = new(console, pace);
    private readonly QuotePlaces _places = new(console);

    /// <summary>Reads the contracts.</summary>
    /// <param name="contracts">The contracts.</param>
    /// <param name="knowledge">What all calls share behind the exemplars.</param>
    /// <param name="nextKnowledge">Another edition of it, with which the first contracts are read again; null for none.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>Whether all contracts were read.</returns>
    public async Task<bool> RunAsync(IReadOnlyList<ContractFile> contracts, string knowledge, string? nextKnowledge, CancellationToken cancellationToken)
    {
        int read = 0;
        int quotes = 0;
        TermsScore score = default;
        foreach (ContractFile contract in contracts)
        {
            console.WriteLine();
            console.WriteLine(contract.Name);
            ExtractionResult<ContractTerms> result = await _view.ShowAsync(client.ExtractStreamingAsync(Request(contract, knowledge), cancellationToken: cancellationToken), cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            TermsScore? own = result.IsOk && contract.Gold is { } gold ? TermsScore.Of(gold, result.Value) : null;
            score += own ?? default;
            read += result.IsOk ? 1 : 0;
            quotes += result.Sources.Count;
            _calls.Add(contract.Name, result, own?.ToString() ?? "read");
            _places.Write(contract.Text, result);
            Complain(result);
        }

        ExtractionUsage? again = await ReadAgainAsync(contracts, nextKnowledge, cancellationToken);
        console.WriteLine();
        _calls.Write(console);
        if (again is not null)
        {
            Print($"The new edition of the knowledge was written alone ({CallTable.Count(again.CacheWriteTokens)} tokens); the {CallTable.Count(again.CacheReadTokens)} in front of it stayed in the cache.");
        }

        string right = score.Members == 0 ? "" : $"{score} members as the reviewer has them; ";
        Print($"{read} of {contracts.Count} contracts read; {right}{quotes} texts found in their contracts; prompt cache: {CallTable.Count(_calls.Usage.CacheWriteTokens)} tokens written, {CallTable.Count(_calls.Usage.CacheReadTokens)} read");
        return read == contracts.Count;
    }

    private ExtractionRequest<ContractTerms> Request(ContractFile contract, string knowledge) =>
        ContractTerms.Tool.CreateRequest(Document.FromText(contract.Text, contract.Name)).WithModel(model).WithContext(knowledge, ContextReuse.Shared);

    /// <summary>A new edition of the knowledge: tools, instructions and exemplars are still read from the cache, and only the knowledge is written.</summary>
    /// <returns>The usage of the first call with it; null where there is no new edition.</returns>
    private async Task<ExtractionUsage?> ReadAgainAsync(IReadOnlyList<ContractFile> contracts, string? knowledge, CancellationToken cancellationToken)
    {
        ExtractionUsage? first = null;
        foreach (ContractFile contract in knowledge is null ? [] : contracts.Take(AgainWithNewKnowledge))
        {
            ExtractionResult<ContractTerms> result = await client.ExtractAsync(Request(contract, knowledge!), cancellationToken: cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            _calls.Add($"{contract.Name}, knowledge re-indexed", result, "read");
            first ??= result.Usage;
        }

        return first;
    }

    private void Complain(ExtractionResult<ContractTerms> result)
    {
        foreach (ExtractionProblem problem in result.Problems)
        {
            Print($"  {result.Outcome} at {problem.Path}: {problem.Message}");
        }
    }

    /// <summary>Writes a line as it is, where the console would break it.</summary>
    private void Print(string line) => console.Profile.Out.Writer.WriteLine(line);
}
