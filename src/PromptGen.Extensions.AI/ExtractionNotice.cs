using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace PromptGen.Extensions.AI;

/// <summary>Says once for each chat client what it does not carry of an extraction request.</summary>
public static class ExtractionNotice
{
    private static readonly ConditionalWeakTable<IChatClient, object> s_told = [];

    /// <summary>Takes the notices, such as into a log. The default is a warning in <see cref="Trace"/>.</summary>
    public static Action<string> Sink { get; set; } = static notice => Trace.TraceWarning(notice);

    internal static void Give(IChatClient client, ExtractionRequest request)
    {
        if (client.GetService<IExtractionChatClient>() is not null || Lost(request) is not { } lost || !s_told.TryAdd(client, s_told))
        {
            return;
        }

        Sink($"The chat client {client.GetType().Name} sends the request of tool '{request.Tool.Name}' in its own words: {lost}. Use a client that carries them, such as AsExtractionChatClient of PromptGen.Anthropic.");
    }

    /// <summary>What a client of another make leaves out of a request; null where the request asks for nothing of it. Exemplars are text and arrive anywhere.</summary>
    private static string? Lost(ExtractionRequest request)
    {
        string? markers = request.CacheTtl == CacheTtl.None ? null : "it has no cache markers, so a provider that caches only at markers bills the whole prompt on every call";
        string? strict = request.EffectiveOutputMode == OutputMode.StrictTool || (request.EffectiveOutputMode == OutputMode.ForcedTool && request.Tool.Strict) ? "the tool is strict only if the client passes the function's additional property 'strict' on" : null;
        return markers is not null && strict is not null ? $"{markers}, and {strict}" : markers ?? strict;
    }
}
