using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Anthropic;
using Anthropic.Bedrock;
using Anthropic.Foundry;
using InvoiceExtraction;
using PromptGen.Anthropic;
using PromptGen.Client.Tests;

namespace PromptGen.Adapters.Tests;

/// <summary>The SDK's clients of two clouds through the same types: each sends the raw format's body and reads the record.</summary>
public sealed class CloudClientTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Foundry_SendsTheMessagesBodyAndReadsTheRecord()
    {
        FakeHandler handler = new(_ => Good());
        using AnthropicFoundryClient client = new(new AnthropicFoundryApiKeyCredentials(Route.Key, "some-resource")) { HttpClient = new HttpClient(handler) };

        await AssertExtractsAsync(client);

        SentRequest sent = Assert.Single(handler.Sent);
        Assert.Equal("https://some-resource.services.ai.azure.com/anthropic/v1/messages", sent.Uri.AbsoluteUri);
        await AssertSameAsync(WireFormat.AnthropicMessages, sent.Body);
    }

    [Fact]
    public async Task Bedrock_SendsTheInvokeBodyAndReadsTheRecord()
    {
        FakeHandler handler = new(_ => Good());
        AnthropicBedrockApiTokenCredentials credentials = new() { BearerToken = Route.Key, Region = "us-east-1" };
        using AnthropicBedrockClient client = new(credentials) { HttpClient = new HttpClient(handler) };

        await AssertExtractsAsync(client);

        SentRequest sent = Assert.Single(handler.Sent);
        Assert.Equal("https://bedrock-runtime.us-east-1.amazonaws.com/model/claude-haiku-4-5/invoke", sent.Uri.AbsoluteUri);

        // The SDK copies the version of its own header into the body; the rest is the raw format's.
        JsonNode body = JsonNode.Parse(sent.Body)!;
        Assert.Equal("2026-10-21", (string?)body["anthropic_version"]);
        body["anthropic_version"] = "bedrock-2023-05-31";
        await AssertSameAsync(WireFormat.AnthropicBedrock, body.ToJsonString());
    }

    private static async Task AssertExtractsAsync(IAnthropicClient client)
    {
        ExtractionResult<Invoice> result = await client.ExtractAsync(Messages.Request(), cancellationToken: Cancellation);

        Assert.Equal(("Acme", 12.5m), (result.GetValueOrThrow().Vendor, result.Value!.TotalAmount));
    }

    private static async Task AssertSameAsync(WireFormat format, string body)
    {
        using HttpContent content = Messages.Request().ToHttpContent(format);
        JsonNode raw = JsonNode.Parse(await content.ReadAsStringAsync(Cancellation))!;
        Assert.True(JsonNode.DeepEquals(raw, JsonNode.Parse(body)), $"raw:     {raw.ToJsonString()}\nadapter: {body}");
    }

    private static HttpResponseMessage Good() => new(HttpStatusCode.OK) { Content = new StringContent(Messages.Good, Encoding.UTF8, "application/json") };
}
