using Microsoft.Extensions.AI;
using Northwind.Prompts;

namespace Northwind.Dead;

/// <summary>Markers under keys that the adapter does not read: nothing fails, and nothing is cached.</summary>
public sealed class DeadMarkers(IChatClient client)
{
    public Task<ChatResponse> OnTheMessageAsync(string question)
    {
        ChatMessage system = new(ChatRole.System, House.Rulebook)
        {
            AdditionalProperties = new AdditionalPropertiesDictionary { {|PG5001:["cache_control"] = new { type = "ephemeral" }|} },
        };
        return client.GetResponseAsync([system, new ChatMessage(ChatRole.User, question)], new ChatOptions { ModelId = "claude-sonnet-5", MaxOutputTokens = 1024 });
    }

    public Task<ChatResponse> OnTheContentAsync(string question)
    {
        TextContent rules = new(House.Rulebook);
        {|PG5001:(rules.AdditionalProperties ??= [])["cacheControl"] = true|};
        return client.GetResponseAsync([new ChatMessage(ChatRole.System, [rules]), new ChatMessage(ChatRole.User, question)], new ChatOptions { ModelId = "claude-sonnet-5", MaxOutputTokens = 1024 });
    }

    public Task<ChatResponse> OnTheOptionsAsync(string question)
    {
        ChatOptions options = new() { ModelId = "claude-sonnet-5", MaxOutputTokens = 1024, AdditionalProperties = [] };
        {|PG5001:options.AdditionalProperties.Add("cache_control", "ephemeral")|};
        options.AdditionalProperties.Add("tenant", "northwind");
        return client.GetResponseAsync([new ChatMessage(ChatRole.System, House.Tagline), new ChatMessage(ChatRole.User, question)], options);
    }

    public static AIFunction Tool() => AIFunctionFactory.Create((string article) => article.Length, new AIFunctionFactoryOptions
    {
        Name = "measure",
        Description = "Measures an article.",
        AdditionalProperties = new Dictionary<string, object?> { {|PG5001:["cache_control"] = "ephemeral"|} },
    });
}
