using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
using Northwind.Prompts;

namespace Northwind.Marking;

/// <summary>A client of our own that turns the key into a real marker, so that the key is not dead in this project.</summary>
public sealed class MarkingChatClient(IChatClient inner) : DelegatingChatClient(inner)
{
    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        base.GetResponseAsync(messages.Select(Mark), options, cancellationToken);

    private static ChatMessage Mark(ChatMessage message)
    {
        if (message.AdditionalProperties?.ContainsKey("cache_control") == true && message.Contents.Count > 0)
        {
            message.Contents[^1].WithCacheControl(new CacheControlEphemeral());
        }

        return message;
    }
}

public sealed class PolicyDesk(IChatClient client)
{
    public Task<ChatResponse> AskAsync(string question, CancellationToken cancellationToken)
    {
        ChatMessage rules = new(ChatRole.System, House.Rulebook) { AdditionalProperties = new() { ["cache_control"] = "ephemeral" } };
        return client.GetResponseAsync([rules, new ChatMessage(ChatRole.User, question)], new ChatOptions { ModelId = "claude-sonnet-5", MaxOutputTokens = 1024 }, cancellationToken);
    }
}
