using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace PromptGen.Adapters.Tests;

/// <summary>A chat client whose stream goes on until it is left.</summary>
internal sealed class EndlessChatClient(TaskCompletionSource ended) : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            while (true)
            {
                await Task.Yield();
                yield return new ChatResponseUpdate(ChatRole.Assistant, "x");
            }
        }
        finally
        {
            ended.SetResult();
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
