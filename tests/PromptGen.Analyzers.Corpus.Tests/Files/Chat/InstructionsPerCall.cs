using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
using Northwind.Prompts;

namespace Northwind.Instructions;

public sealed record Caller(string Name, string Language, bool IsStaff);

/// <summary>The instructions of the options are sent behind the marked block, which is the right place for what varies.</summary>
public sealed class DeskClerk(IChatClient client)
{
    public Task<ChatResponse> AnswerAsync(Caller caller, string question, CancellationToken cancellationToken)
    {
        List<ChatMessage> messages =
        [
            new(ChatRole.System, [new TextContent(House.Rulebook).WithCacheControl(new CacheControlEphemeral { Ttl = Ttl.Ttl1h })]),
            new(ChatRole.User, question),
        ];
        ChatOptions options = new()
        {
            ModelId = "claude-opus-5",
            MaxOutputTokens = 1500,
            Instructions = $"You talk to {caller.Name} in {caller.Language}. It is {DateTime.UtcNow:O}.",
        };
        if (caller.IsStaff)
        {
            messages.Add(new ChatMessage(ChatRole.System, "The caller may see purchase prices."));
        }

        return client.GetResponseAsync(messages, options, cancellationToken);
    }
}
