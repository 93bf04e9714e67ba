using System.Collections.Concurrent;
using System.Globalization;
using PromptGen.Client;
using PromptGen.Simulator;

namespace PromptGen.Chaos.Faults;

/// <summary>Some documents on one server, and how they ended.</summary>
internal sealed class Portion(ExtractionClient client, FlowClock clock, IReadOnlyList<Flow> flows, int first)
{
    /// <summary>Far beyond what a portion takes: what is not done by then hangs.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private readonly ConcurrentQueue<(int Index, ExtractionResult<Parcel>? Result, string? Thrown)> _ended = [];

    public async Task ManyAsync()
    {
        using CancellationTokenSource patience = new(s_patience);
        int started = 0;
        IEnumerable<Document> documents = Enumerable.Range(first, flows.Count).Select(Parcel.Document);
        await foreach (ExtractedDocument<Parcel> done in client.ExtractManyAsync<Parcel>(documents, Configure, patience.Token))
        {
            _ended.Enqueue((done.Index, done.Result, null));
        }

        // Documents are started one after the other, in the order of the sequence.
        ExtractionRequest<Parcel> Configure(ExtractionRequest<Parcel> request)
        {
            clock.Enter(flows[started++]);
            return request;
        }
    }

    public async Task StreamAsync(int concurrency)
    {
        using CancellationTokenSource patience = new(s_patience);
        ParallelOptions options = new() { MaxDegreeOfParallelism = concurrency };
        await Parallel.ForAsync(0, flows.Count, options, async (index, _) => await StreamOneAsync(index, patience.Token));
    }

    /// <summary>Compares how each document ended with what its requests met.</summary>
    public IEnumerable<(int Index, string Ending, string? Failure)> Judge(bool streams)
    {
        ILookup<int, (int Index, ExtractionResult<Parcel>? Result, string? Thrown)> ended = _ended.ToLookup(static item => item.Index);
        for (int index = 0; index < flows.Count; index++)
        {
            (_, ExtractionResult<Parcel>? result, string? thrown) = ended[index].FirstOrDefault();
            int times = ended[index].Count();
            yield return times == 0 ? (index, FaultTally.Lost, "it has no ending")
                : times > 1 ? (index, FaultTally.Duplicated, string.Create(CultureInfo.InvariantCulture, $"it ended {times} times"))
                : thrown is not null || result is null ? (index, FaultTally.Unclassified, thrown ?? "it ended without a result")
                : result.Outcome == ExtractionOutcome.Cancelled ? (index, FaultTally.Hung, string.Create(CultureInfo.InvariantCulture, $"it was not done in {s_patience.TotalMinutes} minutes"))
                : (index, result.Outcome.ToString(), Judge(flows[index].Met, result, first + index, streams));
        }
    }

    private static string? Judge(IReadOnlyList<FaultKind?> met, ExtractionResult<Parcel> result, int number, bool streams)
    {
        string way = string.Join(", ", met.Select(static fault => fault?.ToString() ?? "good"));
        (ExtractionOutcome outcome, int attempts) = Ending.Of(met, streams);
        return result.Outcome != outcome ? $"{result.Outcome} and not {outcome} behind {way}: {string.Join(' ', result.Problems.Select(static problem => problem.Message))}"
            : attempts != met.Count || result.Attempts != attempts ? string.Create(CultureInfo.InvariantCulture, $"{result.Attempts} tries and not {attempts} behind {way}")
            : result.Outcome == ExtractionOutcome.Ok ? (result.Value!.IsOf(number) ? null : "the record is another one's")
            : result.Value is null && result.Problems.Count > 0 ? null : "a value, or no word about why there is none";
    }

    private async Task StreamOneAsync(int index, CancellationToken cancellationToken)
    {
        clock.Enter(flows[index]);
        ExtractionResult<Parcel>? last = null;
        int results = 0;
        try
        {
            await foreach (ExtractionUpdate<Parcel> update in client.ExtractStreamingAsync<Parcel>(Parcel.Text(first + index), cancellationToken))
            {
                last = update.Result;
                results += update.Result is null ? 0 : 1;
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            _ended.Enqueue((index, null, $"{exception.GetType().Name} was thrown: {exception.Message}"));
            return;
        }

        _ended.Enqueue((index, last, results == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"{results} updates had a result")));
    }
}
