using Anthropic;
using Anthropic.Models.Messages;
using Northwind.Prompts;

namespace Northwind.Clock;

public sealed record Shipment(string Number, string Carrier, string Status);

/// <summary>The helper that puts the time in front of everything looks harmless; it costs the whole cache.</summary>
public sealed class ShipmentAdvisor(AnthropicClient client)
{
    private const string Introduction = "You explain to customers where their shipment is.\n";

    public Task<Message> ExplainAsync(Shipment shipment, string question, CancellationToken cancellationToken = default)
    {
        string prompt = WithContext(Introduction + House.Rulebook);
        return SendAsync(prompt, $"{shipment.Number} ({shipment.Carrier}, {shipment.Status})\n{question}", cancellationToken);
    }

    public Task<Message> ApologizeAsync(Shipment shipment, CancellationToken cancellationToken = default) =>
        SendAsync($"Session {{|PG2001:Guid.NewGuid()|}}\n{House.Rulebook}", "Apologize for the delay of " + shipment.Number, cancellationToken);

    public Task<Message> PraiseAsync(Shipment shipment, CancellationToken cancellationToken = default) =>
        SendAsync(House.Rulebook, $"Thank the carrier {shipment.Carrier}. Reference {Guid.NewGuid():N}.", cancellationToken);

    private static string WithContext(string text) => "It is " + {|PG2001:DateTimeOffset.UtcNow|}.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) + ".\n" + text;

    private async Task<Message> SendAsync(string system, string user, CancellationToken cancellationToken)
    {
        return await client.Messages.Create(
            new MessageCreateParams
            {
                Model = "claude-sonnet-5",
                MaxTokens = 1024,
                System = new List<TextBlockParam> { new() { Text = system, CacheControl = new CacheControlEphemeral() } },
                Messages = [new UserMessageParam { Content = user }],
            },
            cancellationToken);
    }
}
