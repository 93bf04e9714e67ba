using System.Diagnostics;
using System.Diagnostics.Metrics;
using InvoiceExtraction;
using PromptGen.Client;
using PromptGen.Client.Tests;
using PromptGen.Extensions.AI;

namespace PromptGen.Adapters.Tests.Canaries;

/// <summary>Key, document, exemplar and shared context come out of no log, span, metric, exception or text, however a call ends (reliability row 31).</summary>
public sealed class CanaryTests(SimulatorFixture simulator) : IClassFixture<SimulatorFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, bool> Routes => new(from route in CanaryRoute.All from stream in new[] { false, true } select (route.Name, stream));

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task NoEnding_Leaks(string name, bool stream)
    {
        CanaryRoute route = CanaryRoute.All.Single(route => route.Name == name);
        List<string> leaks = [];
        foreach (CanaryEnding ending in CanaryEnding.All)
        {
            using LeakCollector collector = new();
            await using RawServer server = new(ending.Reply(route.Format));
            using CancellationTokenSource cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
            if (ending.IsCancelled)
            {
                cancel.CancelAfter(TimeSpan.FromMilliseconds(200));
            }

            ExtractionClient client = new(route.Create(server.Address), new ExtractionClientOptions { MaxRetries = 0, Reask = false, DocumentDeadline = TimeSpan.FromSeconds(ending is { IsSlow: true, IsCancelled: false } ? 0.3 : 60) });
            ExtractionResult<Invoice> result = await EndAsync(client, Canary.Request(route.Format), stream, collector, cancel.Token);

            Assert.False(result.IsOk, $"{ending.Name} ended with a value.");
            Assert.Equal(ending.IsCancelled, result.Outcome == ExtractionOutcome.Cancelled);
            leaks.AddRange(Canary.FindIn(collector.Heard).Select(fragment => $"{ending.Name}: {fragment}"));
        }

        Assert.Empty(leaks);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Success_LeaksNothing(string name, bool stream)
    {
        CanaryRoute route = CanaryRoute.All.Single(route => route.Name == name);
        using LeakCollector collector = new();

        ExtractionResult<Invoice> result = await EndAsync(new ExtractionClient(route.Create(simulator.Server.BaseAddress)), Canary.Request(route.Format), stream, collector, Cancellation);

        Assert.True(result.IsOk, string.Join(' ', result.Problems));
        Assert.Contains("promptgen.outcome=Ok", collector.Heard, StringComparison.Ordinal);
        Assert.Empty(Canary.FindIn(collector.Heard));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ChatClientThatThrowsWhatItWasSent_LeaksNothing(bool stream)
    {
        using LeakCollector collector = new();
        ScriptedChatClient chat = new(new InvalidOperationException(Canary.Echo, new IOException(Canary.Echo)));

        ExtractionResult<Invoice> result = await EndAsync(new ExtractionClient(new ChatClientTransport(chat)), Canary.Request(WireFormat.AnthropicMessages), stream, collector, Cancellation);

        Assert.Equal(ExtractionOutcome.Transport, result.Outcome);
        Assert.Empty(Canary.FindIn(collector.Heard));
    }

    [Fact]
    public async Task Collector_HearsEveryChannel()
    {
        using ActivitySource source = new("Planted");
        using Meter meter = new("Planted");
        Action<LeakCollector>[] leaks =
        [
            _ => source.StartActivity("planted")?.SetTag("vendor", "Zebrafink").Dispose(),
            _ => source.StartActivity("planted")?.AddEvent(new ActivityEvent("note", tags: new() { ["rule"] = "Vossbrink" })).Dispose(),
            _ => source.StartActivity("planted")?.SetStatus(ActivityStatusCode.Error, "Quendolin").Dispose(),
            _ => meter.CreateCounter<long>("planted").Add(1, new KeyValuePair<string, object?>("customer", "Lindberg")),
            _ => Trace.TraceWarning("Kondorregel"),
            collector => collector.Hear(new ExtractionException(ExtractionOutcome.Transport, [new ExtractionProblem("$", ProblemKind.Rejected, Route.Key)]).ToString()),
        ];

        foreach (Action<LeakCollector> leak in leaks)
        {
            using LeakCollector collector = new();
            leak(collector);
            Assert.Single(Canary.FindIn(collector.Heard));
        }

        // The servers' replies hold every fragment, and a request all but the key.
        Assert.Equal(8, Canary.FindIn(Canary.Echo).Count());
        await new ExtractionClient(CanaryRoute.All[0].Create(simulator.Server.BaseAddress)).ExtractAsync(Canary.Request(WireFormat.AnthropicMessages), Cancellation);
        string body = System.Text.Encoding.UTF8.GetString(simulator.Server.Exchanges[^1].RequestBody.Span);
        Assert.Equal(7, Canary.FindIn(body).Count());
    }

    /// <summary>Runs an extraction and says all that its result, its updates and its exceptions say.</summary>
    private static async Task<ExtractionResult<Invoice>> EndAsync(ExtractionClient client, ExtractionRequest<Invoice> request, bool stream, LeakCollector collector, CancellationToken cancellationToken)
    {
        ExtractionResult<Invoice>? result = null;
        if (stream)
        {
            await foreach (ExtractionUpdate<Invoice> update in client.ExtractStreamingAsync(request, cancellationToken))
            {
                collector.Hear($"{update} {string.Join(' ', update.Partial.Members)}");
                result = update.Result;
            }
        }

        result ??= await client.ExtractAsync(request, cancellationToken);
        collector.Hear($"{request} {result} {result.RequestId} {result.StopReason} {string.Join(' ', result.Problems)} {string.Join(' ', result.Warnings)} {string.Join(' ', result.Repairs)}");
        if (!result.IsOk)
        {
            collector.Hear(Assert.Throws<ExtractionException>(() => result.GetValueOrThrow()).ToString());
        }

        return result;
    }
}
