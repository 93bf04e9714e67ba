using Anthropic;
using Anthropic.Models.Messages;
using Northwind.Prompts;

namespace Northwind.Refused;

/// <summary>Requests that the API answers with 400, each for another reason.</summary>
public sealed class RefusedRequests(AnthropicClient client)
{
    private static readonly Tool Emit = new() { Name = "emit", Description = "Emits a record.", InputSchema = new() };
    private static readonly List<TextBlockParam> Rules = [new() { Text = House.Rulebook, CacheControl = new() }];

    public Task<Message> ForcedAsync(string text) => client.Messages.Create(new MessageCreateParams
    {
        Model = "claude-opus-5-5",
        MaxTokens = 4096,
        System = Rules,
        Tools = [Emit],
        ToolChoice = {|PG4005:new ToolChoiceTool { Name = "emit" }|},
        Messages = [new UserMessageParam { Content = text }],
    });

    public Task<Message> ThinkingAsync(string text) => client.Messages.Create(new MessageCreateParams
    {
        Model = "claude-sonnet-4-6",
        MaxTokens = 8192,
        System = Rules,
        Tools = [Emit],
        ToolChoice = {|PG4004:new ToolChoiceAny()|},
        Thinking = new ThinkingConfigEnabled { BudgetTokens = 4096 },
        Messages = [new UserMessageParam { Content = text }],
    });

    public Task<Message> MisspeltAsync(string text) => client.Messages.Create(new MessageCreateParams
    {
        Model = "claude-sonnet-4-6",
        MaxTokens = 4096,
        System = Rules,
        Tools = [Emit],
        ToolChoice = new ToolChoiceTool({|PG4006:"emits"|}),
        Messages = [new UserMessageParam { Content = text }],
    });

    public Task<Message> PrefilledAsync(string text) => client.Messages.Create(new MessageCreateParams
    {
        Model = "claude-opus-5",
        MaxTokens = 4096,
        System = Rules,
        Messages = [new UserMessageParam { Content = text }, {|PG4009:new AssistantMessageParam { Content = "{\"number\":" }|}],
    });

    public Task<Message> WarmAsync() => client.Messages.Create(new MessageCreateParams
    {
        Model = "claude-sonnet-4-6",
        MaxTokens = 0,
        System = Rules,
        Tools = [Emit],
        {|PG4007:ToolChoice = new ToolChoiceTool("emit")|},
        Messages = [new UserMessageParam { Content = "." }],
    });

    public Task<MessageTokensCount> CountAsync(string text) => client.Messages.CountTokens(new MessageCountTokensParams
    {
        Model = "claude-opus-5-5",
        Tools = [Emit],
        ToolChoice = {|PG4005:new ToolChoiceAny()|},
        Messages = [new UserMessageParam { Content = text }],
    });

    public Task<Message> AllowedAsync(string text, string model) => client.Messages.Create(new MessageCreateParams
    {
        Model = model,
        MaxTokens = 4096,
        System = Rules,
        Tools = [Emit],
        ToolChoice = new ToolChoiceTool("emit"),
        Messages = [new UserMessageParam { Content = text }],
    });
}
