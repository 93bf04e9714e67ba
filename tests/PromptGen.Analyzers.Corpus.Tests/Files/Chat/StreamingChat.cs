using System.Runtime.CompilerServices;
using System.Text;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
using Northwind.Prompts;

namespace Northwind.Streaming;

/// <summary>A session with a history. Facts that turn up later are appended as late system messages, behind everything that is cached.</summary>
public sealed class ChatSession
{
    private readonly IChatClient _client;
    private readonly List<ChatMessage> _history = [];
    private readonly string _id = Guid.NewGuid().ToString("N");
    private readonly DateTimeOffset _startedAt = DateTimeOffset.UtcNow;

    public ChatSession(IChatClient client)
    {
        _client = client;
        _history.Add(new ChatMessage(ChatRole.System, [new TextContent(House.Rulebook).WithCacheControl(new CacheControlEphemeral())]));
    }

    public TimeSpan Age => DateTimeOffset.UtcNow - _startedAt;

    public void Remember(string fact) => _history.Add(new ChatMessage(ChatRole.System, $"Known since {DateTime.UtcNow:O} in session {_id}: {fact}"));

    public async IAsyncEnumerable<string> SayAsync(string text, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        _history.Add(new ChatMessage(ChatRole.User, text));
        StringBuilder answer = new();
        await foreach (ChatResponseUpdate update in _client.GetStreamingResponseAsync(_history, new ChatOptions { ModelId = "claude-sonnet-5", MaxOutputTokens = 4096, ConversationId = _id }, cancellationToken))
        {
            answer.Append(update.Text);
            yield return update.Text;
        }

        _history.Add(new ChatMessage(ChatRole.Assistant, answer.ToString()));
        if (_history.Count > 60)
        {
            _history.RemoveRange(1, 20);
        }
    }
}
