using PromptGen.Client;
using PromptGen.Simulator;

namespace PromptGen.Chaos.Cancelling;

/// <summary>
/// Documents that the caller gives up at random moments: each one ends as cancelled, or as it would have ended anyway; behind the last one no request runs,
/// no body, timer or connection is open (reliability row 25).
/// </summary>
internal static class CancelRun
{
    private const int Concurrency = 16;

    public static async Task RunAsync(ChaosReport report)
    {
        Flow[] flows = [.. Enumerable.Range(0, report.Count).Select(static _ => new Flow())];
        CancelMoments moments = new(report.Seed, flows);
        FlowClock clock = new();
        SimulatorOptions options = new() { Faults = moments, RecordExchanges = false };
        await using SimulatorServer server = await SimulatorServer.StartAsync(options);
        TrackedHandler handler = new(Api.Sockets());
        using (HttpClient http = Api.Http(handler))
        {
            ParallelOptions parallel = new() { MaxDegreeOfParallelism = Concurrency };
            await Parallel.ForAsync(0, report.Count, parallel, async (index, _) =>
            {
                (WireFormat format, string model) = Api.All[index % Api.All.Count];
                ExtractionClient client = new(
                    new HttpExtractionTransport(http, Api.Options(format, server, clock)),
                    new ExtractionClientOptions { Model = model, TimeProvider = clock });
                clock.Enter(flows[index]);
                await OneAsync(report, client, moments, index);
            });
            await Leftovers.CheckAsync(report, ("running requests", () => handler.Running), ("open bodies", () => handler.OpenBodies));
        }

        await Leftovers.CheckAsync(report, ("open connections", () => server.OpenConnections), ("timers", () => clock.Timers));
        report.Tell($"behind the last document: {handler.Running} running requests, {handler.OpenBodies} open bodies, {server.OpenConnections} open connections, {clock.Timers} timers");
    }

    private static async Task OneAsync(ChaosReport report, ExtractionClient client, CancelMoments moments, int index)
    {
        using CancellationTokenSource cancel = moments.Begin(index);
        try
        {
            ExtractionResult<Parcel>? result = moments.Streams(index) ? await StreamAsync(client, index, cancel.Token) : await client.ExtractAsync<Parcel>(Parcel.Document(index), cancel.Token);
            string? failure = result switch
            {
                null => "no result",
                { Outcome: ExtractionOutcome.Cancelled } => cancel.IsCancellationRequested ? (result.Value is null ? null : "a value") : "cancelled by no one",
                { Outcome: ExtractionOutcome.Ok } => result.Value!.IsOf(index) ? null : "the record is another one's",
                _ => $"{result.Outcome}: {string.Join(' ', result.Problems.Select(static problem => problem.Message))}",
            };
            report.Step(result?.Outcome.ToString() ?? "none");
            if (failure is not null)
            {
                report.Fail($"document {index}: {failure}");
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            report.Step("thrown");
            report.Fail($"document {index}: {exception.GetType().Name} was thrown: {exception.Message}");
        }
        finally
        {
            moments.End(index);
        }
    }

    private static async Task<ExtractionResult<Parcel>?> StreamAsync(ExtractionClient client, int index, CancellationToken cancellationToken)
    {
        ExtractionResult<Parcel>? result = null;
        await foreach (ExtractionUpdate<Parcel> update in client.ExtractStreamingAsync<Parcel>(Parcel.Text(index), cancellationToken))
        {
            result = update.Result;
        }

        return result;
    }
}
