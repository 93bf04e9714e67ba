using System.Text.Json.Nodes;
using Anthropic;
using Anthropic.Models.Messages.Batches;
using InvoiceExtraction;
using PromptGen.Anthropic;
using PromptGen.Simulator;

namespace PromptGen.Adapters.Tests;

/// <summary>What the Anthropic adapter sends besides messages: counts, pre-warms and batch items are the raw body but for what their endpoints ask, in every output mode.</summary>
public sealed class SideCallTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<OutputMode> Modes => new(OutputMode.ForcedTool, OutputMode.StrictTool, OutputMode.JsonSchema);

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task Count_IsTheRawBodyWithoutItsLimit(OutputMode mode)
    {
        JsonObject sent = await SentAsync(client => client.CountTokensAsync(Request(mode), Cancellation));

        JsonObject raw = await RawAsync(Request(mode));
        Assert.True(raw.Remove("max_tokens"));
        AssertSame(raw, sent);
    }

    [Theory]
    [InlineData(OutputMode.ForcedTool)]
    [InlineData(OutputMode.StrictTool)]
    public async Task Prewarm_IsTheRawPrefixWithoutChoiceAndDocument(OutputMode mode)
    {
        JsonObject sent = await SentAsync(client => client.PrewarmAsync(Request(mode), Cancellation));

        JsonObject raw = await RawAsync(Request(mode));
        Assert.True(raw.Remove("tool_choice"));
        raw["max_tokens"] = 0;
        raw["messages"] = JsonNode.Parse("""[{"role":"user","content":"Prepare."}]""");
        AssertSame(raw, sent);
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task BatchItems_AreTheRawBodies(OutputMode mode)
    {
        JsonObject sent = await SentAsync(client => client.Messages.Batches.Create(
            new BatchCreateParams { Requests = [Request(mode).ToBatchRequest("a"), Request(mode).WithMaxTokens(77).ToBatchRequest("b")] }, Cancellation));

        AssertSame(
            new JsonObject
            {
                ["requests"] = new JsonArray(
                    new JsonObject { ["custom_id"] = "a", ["params"] = await RawAsync(Request(mode)) },
                    new JsonObject { ["custom_id"] = "b", ["params"] = await RawAsync(Request(mode).WithMaxTokens(77)) }),
            },
            sent);
    }

    private static ExtractionRequest<Invoice> Request(OutputMode mode) =>
        Route.AnthropicSdk.Request(Invoices.First, mode).WithCacheTtl(CacheTtl.OneHour).WithContext("Rules of the tenant", ContextReuse.Shared).WithContext("Found for this one");

    private static async Task<JsonObject> SentAsync(Func<AnthropicClient, Task> call)
    {
        await using SimulatorServer server = await SimulatorServer.StartAsync(ct: Cancellation);
        using AnthropicClient client = Route.Client(server);
        await call(client);
        return JsonNode.Parse(Assert.Single(server.Exchanges).RequestBody.Span)!.AsObject();
    }

    private static async Task<JsonObject> RawAsync(ExtractionRequest<Invoice> request)
    {
        using HttpContent content = request.ToHttpContent(WireFormat.AnthropicMessages);
        return JsonNode.Parse(await content.ReadAsStringAsync(Cancellation))!.AsObject();
    }

    private static void AssertSame(JsonNode raw, JsonNode sent) => Assert.True(JsonNode.DeepEquals(raw, sent), $"raw:     {raw.ToJsonString()}\nadapter: {sent.ToJsonString()}");
}
