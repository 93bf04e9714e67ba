using System.Collections.Concurrent;
using Anthropic;
using Anthropic.Models.Messages;
using Northwind.Prompts;

namespace Northwind.Tenants;

public interface ITenantStore
{
    Task<TenantProfile> FindAsync(string tenant, CancellationToken cancellationToken);
}

public sealed record TenantProfile(string Name, string Tone, IReadOnlyList<string> Products, DateTimeOffset ChangedAt);

/// <summary>One prompt a tenant, built when it is first needed. The tenant's part may differ from call to call as far as anybody can see here, and that is the design.</summary>
public sealed class TenantPrompts(ITenantStore store)
{
    private readonly ConcurrentDictionary<string, string> _built = new(StringComparer.Ordinal);

    public async Task<string> ForAsync(string tenant, CancellationToken cancellationToken)
    {
        if (_built.TryGetValue(tenant, out string? known))
        {
            return known;
        }

        TenantProfile profile = await store.FindAsync(tenant, cancellationToken);
        string text = $"""
            You answer for {profile.Name}. The tone is {profile.Tone}.
            Products: {string.Join(", ", profile.Products)}
            """;
        return _built.GetOrAdd(tenant, text);
    }
}

public sealed class TenantAssistant(AnthropicClient client, TenantPrompts prompts)
{
    public async Task<Message> AnswerAsync(string tenant, string question, CancellationToken cancellationToken)
    {
        string own = await prompts.ForAsync(tenant, cancellationToken);
        return await client.Messages.Create(
            new MessageCreateParams
            {
                Model = "claude-opus-5",
                MaxTokens = 2048,
                System = new List<TextBlockParam>
                {
                    new() { Text = House.Rulebook, CacheControl = new CacheControlEphemeral() },
                    new() { Text = own, CacheControl = new CacheControlEphemeral() },
                },
                Messages = [new UserMessageParam { Content = question }],
            },
            cancellationToken);
    }
}
