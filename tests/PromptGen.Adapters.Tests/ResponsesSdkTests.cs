using System.ClientModel;
using InvoiceExtraction;
using OpenAI.Responses;
using PromptGen.OpenAI;
using PromptGen.Simulator;

namespace PromptGen.Adapters.Tests;

/// <summary>The typed calls of the OpenAI SDK 2.15.0 work against the simulator, plain and streamed.</summary>
public sealed class ResponsesSdkTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TypedCall_ReadsTheFunctionCallAndTheCache()
    {
        await using SimulatorServer server = await SimulatorServer.StartAsync(ct: Cancellation);
        ResponsesClient client = Client(server);

        ResponseResult first = await client.CreateResponseAsync(Options(), Cancellation);
        ResponseResult second = await client.CreateResponseAsync(Options(), Cancellation);

        FunctionCallResponseItem call = Assert.IsType<FunctionCallResponseItem>(Assert.Single(first.OutputItems));
        Assert.Equal("record_invoice", call.FunctionName);
        Assert.Equal(ExtractionOutcome.Ok, Invoice.Tool.ReadInput(call.FunctionArguments.ToArray()).Outcome);
        Assert.Equal(ResponseStatus.Completed, first.Status);
        Assert.InRange(first.Usage.InputTokenDetails.CacheWriteTokenCount, 1024, int.MaxValue);
        Assert.Equal(first.Usage.InputTokenDetails.CacheWriteTokenCount, second.Usage.InputTokenDetails.CachedTokenCount);
    }

    [Fact]
    public async Task TypedStream_EndsWithTheAnswerOfTheTypedCall()
    {
        await using SimulatorServer server = await SimulatorServer.StartAsync(ct: Cancellation);
        ResponsesClient client = Client(server);
        ResponseResult whole = await client.CreateResponseAsync(Options(), Cancellation);
        CreateResponseOptions options = Options();
        options.StreamingEnabled = true;

        List<StreamingResponseUpdate> updates = [];
        await foreach (StreamingResponseUpdate update in await client.CreateResponseStreamingAsync(options, Cancellation))
        {
            updates.Add(update);
        }

        string arguments = string.Concat(updates.OfType<StreamingResponseFunctionCallArgumentsDeltaUpdate>().Select(static update => update.Delta.ToString()));
        Assert.Equal(((FunctionCallResponseItem)whole.OutputItems[0]).FunctionArguments.ToString(), arguments);
        Assert.Equal(ResponseStatus.Completed, Assert.IsType<StreamingResponseCompletedUpdate>(updates[^1]).Response.Status);
    }

    private static ResponsesClient Client(SimulatorServer server) => new(new ApiKeyCredential(Route.Key), Route.ResponsesOptions(server));

    private static CreateResponseOptions Options()
    {
        CreateResponseOptions options = new("gpt-5.6-luna", [ResponseItem.CreateSystemMessageItem(new string('x', 8000)), ResponseItem.CreateUserMessageItem(Invoices.First)]) { ToolChoice = ResponseToolChoice.CreateFunctionChoice("record_invoice") };
        options.Tools.Add(Invoice.Tool.ToResponseTool(strict: true));
        return options;
    }
}
