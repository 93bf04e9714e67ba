using System.Text.Json;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Answers;

/// <summary>The texts of an OpenAI request, as a model would read them.</summary>
internal static class OpenAIPromptText
{
    public static string System(OpenAIRequest request)
    {
        IEnumerable<string> texts = request.Messages.Where(m => request.RoleOf(m) is "system" or "developer").Select(Text);
        return string.Join('\n', request.Instructions is { } instructions ? texts.Prepend(instructions.GetString()!) : texts);
    }

    public static IReadOnlyList<PromptTurn> Turns(OpenAIRequest request) =>
        [.. request.Messages.Where(m => request.RoleOf(m) is "user" or "assistant").Select(m => new PromptTurn(request.RoleOf(m) == "user", Text(m)))];

    private static string Text(JsonElement message)
    {
        if (MessagesRequest.Member(message, "tool_calls") is { } calls)
        {
            return string.Join('\n', calls.EnumerateArray().Select(c => c.GetProperty("function").GetProperty("arguments").GetString()));
        }

        // An item of the Responses API is the call itself.
        if (MessagesRequest.Member(message, "arguments") is { } arguments)
        {
            return arguments.GetString()!;
        }

        return MessagesRequest.Member(message, "content") is { } content
            ? string.Join('\n', PromptBlocks.Content("", content).Select(b => PartText(b.Block)).Where(t => t.Length > 0))
            : "";
    }

    private static string PartText(JsonElement part) => part.ValueKind == JsonValueKind.String
        ? part.GetString()!
        : part.TryGetProperty("text", out JsonElement text) ? text.GetString()! : "";
}
