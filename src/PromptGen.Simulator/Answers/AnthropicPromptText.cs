using System.Text.Json;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Answers;

/// <summary>The texts of a Messages request, as a model would read them.</summary>
internal static class AnthropicPromptText
{
    public static string System(MessagesRequest request) => request.System is { } system ? Text(system) : "";

    public static IReadOnlyList<PromptTurn> Turns(MessagesRequest request) =>
        [.. request.Messages.Select(m => new PromptTurn(m.GetProperty("role").ValueEquals("user"), Text(m.GetProperty("content"))))];

    private static string Text(JsonElement content) =>
        string.Join('\n', PromptBlocks.Content("", content).Select(b => BlockText(b.Block)).Where(t => t.Length > 0));

    private static string BlockText(JsonElement block)
    {
        if (block.ValueKind == JsonValueKind.String)
        {
            return block.GetString()!;
        }

        return block.GetProperty("type").GetString() switch
        {
            "text" => block.GetProperty("text").GetString()!,
            "tool_use" => block.GetProperty("input").GetRawText(),
            "document" when block.GetProperty("source") is var source && source.GetProperty("type").ValueEquals("text") => source.GetProperty("data").GetString()!,
            _ => "",
        };
    }
}
