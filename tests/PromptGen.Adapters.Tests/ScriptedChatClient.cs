using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace PromptGen.Adapters.Tests;

/// <summary>A chat client with one answer, or one exception, that keeps what it was asked.</summary>
internal sealed class ScriptedChatClient : IChatClient
{
    private readonly ChatResponse? _response;
    private readonly Exception? _failure;

    public ScriptedChatClient(ChatResponse response) => _response = response;

    public ScriptedChatClient(Exception failure) => _failure = failure;

    public string? Provider { get; init; }

    public int Calls { get; private set; }

    public IReadOnlyList<ChatMessage> Messages { get; private set; } = [];

    public ChatOptions? Options { get; private set; }

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Calls++;
        Messages = [.. messages];
        Options = options;
        return _failure is null ? Task.FromResult(_response!) : Task.FromException<ChatResponse>(_failure);
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (ChatResponseUpdate update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata(Provider) : null;

    public void Dispose()
    {
    }
}
