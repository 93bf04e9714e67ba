using PromptGen.Client;
using PromptGen.Simulator;

namespace PromptGen.Chaos.Tests;

/// <summary>Each kind of fault, in each API, plain and streamed, met at every try: the client ends in the outcome of the table (reliability section 8.3).</summary>
public sealed class FaultTableTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<WireFormat, bool> Ways => new(from api in Api.All from streams in new[] { false, true } select (api.Format, streams));

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task EachKind_EndsInItsOutcome(WireFormat format, bool streams)
    {
        FaultKind[] kinds = [.. Enum.GetValues<FaultKind>().Where(static kind => kind < FaultKind.BatchErrored)];
        Flow[] flows = [.. kinds.Select(static _ => new Flow())];
        FlowClock clock = new();
        SimulatorOptions options = new() { Faults = new FlowPlan(new ByNumber(kinds), 0, flows) };
        await using SimulatorServer server = await SimulatorServer.StartAsync(options, Cancellation);
        using HttpClient http = Api.Http();
        ExtractionClient client = new(
            new HttpExtractionTransport(http, Api.Options(format, server, clock)),
            new ExtractionClientOptions { Model = Api.All.First(api => api.Format == format).Model, TimeProvider = clock });

        List<string> wrong = [];
        foreach (FaultKind kind in kinds)
        {
            clock.Enter(flows[(int)kind]);
            ExtractionResult<Parcel> result = streams ? await StreamAsync(client, (int)kind) : await client.ExtractAsync<Parcel>(Parcel.Document((int)kind), Cancellation);
            if (result.Outcome != FaultPlan.OutcomeOf(kind) || (result.Value is null) == result.IsOk)
            {
                wrong.Add($"{kind}: {result.Outcome} {string.Join(' ', result.Problems.Select(static problem => $"{problem.Kind} {problem.Message}"))}");
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(kinds, server.Exchanges.Select(static exchange => exchange.Fault!.Value).Distinct());
    }

    [Theory]
    [InlineData(FaultKind.ParameterName, RepairKind.ParameterNameWrapper)]
    [InlineData(FaultKind.EnumCase, RepairKind.EnumCase)]
    [InlineData(FaultKind.NumberAsText, RepairKind.NumberInString)]
    public async Task FaultThatIsRepaired_IsRecorded(FaultKind kind, RepairKind repair)
    {
        await using SimulatorServer server = await SimulatorServer.StartAsync(new SimulatorOptions { Faults = new FaultPlan(1, new SimulatedFault { Kind = kind, Probability = 1 }) }, Cancellation);
        using HttpClient http = Api.Http();
        ExtractionClient client = new(new HttpExtractionTransport(http, Api.Options(WireFormat.AnthropicMessages, server, TimeProvider.System)), new ExtractionClientOptions { Model = "claude-haiku-4-5" });

        ExtractionResult<Parcel> result = await client.ExtractAsync<Parcel>(Parcel.Document(1), Cancellation);

        Assert.True(result.GetValueOrThrow().IsOf(1));
        Assert.Equal(repair, Assert.Single(result.Repairs).Kind);
    }

    private static async Task<ExtractionResult<Parcel>> StreamAsync(ExtractionClient client, int number)
    {
        ExtractionResult<Parcel>? result = null;
        await foreach (ExtractionUpdate<Parcel> update in client.ExtractStreamingAsync<Parcel>(Parcel.Text(number), Cancellation))
        {
            Assert.Null(result);
            result = update.Result;
        }

        return result!;
    }

    /// <summary>The document's number says which fault its requests meet.</summary>
    private sealed class ByNumber(FaultKind[] kinds) : IFaultPlan
    {
        public SimulatedFault FaultFor(SimulatedRequest request) => new() { Kind = kinds[Parcel.NumberIn(request.Body.Span)] };
    }
}
