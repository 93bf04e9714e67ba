using System.Text;
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages.Batches;
using InvoiceExtraction;
using PromptGen.Anthropic;
using PromptGen.Simulator;

namespace PromptGen.Adapters.Tests;

/// <summary>Batches of the Anthropic SDK 13.11.0 against the simulator: items made of requests, results read line by line.</summary>
public sealed class AnthropicBatchTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Batch_IsMadeAndReadWithTheSdk()
    {
        await using SimulatorServer server = await SimulatorServer.StartAsync(ct: Cancellation);
        AnthropicClient client = Route.Client(server);
        BatchCreateParams parameters = new()
        {
            Requests =
            [
                Route.AnthropicSdk.Request(Invoices.First, OutputMode.ForcedTool).ToBatchRequest("first"),
                Route.AnthropicSdk.Request(Invoices.Second, OutputMode.ForcedTool).ToBatchRequest("second"),
            ],
        };

        MessageBatch made = await client.Messages.Batches.Create(parameters, Cancellation);
        MessageBatch ended = await client.Messages.Batches.Retrieve(made.ID, cancellationToken: Cancellation);
        List<BatchResult<Invoice>> results = [];
        await foreach (MessageBatchIndividualResponse line in client.Messages.Batches.ResultsStreaming(made.ID, cancellationToken: Cancellation))
        {
            results.Add(Invoice.Tool.ReadBatchResult(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(line.RawData)), WireFormat.AnthropicMessages));
        }

        Assert.Equal((2L, 0L), (ended.RequestCounts.Succeeded, ended.RequestCounts.Processing));
        Assert.Equal(["first", "second"], results.Select(static result => result.CustomId).Order(StringComparer.Ordinal));
        Assert.All(results, static result => Assert.Equal(ExtractionOutcome.Ok, result.Result.Outcome));
        Assert.Contains(results, static result => result.Result.Usage.CacheReadTokens > 4096);
    }
}
