using System.Text.Json;
using System.Text.Json.Nodes;
using Anthropic;
using Anthropic.Models.Messages;
using InvoiceExtraction;
using PromptGen.Anthropic;
using PromptGen.Simulator;

namespace PromptGen.Adapters.Tests;

public sealed class AnthropicRequestTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Parameters_CanBeChangedAndKeepTheRest()
    {
        MessageCreateParams plain = Messages.Request().ToMessageCreateParams();

        MessageCreateParams changed = plain with { MaxTokens = 5, StopSequences = ["stop"] };

        Assert.Equal(5, changed.MaxTokens);
        Assert.Equal(plain.RawBodyData["system"].GetRawText(), changed.RawBodyData["system"].GetRawText());
        Assert.Equal("claude-haiku-4-5", plain.Model.Raw());
        Assert.Equal("record_invoice", plain.Tools![0].Value is Tool tool ? tool.Name : null);
    }

    [Theory]
    [InlineData(false, CacheTtl.None)]
    [InlineData(true, CacheTtl.OneHour)]
    public void Tool_HasTheWholeSchema(bool strict, CacheTtl ttl)
    {
        Tool tool = Invoice.Tool.ToAnthropicTool(strict, ttl);

        JsonNode json = JsonSerializer.SerializeToNode(tool.RawData)!;
        JsonNode expected = JsonNode.Parse(Invoice.Tool.GetInputSchema(strict ? SchemaDialect.AnthropicStrict : SchemaDialect.Portable))!;
        Assert.True(JsonNode.DeepEquals(expected, json["input_schema"]));
        Assert.Equal(strict, json["strict"]?.GetValue<bool>() ?? false);
        Assert.Equal(ttl == CacheTtl.None ? null : """{"type":"ephemeral","ttl":"1h"}""", Sorted(json["cache_control"]));
    }

    [Fact]
    public async Task CountedTokens_AreThoseOfTheCall()
    {
        await using SimulatorServer server = await SimulatorServer.StartAsync(ct: Cancellation);
        using AnthropicClient client = Route.Client(server);
        ExtractionRequest<Invoice> request = Invoice.Tool.CreateRequest(Invoices.First).WithModel("claude-haiku-4-5");

        long counted = await client.CountTokensAsync(request, Cancellation);
        ExtractionResult<Invoice> result = await client.ExtractAsync(request, cancellationToken: Cancellation);

        Assert.Equal(counted, result.Usage.InputTokens + result.Usage.CacheWriteTokens + result.Usage.CacheReadTokens);
    }

    [Theory]
    [InlineData("claude-haiku-4-5", OutputMode.ForcedTool)]
    [InlineData("claude-sonnet-5", OutputMode.StrictTool)]
    public async Task Prewarm_WritesThePrefixThatTheCallReads(string model, OutputMode mode)
    {
        await using SimulatorServer server = await SimulatorServer.StartAsync(ct: Cancellation);
        using AnthropicClient client = Route.Client(server);
        ExtractionRequest<Invoice> request = Invoice.Tool.CreateRequest(Invoices.First).WithModel(model).WithOutputMode(mode);

        Usage warm = await client.PrewarmAsync(request, Cancellation);
        ExtractionResult<Invoice> result = await client.ExtractAsync(request, cancellationToken: Cancellation);

        Assert.True(warm.CacheCreationInputTokens > 4096);
        Assert.Equal((warm.CacheCreationInputTokens, 0L), (result.Usage.CacheReadTokens, (long)result.Usage.CacheWriteTokens));
    }

    [Fact]
    public void PrewarmOfJsonOutput_SaysWhatToDo()
    {
        NotSupportedException exception = Assert.Throws<NotSupportedException>(() => Messages.Request().WithOutputMode(OutputMode.JsonSchema).ToPrewarmParams());

        Assert.Equal("The API does not pre-warm JSON output, which tool 'record_invoice' uses with this model. Send the first document alone instead.", exception.Message);
    }

    [Theory]
    [InlineData("doc_1-A", true)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("ä", false)]
    public void BatchItem_HasALegalId(string id, bool legal)
    {
        if (!legal)
        {
            Assert.Throws<ArgumentException>(() => Messages.Request().ToBatchRequest(id));
            return;
        }

        JsonNode item = JsonSerializer.SerializeToNode(Messages.Request().ToBatchRequest(id).RawData)!;
        Assert.Equal(id, item["custom_id"]!.GetValue<string>());
        Assert.True(JsonNode.DeepEquals(JsonSerializer.SerializeToNode(Messages.Request().ToMessageCreateParams().RawBodyData), item["params"]));
    }

    [Fact]
    public void BatchIdOf64Letters_IsTheLongest()
    {
        Assert.NotNull(Messages.Request().ToBatchRequest(new string('a', 64)));
        Assert.Throws<ArgumentException>(() => Messages.Request().ToBatchRequest(new string('a', 65)));
    }

    private static string? Sorted(JsonNode? node) => node is null ? null : new JsonObject(node.AsObject().OrderByDescending(member => member.Key == "type").Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))).ToJsonString();
}
