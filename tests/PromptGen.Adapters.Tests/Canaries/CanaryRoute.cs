using System.ClientModel;
using System.ClientModel.Primitives;
using Anthropic;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Responses;
using PromptGen.Anthropic;
using PromptGen.Client;
using PromptGen.Extensions.AI;
using PromptGen.OpenAI;

namespace PromptGen.Adapters.Tests.Canaries;

/// <summary>A way to a server on which each request is sent once.</summary>
internal sealed record CanaryRoute(string Name, WireFormat Format, Func<Uri, IExtractionTransport> Create)
{
    public static IReadOnlyList<CanaryRoute> All { get; } =
    [
        new("raw, Messages", WireFormat.AnthropicMessages, static address => new HttpExtractionTransport(HttpTransportOptions.ForAnthropic(Route.Key, address))),
        new("raw, Chat Completions", WireFormat.OpenAIChatCompletions, static address => new HttpExtractionTransport(HttpTransportOptions.ForOpenAI(Route.Key, new Uri(address, "v1")))),
        new("raw, Responses", WireFormat.OpenAIResponses, static address => new HttpExtractionTransport(HttpTransportOptions.ForOpenAI(Route.Key, new Uri(address, "v1")) with { Format = WireFormat.OpenAIResponses })),
        new("Anthropic SDK", WireFormat.AnthropicMessages, static address => new AnthropicTransport(Anthropic(address))),
        new("Anthropic SDK as IChatClient", WireFormat.AnthropicMessages, static address => new ChatClientTransport(Anthropic(address).AsExtractionChatClient())),
        new("OpenAI SDK, Chat Completions", WireFormat.OpenAIChatCompletions, static address => new OpenAITransport(new ChatClient("gpt-5.6-luna", new ApiKeyCredential(Route.Key), new OpenAIClientOptions { Endpoint = new Uri(address, "v1"), RetryPolicy = new ClientRetryPolicy(0) }))),
        new("OpenAI SDK, Responses", WireFormat.OpenAIResponses, static address => new OpenAITransport(new ResponsesClient(new ApiKeyCredential(Route.Key), new ResponsesClientOptions { Endpoint = new Uri(address, "v1"), RetryPolicy = new ClientRetryPolicy(0) }))),
    ];

    private static AnthropicClient Anthropic(Uri address) => new() { ApiKey = Route.Key, BaseUrl = address.ToString().TrimEnd('/'), MaxRetries = 0 };
}
