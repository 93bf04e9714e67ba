using System.Text.Json;
using Microsoft.Extensions.Logging;
using Northwind.Prompts;
using OpenAI.Chat;

namespace Northwind.Triage;

public sealed record Ticket(string Id, string Subject, string Body, DateTimeOffset OpenedAt);

public sealed record Triage(string Queue, int Priority, string Reason);

/// <summary>Static instructions first, the ticket last, the answer forced into a schema.</summary>
public sealed class TicketTriage(ChatClient client, ILogger<TicketTriage> logger)
{
    private static readonly BinaryData Schema = BinaryData.FromString("""
        {
          "type": "object",
          "properties": { "queue": { "type": "string" }, "priority": { "type": "integer" }, "reason": { "type": "string" } },
          "required": ["queue", "priority", "reason"],
          "additionalProperties": false
        }
        """);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public async Task<Triage?> TriageAsync(Ticket ticket, CancellationToken cancellationToken)
    {
        List<ChatMessage> messages =
        [
            new SystemChatMessage("You sort tickets into queues.\n" + House.Rulebook),
            new UserChatMessage($"[{ticket.Id}] {ticket.Subject} (opened {ticket.OpenedAt:O}, now {DateTimeOffset.UtcNow:O})\n\n{ticket.Body}"),
        ];
        ChatCompletionOptions options = new()
        {
            MaxOutputTokenCount = 1024,
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("triage", Schema, jsonSchemaIsStrict: true),
        };
        ChatCompletion completion = await client.CompleteChatAsync(messages, options, cancellationToken);
        logger.LogInformation("{Id}: {Cached} of {Input} tokens cached", ticket.Id, completion.Usage.InputTokenDetails?.CachedTokenCount, completion.Usage.InputTokenCount);
        return completion.FinishReason == ChatFinishReason.Stop ? JsonSerializer.Deserialize<Triage>(completion.Content[0].Text, Json) : null;
    }
}
