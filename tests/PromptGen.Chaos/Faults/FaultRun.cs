using PromptGen.Client;
using PromptGen.Simulator;

namespace PromptGen.Chaos.Faults;

/// <summary>
/// Documents against a server of which 30 % of the answers are faulty, in 12 kinds: each one ends once, in the outcome that follows from what its requests met,
/// and with its own record (reliability row 22).
/// </summary>
internal static class FaultRun
{
    private const int LargestPortion = 1_000;

    /// <summary>Each API, plain and streamed.</summary>
    private const int Ways = 6;
    private const int Concurrency = 32;
    private const double Share = 0.3;

    private static readonly FaultKind[] s_kinds =
    [
        FaultKind.RateLimit, FaultKind.Overloaded, FaultKind.ServerError, FaultKind.BadGateway, FaultKind.CloseBeforeHead, FaultKind.Reset,
        FaultKind.HangBeforeHead, FaultKind.CutBody, FaultKind.HangInBody, FaultKind.Html, FaultKind.EmptyBody, FaultKind.ErrorEvent,
    ];

    public static async Task RunAsync(ChaosReport report)
    {
        FaultTally tally = new();
        int size = Math.Clamp(report.Count / Ways, 1, LargestPortion);
        for (int first = 0, portion = 0; first < report.Count; first += size, portion++)
        {
            await RunPortionAsync(report, tally, first, Math.Min(size, report.Count - first), portion);
        }

        report.Tell(tally.ToString());
    }

    private static async Task RunPortionAsync(ChaosReport report, FaultTally tally, int first, int count, int portion)
    {
        (WireFormat format, string model) = Api.All[portion % Api.All.Count];
        bool streams = portion / Api.All.Count % 2 == 1;
        Flow[] flows = [.. Enumerable.Range(0, count).Select(static _ => new Flow())];
        FlowPlan plan = new(new FaultPlan(report.Seed, [.. s_kinds.Select(kind => new SimulatedFault { Kind = kind, Probability = Share / s_kinds.Length, RetryAfter = kind == FaultKind.RateLimit ? "1.5" : null })]), first, flows);
        FlowClock clock = new();
        await using SimulatorServer server = await SimulatorServer.StartAsync(new SimulatorOptions { Faults = plan, RecordExchanges = false });
        using (HttpClient http = Api.Http())
        {
            ExtractionClient client = new(
                new HttpExtractionTransport(http, Api.Options(format, server, clock)),
                new ExtractionClientOptions { Model = model, TimeProvider = clock, MaxConcurrency = Concurrency });
            Portion run = new(client, clock, flows, first);
            await (streams ? run.StreamAsync(Concurrency) : run.ManyAsync());
            foreach ((int index, string ending, string? failure) in run.Judge(streams))
            {
                report.Step(ending);
                tally.AddEnding(ending);
                if (failure is not null)
                {
                    report.Fail($"document {first + index} ({format}, {(streams ? "streamed" : "plain")}): {failure}");
                }
            }
        }

        Array.ForEach(flows, flow => tally.AddMet(flow.Met));
        await Leftovers.CheckAsync(report, ("open connections", () => server.OpenConnections), ("timers", () => clock.Timers));
        if (plan.Strangers > 0)
        {
            report.Fail($"{plan.Strangers} requests hold no document");
        }
    }
}
