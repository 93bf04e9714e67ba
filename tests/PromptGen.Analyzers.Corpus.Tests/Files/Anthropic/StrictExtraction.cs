using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;
using Northwind.Prompts;

namespace Northwind.Strict;

public sealed record Delivery(string Number, int Pallets, string? Damage);

/// <summary>The newest model takes no forced choice, so the tool is strict and the text names it.</summary>
public sealed class StrictExtraction
{
    private const string Instruction = "Record each delivery note by calling record_delivery exactly once.\n";

    private readonly AnthropicClient _client;
    private readonly Tool _tool;
    private readonly MessageCreateParamsSystem _system;

    public StrictExtraction(AnthropicClient client, JsonElement number, JsonElement pallets, JsonElement damage)
    {
        _client = client;
        _tool = new Tool
        {
            Name = "record_delivery",
            Description = "Records one delivery note.",
            Strict = true,
            InputSchema = new() { Properties = new Dictionary<string, JsonElement> { ["number"] = number, ["pallets"] = pallets, ["damage"] = damage }, Required = ["number", "pallets", "damage"] },
            CacheControl = new CacheControlEphemeral(),
        };
        _system = new List<TextBlockParam> { new() { Text = Instruction + House.Rulebook, CacheControl = new CacheControlEphemeral() } };
    }

    public async Task<Delivery?> ReadAsync(string note, CancellationToken cancellationToken = default)
    {
        Message answer = await _client.Messages.Create(
            new MessageCreateParams
            {
                Model = "claude-opus-5-5",
                MaxTokens = 4096,
                System = _system,
                Tools = [_tool],
                ToolChoice = new ToolChoiceAuto { DisableParallelToolUse = true },
                Messages = [new UserMessageParam { Content = note }],
            },
            cancellationToken);
        ToolUseBlock? call = answer.Content.Select(static block => block.Value).OfType<ToolUseBlock>().FirstOrDefault(static block => block.Name == "record_delivery");
        if (answer.StopReason != StopReason.ToolUse || call is null)
        {
            return null;
        }

        string? damage = call.Input.TryGetValue("damage", out JsonElement found) && found.ValueKind == JsonValueKind.String ? found.GetString() : null;
        return new Delivery(call.Input["number"].GetString()!, call.Input["pallets"].GetInt32(), damage);
    }
}
