using System.Text;
using System.Text.RegularExpressions;
using InvoiceExtraction;
using PromptGen.Adapters.Tests.Canaries;
using PromptGen.Client;
using PromptGen.Simulator;

namespace PromptGen.Adapters.Tests;

/// <summary>Each kind of fault that an answer can have, through each adapter, plain and streamed: the outcome is the one of the table (reliability section 8.3), and nothing is thrown.</summary>
public sealed partial class AdapterFaultTests
{
    /// <summary>These take an SDK's own waits; they are tested by themselves.</summary>
    private static readonly FaultKind[] s_slow = [FaultKind.HangBeforeHead, FaultKind.HangInBody];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, bool> Ways => new(from route in CanaryRoute.All where !route.Name.StartsWith("raw", StringComparison.Ordinal) from stream in new[] { false, true } select (route.Name, stream));

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task EachKind_EndsInItsOutcome(string name, bool stream)
    {
        CanaryRoute route = CanaryRoute.All.Single(route => route.Name == name);
        ExtractionRequest<Invoice> request = Invoice.Tool.CreateRequest("x").WithModel(route.Format == WireFormat.AnthropicMessages ? "claude-haiku-4-5" : "gpt-5.6-luna").WithOutputMode(OutputMode.ForcedTool).WithoutExemplars();
        FaultKind[] kinds = [.. Enum.GetValues<FaultKind>().Where(static kind => kind < FaultKind.BatchErrored && !s_slow.Contains(kind))];
        ExtractionClientOptions options = new() { MaxRetries = 0, Reask = false, RaiseTokenLimit = false };
        await using SimulatorServer server = await SimulatorServer.StartAsync(new SimulatorOptions { Faults = new ByDocument(kinds) }, Cancellation);
        ExtractionClient client = new(route.Create(server.BaseAddress), options);
        List<string> wrong = [];
        foreach (FaultKind kind in kinds)
        {
            ExtractionResult<Invoice> result = await ExtractAsync(client, request.WithDocument(Document.FromText(ByDocument.Text(kind))), stream);
            if (result.Outcome != FaultPlan.OutcomeOf(kind) || (result.Value is null) == result.IsOk)
            {
                wrong.Add($"{kind}: {result.Outcome} {string.Join(' ', result.Problems.Select(static problem => $"{problem.Kind} {problem.Message}"))}");
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(kinds, server.Exchanges.Select(static exchange => exchange.Fault!.Value).Distinct());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task AnswerThatDoesNotFit_IsShownToTheModelAgain(string name)
    {
        Route route = Route.All.Single(route => route.Name == name);
        foreach (FaultKind kind in new[] { FaultKind.MissingMember, FaultKind.NoCall, FaultKind.Truncated })
        {
            await using SimulatorServer server = await StartAsync(new SimulatedFault { Kind = kind, Request = 1 });
            await using SimulatorServer rawServer = await StartAsync(new SimulatedFault { Kind = kind, Request = 1 });

            ExtractionResult<Invoice> result = await new ExtractionClient(route.Create(server)).ExtractAsync(route.Request(Invoices.First, OutputMode.ForcedTool).WithoutExemplars(), Cancellation);
            await new ExtractionClient(route.Raw(rawServer)).ExtractAsync(route.Request(Invoices.First, OutputMode.ForcedTool).WithoutExemplars(), Cancellation);

            Assert.True(result.IsOk, $"{kind}: {result.Outcome} {string.Join(' ', result.Problems.Select(static problem => problem.Message))}");
            Assert.Equal((2, 2), (result.Attempts, server.Exchanges.Count));
            SameBody.Check(WithoutSerials(rawServer.Exchanges[1]), WithoutSerials(server.Exchanges[1]));
        }
    }

    public static TheoryData<string> Names => [.. Route.All.Select(static route => route.Name)];

    private static Task<SimulatorServer> StartAsync(SimulatedFault fault) => SimulatorServer.StartAsync(new SimulatorOptions { Faults = new FaultPlan(1, fault) }, Cancellation);

    /// <summary>The simulator's ids are made of the bytes it was sent, in which an SDK orders members in its own way.</summary>
    private static string WithoutSerials(SimulatedExchange exchange) => Serial().Replace(Encoding.UTF8.GetString(exchange.RequestBody.Span), "sim");

    [GeneratedRegex("sim_[0-9a-f]{8,}")]
    private static partial Regex Serial();

    private static async Task<ExtractionResult<Invoice>> ExtractAsync(ExtractionClient client, ExtractionRequest<Invoice> request, bool stream)
    {
        if (!stream)
        {
            return await client.ExtractAsync(request, Cancellation);
        }

        ExtractionResult<Invoice>? result = null;
        await foreach (ExtractionUpdate<Invoice> update in client.ExtractStreamingAsync(request, Cancellation))
        {
            Assert.Null(result);
            result = update.Result;
        }

        return result!;
    }

    /// <summary>The document says which fault its requests meet.</summary>
    private sealed class ByDocument(FaultKind[] kinds) : IFaultPlan
    {
        public static string Text(FaultKind kind) => $"Fault [{kind}]";

        public SimulatedFault FaultFor(SimulatedRequest request)
        {
            string body = Encoding.UTF8.GetString(request.Body.Span);
            return new SimulatedFault { Kind = kinds.Single(kind => body.Contains(Text(kind), StringComparison.Ordinal)) };
        }
    }
}
