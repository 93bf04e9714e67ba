using Anthropic;
using Anthropic.Models.Messages;
using Northwind.Prompts;

namespace Northwind.Markers;

/// <summary>The marker ended up on the document: every call writes, none reads.</summary>
public sealed class ContractReader(AnthropicClient client)
{
    private static readonly TextBlockParam Rules = new() { Text = House.Rulebook };

    public Task<Message> ClausesAsync(string contract, CancellationToken cancellationToken) => client.Messages.Create(
        new MessageCreateParams
        {
            Model = "claude-opus-5",
            MaxTokens = 8192,
            System = new List<TextBlockParam> { Rules, new() { Text = contract, {|PG2005:CacheControl = new CacheControlEphemeral()|} } },
            Messages = [new UserMessageParam { Content = "List all clauses about termination." }],
        },
        cancellationToken);

    /// <summary>Automatic caching marks the last block, and the last block is the only message.</summary>
    public Task<Message> PartiesAsync(string contract, CancellationToken cancellationToken) => client.Messages.Create(
        new MessageCreateParams
        {
            Model = "claude-opus-5",
            MaxTokens = 2048,
            System = House.Rulebook,
            Messages = [new UserMessageParam { Content = "Name the parties of this contract:\n" + contract }],
            {|PG2005:CacheControl = new CacheControlEphemeral()|},
        },
        cancellationToken);

    /// <summary>In a talk the marker at the end is right: the next turn reads what this one wrote.</summary>
    public Task<Message> TalkAsync(List<MessageParam> turns, CancellationToken cancellationToken) => client.Messages.Create(
        new MessageCreateParams
        {
            Model = "claude-opus-5",
            MaxTokens = 2048,
            System = House.Rulebook,
            Messages = turns,
            CacheControl = new CacheControlEphemeral(),
        },
        cancellationToken);
}
