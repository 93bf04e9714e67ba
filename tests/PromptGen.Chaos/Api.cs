using PromptGen.Client;
using PromptGen.Simulator;

namespace PromptGen.Chaos;

/// <summary>The APIs that are spoken, each with a model.</summary>
internal static class Api
{
    public static IReadOnlyList<(WireFormat Format, string Model)> All { get; } =
    [
        (WireFormat.AnthropicMessages, "claude-haiku-4-5"), (WireFormat.OpenAIChatCompletions, "gpt-5.6-luna"), (WireFormat.OpenAIResponses, "gpt-5.6-luna"),
    ];

    public static HttpTransportOptions Options(WireFormat format, SimulatorServer server, TimeProvider clock) => new()
    {
        ApiKey = "chaos",
        BaseAddress = server.BaseAddress,
        Format = format,
        TimeProvider = clock,
    };

    public static HttpClient Http(HttpMessageHandler? handler = null) => new(handler ?? Sockets()) { Timeout = Timeout.InfiniteTimeSpan };

    public static SocketsHttpHandler Sockets() => new() { AllowAutoRedirect = false, UseCookies = false };
}
