using System.Text.Json;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Answers;

/// <summary>The texts of a Chat Completions request, as a model would read them.</summary>
internal static class OpenAIPromptText
{
    public static string System(ChatRequest request) =>
        string.Join('\n', request.Messages.Where(m => RoleOf(m) is "system" or "developer").Select(Text));

    public static IReadOnlyList<PromptTurn> Turns(ChatRequest request) =>
        [.. request.Messages.Where(m => RoleOf(m) is "user" or "assistant").Select(m => new PromptTurn(RoleOf(m) == "user", Text(m)))];

    private static string RoleOf(JsonElement message) => message.GetProperty("role").GetString()!;

    private static string Text(JsonElement message)
    {
        if (MessagesRequest.Member(message, "tool_calls") is { } calls)
        {
            return string.Join('\n', calls.EnumerateArray().Select(c => c.GetProperty("function").GetProperty("arguments").GetString()));
        }

        return MessagesRequest.Member(message, "content") is { } content
            ? string.Join('\n', PromptBlocks.Content("", content).Select(b => PartText(b.Block)).Where(t => t.Length > 0))
            : "";
    }

    private static string PartText(JsonElement part) => part.ValueKind == JsonValueKind.String
        ? part.GetString()!
        : part.TryGetProperty("text", out JsonElement text) ? text.GetString()! : "";
}
