using System.Text;
using System.Text.Json.Nodes;
using PromptGen.Simulator;

namespace PromptGen.Chaos.Tests;

/// <summary>Each kind of fault that can strike a request inside a batch: its lines are read to the outcome of the table (reliability section 8.3).</summary>
public sealed class BatchFaultTests
{
    private static readonly FaultKind[] s_kinds = [.. Enum.GetValues<FaultKind>().Where(static kind => kind >= FaultKind.Truncated)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EachKind_HasItsLines()
    {
        string[] lines = (await ResultsAsync(new ByNumber())).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        ILookup<string?, ExtractionResult<Parcel>> read = lines
            .Select(static line => Parcel.Tool.ReadBatchResult(Encoding.UTF8.GetBytes(line), WireFormat.AnthropicMessages))
            .ToLookup(static result => result.CustomId, static result => result.Result);

        foreach (FaultKind kind in s_kinds)
        {
            int expected = kind switch { FaultKind.BatchMissing => 0, FaultKind.BatchRepeated => 2, _ => 1 };
            Assert.Equal((kind, expected), (kind, read[kind.ToString()].Count()));
            Assert.All(read[kind.ToString()], result => Assert.Equal((kind, FaultPlan.OutcomeOf(kind)), (kind, result.Outcome)));
        }

        Assert.Single(read["simulated_foreign"]);
        Assert.Equal(s_kinds.Length, read.Count);
    }

    [Fact]
    public async Task ResultsWithoutTheirEnd_EndInsideTheLastLine()
    {
        string whole = await ResultsAsync(null);
        string cut = await ResultsAsync(new FaultPlan(1, new SimulatedFault { Kind = FaultKind.EndMissing, Request = 2 }));

        Assert.EndsWith("}\n", whole, StringComparison.Ordinal);
        Assert.Equal(whole[..^2], cut);
    }

    private static async Task<string> ResultsAsync(IFaultPlan? faults)
    {
        await using SimulatorServer server = await SimulatorServer.StartAsync(new SimulatorOptions { Faults = faults }, Cancellation);
        using HttpClient http = new() { BaseAddress = server.BaseAddress };
        http.DefaultRequestHeaders.Add("x-api-key", "chaos");
        http.DefaultRequestHeaders.Add("anthropic-version", "2026-10-21");
        using HttpResponseMessage made = await http.PostAsync("v1/messages/batches", new StringContent(Batch(), Encoding.UTF8, "application/json"), Cancellation);
        string id = JsonNode.Parse(await made.Content.ReadAsStringAsync(Cancellation))!["id"]!.GetValue<string>();
        return await http.GetStringAsync($"v1/messages/batches/{id}/results", Cancellation);
    }

    private static string Batch()
    {
        JsonArray requests = [];
        foreach (FaultKind kind in s_kinds)
        {
            System.Buffers.ArrayBufferWriter<byte> parameters = new();
            Parcel.Tool.CreateRequest(Parcel.Text((int)kind)).WithModel("claude-haiku-4-5").WriteTo(parameters, WireFormat.AnthropicMessages);
            requests.Add(new JsonObject { ["custom_id"] = kind.ToString(), ["params"] = JsonNode.Parse(parameters.WrittenSpan) });
        }

        return new JsonObject { ["requests"] = requests }.ToJsonString();
    }

    /// <summary>The document's number says which fault its request meets; the requests that make and read the batch meet none.</summary>
    private sealed class ByNumber : IFaultPlan
    {
        public SimulatedFault? FaultFor(SimulatedRequest request) => request.Number == 0 ? new SimulatedFault { Kind = (FaultKind)Parcel.NumberIn(request.Body.Span) } : null;
    }
}
