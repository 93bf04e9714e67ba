using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Anthropic;
using Anthropic.Models.Messages;
using InvoiceExtraction;
using Microsoft.Extensions.AI;
using PromptGen.Anthropic;
using PromptGen.Simulator;

namespace PromptGen.Adapters.Tests;

/// <summary>The declaration for chats of one's own: what it carries arrives through the SDK's own chat client (provider facts WR-3).</summary>
public sealed class AnthropicFunctionTests
{
    private static readonly Invoice s_example = Invoice.Tool.ReadResponse(System.Text.Encoding.UTF8.GetBytes(PromptGen.Adapters.Tests.Messages.Good), WireFormat.AnthropicMessages).GetValueOrThrow();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false, CacheTtl.None, 0)]
    [InlineData(true, CacheTtl.OneHour, 2)]
    public async Task StrictMarkerAndExamples_ArriveOnTheWire(bool strict, CacheTtl ttl, int examples)
    {
        await using SimulatorServer server = await SimulatorServer.StartAsync(ct: Cancellation);
        using AnthropicClient client = Route.Client(server);
        ChatOptions options = new()
        {
            Tools = [Invoice.Tool.ToAnthropicFunction(strict, ttl, Enumerable.Repeat(s_example, examples))],
            ToolMode = ChatToolMode.RequireSpecific("record_invoice"),
        };

        ChatResponse response = await client.AsIChatClient("claude-haiku-4-5").GetResponseAsync(Invoices.First, options, Cancellation);

        JsonNode sent = JsonNode.Parse(Assert.Single(server.Exchanges).RequestBody.Span)!["tools"]![0]!;
        AssertSame(JsonNode.Parse(Invoice.Tool.GetInputSchema(strict ? SchemaDialect.AnthropicStrict : SchemaDialect.Portable)), sent["input_schema"]);
        AssertSame(strict ? JsonNode.Parse("true") : null, sent["strict"]);
        AssertSame(ttl == CacheTtl.None ? null : JsonNode.Parse("""{"type":"ephemeral","ttl":"1h"}"""), sent["cache_control"]);
        AssertSame(examples == 0 ? null : new JsonArray([.. Enumerable.Range(0, examples).Select(static _ => Example())]), sent["input_examples"]);
        Assert.Equal((Invoice.Tool.Name, Invoice.Tool.Description), ((string?)sent["name"], (string?)sent["description"]));
        Assert.Equal("record_invoice", Assert.Single(response.Messages.SelectMany(static message => message.Contents).OfType<FunctionCallContent>()).Name);
    }

    [Fact]
    public void ToolThatIsNotStrict_HasNothingBesideTheSchema() => Assert.Empty(Invoice.Tool.ToAnthropicFunction().AdditionalProperties);

    private static JsonNode? Example()
    {
        ArrayBufferWriter<byte> json = new();
        Invoice.Tool.Write(json, s_example);
        return JsonNode.Parse(json.WrittenSpan);
    }

    private static void AssertSame(JsonNode? expected, JsonNode? actual) => Assert.True(JsonNode.DeepEquals(expected, actual), $"expected: {expected?.ToJsonString()}\nactual:   {actual?.ToJsonString()}");
}
