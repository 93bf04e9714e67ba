using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace PromptGen.Client.Running;

/// <summary>Says once for each transport what a route does not carry, as a warning in <see cref="Trace"/>.</summary>
internal static class RouteNotice
{
    private static readonly ConditionalWeakTable<IExtractionTransport, object> s_told = [];

    /// <summary>A Claude model behind an endpoint that speaks OpenAI's formats: there is no marker in them, and Anthropic's own endpoint ignores strict and response_format (provider facts, section 10).</summary>
    public static void Give(IExtractionTransport transport, ExtractionRequest request)
    {
        if (transport.Format is not (WireFormat.OpenAIChatCompletions or WireFormat.OpenAIResponses) || request.Model is not { Provider: "anthropic" } model || !s_told.TryAdd(transport, s_told))
        {
            return;
        }

        Trace.TraceWarning($"The Claude model '{model.Id}' is called in the format {transport.Format}, which has no cache markers, and Anthropic's endpoint of that kind ignores strict and response_format: every call bills the whole prompt, and answers may not fit. Use the Messages API with WireFormat.AnthropicMessages.");
    }
}
