using System.ComponentModel;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Northwind.Prompts;

namespace Northwind.Assistant;

public interface IStock
{
    int CountOf(string article);
}

public static class AssistantRegistration
{
    public static IServiceCollection AddAssistant(this IServiceCollection services, Func<IServiceProvider, IChatClient> client) =>
        services.AddSingleton(client).AddSingleton<StockTools>().AddScoped<CachedAssistant>();
}

public sealed class StockTools
{
    public StockTools(IStock stock)
    {
        All = [AIFunctionFactory.Create(([Description("The number on the shelf label")] string article) => stock.CountOf(article), "count_stock", "Counts the pieces of an article in all stores.")];
    }

    public IList<AITool> All { get; }
}

/// <summary>One marked system message, the tools of the container, and a question that may say what time it is.</summary>
public sealed class CachedAssistant(IChatClient client, StockTools tools, TimeProvider clock)
{
    private static readonly ChatMessage Rules = new(ChatRole.System, [new TextContent(House.Rulebook).WithCacheControl(new CacheControlEphemeral())]);

    public async Task<string> AskAsync(string user, string question, CancellationToken cancellationToken)
    {
        ChatOptions options = new()
        {
            ModelId = "claude-sonnet-5",
            MaxOutputTokens = 2048,
            Tools = tools.All,
            ToolMode = ChatToolMode.Auto,
        };
        ChatResponse response = await client.GetResponseAsync(
            [Rules, new ChatMessage(ChatRole.User, $"{user} asks at {clock.GetUtcNow():O}: {question}")],
            options,
            cancellationToken);
        if (response.FinishReason == ChatFinishReason.Length)
        {
            return response.Text + " […]";
        }

        return response.Text;
    }
}
