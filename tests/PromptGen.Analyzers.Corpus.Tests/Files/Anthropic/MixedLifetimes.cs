using Anthropic;
using Anthropic.Models.Messages;
using Northwind.Prompts;

namespace Northwind.Lifetimes;

/// <summary>The tools live five minutes and the text behind them an hour, which the API rejects; the other way round is right.</summary>
public sealed class MixedLifetimes(AnthropicClient client)
{
    private readonly Tool _lookUp = new() { Name = "look_up", Description = "Looks an article up.", InputSchema = new(), CacheControl = new CacheControlEphemeral() };
    private static readonly Tool LookUp = new() { Name = "look_up", Description = "Looks an article up.", InputSchema = new(), CacheControl = new CacheControlEphemeral { Ttl = Ttl.Ttl5m } };

    public Task<Message> WrongAsync(string question, CancellationToken cancellationToken = default) => client.Messages.Create(
        new MessageCreateParams
        {
            Model = "claude-sonnet-5",
            MaxTokens = {|PG4002:1024|},
            Tools = [LookUp],
            System = new List<TextBlockParam> { new() { Text = House.Rulebook, {|PG2007:CacheControl = new CacheControlEphemeral { Ttl = Ttl.Ttl1h }|} } },
            Messages = [new UserMessageParam { Content = question }],
        },
        cancellationToken);

    public Task<Message> RightAsync(string tenant, string question, CancellationToken cancellationToken = default) => client.Messages.Create(
        new MessageCreateParams
        {
            Model = "claude-sonnet-5",
            MaxTokens = 1024,
            System = new List<TextBlockParam>
            {
                new() { Text = House.Rulebook, CacheControl = new CacheControlEphemeral { Ttl = Ttl.Ttl1h } },
                new() { Text = tenant, CacheControl = new CacheControlEphemeral { Ttl = Ttl.Ttl5m } },
            },
            Messages = [new UserMessageParam { Content = question }],
        },
        cancellationToken);

    public bool HasTool => _lookUp.Name.Length > 0;
}
