using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;
using Northwind.Prompts;

namespace Northwind.Classification;

public enum Urgency
{
    Low,
    Normal,
    High,
}

public sealed record Example(string Text, Urgency Urgency);

/// <summary>Examples as turns: they stand before the question, the last of them carries the marker, and the order is that of the list.</summary>
public sealed class FewShotClassifier(AnthropicClient client)
{
    private const string Task = "Classify the urgency of a message as low, normal or high. Answer with the word alone.\n";

    private static readonly Example[] Examples =
    [
        new("The lift has been standing still for two hours and somebody is in it.", Urgency.High),
        new("When you have a moment, could you send last year's price list?", Urgency.Low),
        new("The delivery of Tuesday is short by two pallets.", Urgency.Normal),
        new("Our production stops tonight unless the seals arrive.", Urgency.High),
    ];

    private static readonly Tool Classify = new()
    {
        Name = "classify",
        Description = "Gives the urgency.",
        InputSchema = new()
        {
            Properties = new Dictionary<string, JsonElement> { ["urgency"] = JsonSerializer.SerializeToElement(new { type = "string", @enum = new[] { "low", "normal", "high" } }) },
            Required = ["urgency"],
        },
    };

    public async Task<Urgency> ClassifyAsync(string text, CancellationToken cancellationToken = default)
    {
        List<MessageParam> messages = [];
        foreach (Example example in Examples)
        {
            messages.Add(new UserMessageParam { Content = example.Text });
            messages.Add(new AssistantMessageParam { Content = example.Urgency.ToString() });
        }

        messages.Add(new UserMessageParam { Content = text });
        Message answer = await client.Messages.Create(
            new MessageCreateParams
            {
                Model = "claude-sonnet-4-6",
                MaxTokens = 1024,
                System = new List<TextBlockParam> { new() { Text = Task + House.Rulebook, CacheControl = new() } },
                Tools = [Classify],
                ToolChoice = new ToolChoiceTool("classify"),
                Messages = messages,
            },
            cancellationToken);
        if (answer.StopReason != StopReason.ToolUse || answer.Content.Select(b => b.Value).OfType<ToolUseBlock>().FirstOrDefault(b => b.Name == "classify") is not { } call)
        {
            throw new InvalidOperationException($"No classification: {answer.StopReason}");
        }

        return Enum.Parse<Urgency>(call.Input["urgency"].GetString()!, ignoreCase: true);
    }
}
