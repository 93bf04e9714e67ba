using Anthropic;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PromptGen.Anthropic;

namespace TicketTriage;

/// <summary>What the host is made of.</summary>
internal static class TriageServices
{
    /// <summary>Adds the chat client and the run. Whatever else the application does with the chat client goes through it unchanged.</summary>
    public static IServiceCollection AddTicketTriage(this IServiceCollection services, TriageOptions options, string apiKey)
    {
        services.AddSingleton(options);
        services.AddSingleton<IAnthropicClient>(_ => options.BaseUrl is { } address ? new AnthropicClient { ApiKey = apiKey, BaseUrl = address } : new AnthropicClient { ApiKey = apiKey });
        services.AddSingleton<IChatClient>(static provider => provider.GetRequiredService<IAnthropicClient>().AsExtractionChatClient(provider.GetRequiredService<TriageOptions>().Model));
        services.AddSingleton<TriageRun>();
        return services;
    }

    /// <summary>Reads the section of the configuration.</summary>
    public static TriageOptions ReadTriageOptions(this IConfiguration configuration)
    {
        TriageOptions options = new();
        configuration.GetSection(TriageOptions.Section).Bind(options);
        return options;
    }
}
