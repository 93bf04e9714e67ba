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
        if (request.CacheTtl == CacheTtl.None || client.GetService<IExtractionChatClient>() is not null || !s_told.TryAdd(client, s_told))
        {
            return;
        }

        Sink($"The chat client {client.GetType().Name} sends the request of tool '{request.Tool.Name}' without cache markers, so a provider that caches only at markers bills the whole prompt on every call. Use a client that carries them, such as AsExtractionChatClient of PromptGen.Anthropic.");
    }
}
