using System.ClientModel;
using Anthropic;
using InvoiceExtraction;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Responses;
using PromptGen.Anthropic;
using PromptGen.Client;
using PromptGen.Extensions.AI;
using PromptGen.OpenAI;
using PromptGen.Simulator;

namespace PromptGen.Adapters.Tests;

/// <summary>One way from a request to its result, with the raw transport that it is measured against.</summary>
public sealed record Route(string Name, WireFormat Format, Func<SimulatorServer, IExtractionTransport> Create)
{
    public const string Key = "sk-canary-key-0123456789";

    public static Route AnthropicSdk { get; } = new("Anthropic SDK", WireFormat.AnthropicMessages, static server => new AnthropicTransport(Client(server)));

    public static Route AnthropicChat { get; } = new("Anthropic SDK as IChatClient", WireFormat.AnthropicMessages, static server => new ChatClientTransport(Client(server).AsExtractionChatClient()));

    public static Route OpenAIChat { get; } = new("OpenAI SDK, Chat Completions", WireFormat.OpenAIChatCompletions, static server => new OpenAITransport(new ChatClient("gpt-5.6-luna", new ApiKeyCredential(Key), OpenAIOptions(server))));

    public static Route OpenAIResponses { get; } = new("OpenAI SDK, Responses", WireFormat.OpenAIResponses, static server => new OpenAITransport(new ResponsesClient(new ApiKeyCredential(Key), ResponsesOptions(server))));

    public static IReadOnlyList<Route> All { get; } = [AnthropicSdk, AnthropicChat, OpenAIChat, OpenAIResponses];

    public static AnthropicClient Client(SimulatorServer server) => new() { ApiKey = Key, BaseUrl = server.BaseAddress.ToString().TrimEnd('/') };

    public static OpenAIClientOptions OpenAIOptions(SimulatorServer server) => new() { Endpoint = new Uri(server.BaseAddress, "v1") };

    public static ResponsesClientOptions ResponsesOptions(SimulatorServer server) => new() { Endpoint = new Uri(server.BaseAddress, "v1") };

    /// <summary>The models by output mode: one for each provider that takes the mode.</summary>
    public string Model(OutputMode mode) => Format == WireFormat.AnthropicMessages ? (mode == OutputMode.ForcedTool ? "claude-haiku-4-5" : "claude-sonnet-5") : "gpt-5.6-luna";

    public ExtractionRequest<Invoice> Request(string document, OutputMode mode) => Invoice.Tool.CreateRequest(document).WithModel(Model(mode)).WithOutputMode(mode);

    public IExtractionTransport Raw(SimulatorServer server) => new HttpExtractionTransport(Format == WireFormat.AnthropicMessages
        ? HttpTransportOptions.ForAnthropic(Key, server.BaseAddress)
        : HttpTransportOptions.ForOpenAI(Key, new Uri(server.BaseAddress, "v1")) with { Format = Format });

    public override string ToString() => Name;
}
