using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
using Northwind.Prompts;

namespace Northwind.Required;

/// <summary>Asks for one tool by name, of a model that refuses to be told, and of another under a name that nobody has.</summary>
public sealed class RequiredTool(IChatClient client)
{
    private static readonly AITool Record = AIFunctionFactory.Create((string number, decimal amount) => number + amount.ToString(System.Globalization.CultureInfo.InvariantCulture), "record_payment", "Records a payment.");

    private static readonly ChatMessage Rules = new(ChatRole.System, [new TextContent(House.Rulebook).WithCacheControl(new CacheControlEphemeral())]);

    public Task<ChatResponse> RefusedAsync(string letter, CancellationToken cancellationToken) => client.GetResponseAsync(
        [Rules, new ChatMessage(ChatRole.User, letter)],
        new ChatOptions { ModelId = "claude-opus-5-5", MaxOutputTokens = 4096, Tools = [Record], ToolMode = {|PG4005:ChatToolMode.RequireSpecific("record_payment")|} },
        cancellationToken);

    public Task<ChatResponse> UnknownAsync(string letter, CancellationToken cancellationToken) => client.GetResponseAsync(
        [Rules, new ChatMessage(ChatRole.User, letter)],
        new ChatOptions { ModelId = "claude-sonnet-4-6", MaxOutputTokens = 4096, Tools = [Record], ToolMode = ChatToolMode.RequireSpecific({|PG4006:"record_payments"|}) },
        cancellationToken);

    public Task<ChatResponse> RightAsync(string letter, CancellationToken cancellationToken) => client.GetResponseAsync(
        [Rules, new ChatMessage(ChatRole.User, letter)],
        new ChatOptions { ModelId = "claude-sonnet-4-6", MaxOutputTokens = 4096, Tools = [Record], ToolMode = ChatToolMode.RequireSpecific("record_payment") },
        cancellationToken);
}
