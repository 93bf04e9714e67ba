using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;
using Northwind.Prompts;

namespace Northwind.Careless;

public sealed record Claim(string Policy, decimal Amount);

/// <summary>Takes the first block for the tool call and never looks why the answer ended.</summary>
public sealed class ClaimReader(AnthropicClient client)
{
    private static readonly Tool RecordClaim = new() { Name = "record_claim", Description = "Records a claim.", InputSchema = new() { Required = ["policy", "amount"] } };

    private MessageCreateParams For(string letter) => new()
    {
        Model = "claude-sonnet-4-6",
        MaxTokens = 2048,
        System = new List<TextBlockParam> { new() { Text = House.Rulebook, CacheControl = new() } },
        Tools = [RecordClaim],
        ToolChoice = new ToolChoiceTool { Name = "record_claim" },
        Messages = [new UserMessageParam { Content = letter }],
    };

    public async Task<Claim> FirstBlockAsync(string letter)
    {
        Message answer = await client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-6",
            MaxTokens = 2048,
            System = new List<TextBlockParam> { new() { Text = House.Rulebook, CacheControl = new() } },
            Tools = [RecordClaim],
            ToolChoice = new ToolChoiceTool { Name = "record_claim" },
            Messages = [new UserMessageParam { Content = letter }],
        });
        if ({|PG4003:answer.Content[0]|}.TryPickToolUse(out ToolUseBlock? call))
        {
            return Read({|PG4001:call.Input|});
        }

        throw new InvalidOperationException("No claim.");
    }

    public async Task<Claim?> CheckedAsync(string letter)
    {
        Message answer = await client.Messages.Create(For(letter));
        if (answer.StopReason != StopReason.ToolUse)
        {
            return null;
        }

        ToolUseBlock? call = answer.Content.Select(block => block.Value).OfType<ToolUseBlock>().FirstOrDefault(block => block.Name == "record_claim");
        return call is null ? null : Read(call.Input);
    }

    public async Task<Claim?> ElsewhereAsync(string letter)
    {
        Message answer = await client.Messages.Create(For(letter));
        return Judge(answer);
    }

    private static Claim? Judge(Message answer) => answer.StopReason == StopReason.ToolUse
        ? answer.Content.Select(block => block.Value).OfType<ToolUseBlock>().Select(call => Read(call.Input)).FirstOrDefault()
        : null;

    private static Claim Read(IReadOnlyDictionary<string, JsonElement> input) => new(input["policy"].GetString() ?? "", input["amount"].GetDecimal());
}
