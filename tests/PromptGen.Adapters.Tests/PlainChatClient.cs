using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace PromptGen.Adapters.Tests;

/// <summary>The OpenAI SDK's client behind an IChatClient with no translation of its exceptions, as the adapters on it have none.</summary>
internal sealed class PlainChatClient(ChatClient client) : IChatClient
{
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ChatCompletion completion = await client.CompleteChatAsync([new UserChatMessage(messages.Last().Text)], cancellationToken: cancellationToken);
        return new ChatResponse(new Microsoft.Extensions.AI.ChatMessage(ChatRole.Assistant, completion.Content[0].Text));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (StreamingChatCompletionUpdate update in client.CompleteChatStreamingAsync([new UserChatMessage(messages.Last().Text)], cancellationToken: cancellationToken))
        {
            yield return new ChatResponseUpdate(ChatRole.Assistant, update.ContentUpdate.Count > 0 ? update.ContentUpdate[0].Text : "");
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
