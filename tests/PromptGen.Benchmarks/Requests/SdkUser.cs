using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;
using PromptGen.Benchmarks.Reading;
using PromptGen.Benchmarks.Running;

namespace PromptGen.Benchmarks.Requests;

/// <summary>A user of the Anthropic SDK who keeps the static parameters and replaces only the messages: the SDK's best case.</summary>
internal sealed class SdkUser : IDisposable
{
    private readonly HttpClient _http = new(new SinkHandler());
    private readonly AnthropicClient _client;
    private readonly MessageCreateParams _static;

    public SdkUser()
    {
        _client = new AnthropicClient { ApiKey = "none", HttpClient = _http, MaxRetries = 0 };
        Dictionary<string, JsonElement> schema = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Invoice.Tool.InputSchema)!;
        _static = new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 4096,
            Messages = [],
            System = new List<TextBlockParam> { new() { Text = Texts.Instructions, CacheControl = new() } },
            Tools = [new Tool { Name = "record_invoice", Description = "Record one invoice.", InputSchema = InputSchema.FromRawUnchecked(schema) }],
            ToolChoice = new ToolChoiceTool("record_invoice"),
        };
    }

    public Variant Variant(string name, string document) => new(name, () => Send(document));

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
    }

    private void Send(string document)
    {
        MessageCreateParams parameters = _static with { Messages = [new UserMessageParam { Content = document }] };
        _client.Messages.Create(parameters).GetAwaiter().GetResult();
    }
}
