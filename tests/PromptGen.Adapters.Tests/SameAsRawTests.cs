using System.Text.Json.Nodes;
using InvoiceExtraction;
using PromptGen.Client;
using PromptGen.Simulator;

namespace PromptGen.Adapters.Tests;

/// <summary>Every adapter sends the raw transport's body, reads its record, and finds the cache written at the second call.</summary>
public sealed class SameAsRawTests
{
    private static readonly OutputMode[] s_modes = [OutputMode.ForcedTool, OutputMode.StrictTool, OutputMode.JsonSchema];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, OutputMode, bool> Cases => new(
        from route in Route.All
        from mode in s_modes
        from stream in new[] { false, true }
        select (route.Name, mode, stream));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Adapter_SendsTheSameBodyAndReadsTheSameRecord(string name, OutputMode mode, bool stream)
    {
        Route route = Route.All.Single(route => route.Name == name);
        (JsonNode body, ExtractionResult<Invoice> result, ExtractionResult<Invoice> second) = await RunAsync(route, route.Create, mode, stream);
        (JsonNode rawBody, ExtractionResult<Invoice> raw, _) = await RunAsync(route, route.Raw, mode, stream);

        Assert.True(JsonNode.DeepEquals(rawBody, body), $"raw:     {rawBody.ToJsonString()}\nadapter: {body.ToJsonString()}");
        Assert.Equal(ExtractionOutcome.Ok, result.Outcome);
        Assert.Equal(Json(raw.GetValueOrThrow()), Json(result.GetValueOrThrow()));
        Assert.Equal(raw.Usage, result.Usage);
        Assert.True(result.Usage.CacheWriteTokens > 4096);
        Assert.Equal(result.Usage.CacheWriteTokens, second.Usage.CacheReadTokens);
    }

    private static async Task<(JsonNode Body, ExtractionResult<Invoice> First, ExtractionResult<Invoice> Second)> RunAsync(Route route, Func<SimulatorServer, IExtractionTransport> create, OutputMode mode, bool stream)
    {
        await using SimulatorServer server = await SimulatorServer.StartAsync(ct: Cancellation);
        ExtractionClient client = new(create(server));
        ExtractionResult<Invoice> first = await ExtractAsync(client, route.Request(Invoices.First, mode), stream);
        Assert.True(first.IsOk, $"{first.Outcome}: {string.Join(" ", first.Problems.Select(problem => problem.Message))}");
        ExtractionResult<Invoice> second = await ExtractAsync(client, route.Request(Invoices.Second, mode), stream);
        return (JsonNode.Parse(server.Exchanges[0].RequestBody.Span)!, first, second);
    }

    private static async Task<ExtractionResult<Invoice>> ExtractAsync(ExtractionClient client, ExtractionRequest<Invoice> request, bool stream)
    {
        if (!stream)
        {
            return await client.ExtractAsync(request, Cancellation);
        }

        ExtractionUpdate<Invoice>? last = null;
        await foreach (ExtractionUpdate<Invoice> update in client.ExtractStreamingAsync(request, Cancellation))
        {
            Assert.False(last?.IsFinal ?? false);
            last = update;
        }

        return last!.Result!;
    }

    private static string Json(Invoice invoice)
    {
        System.Buffers.ArrayBufferWriter<byte> json = new();
        Invoice.Tool.Write(json, invoice);
        return System.Text.Encoding.UTF8.GetString(json.WrittenSpan);
    }
}
