using System.Text.Json;
using PromptGen.Simulator.Answers;
using PromptGen.Simulator.Protocol;

namespace PromptGen.Simulator.Validation;

/// <summary>A Responses request whose shape has been checked.</summary>
internal sealed class ResponsesRequest : OpenAIRequest
{
    public ResponsesRequest(JsonElement root)
        : base(root, OpenAIPlaces.Responses)
    {
        JsonElement input = root.GetProperty("input");
        Messages = input.ValueKind == JsonValueKind.String ? [UserMessage(input)] : [.. input.EnumerateArray()];
        Tools = MessagesRequest.Member(root, "tools") is { } tools ? [.. tools.EnumerateArray()] : [];
        MaxTokens = MessagesRequest.Member(root, "max_output_tokens")?.GetInt64();
        Instructions = MessagesRequest.Member(root, "instructions");
        if (MessagesRequest.Member(root, "text") is { } text && MessagesRequest.Member(text, "format") is { } format)
        {
            FormatType = format.GetProperty("type").GetString();
            Format = FormatType == "json_schema" ? format : null;
        }
    }

    public override IEnumerable<JsonElement?> PrefixMembers =>
        [MessagesRequest.Member(Root, "parallel_tool_calls"), Inside("reasoning", "effort"), Inside("text", "verbosity")];

    /// <summary>Items that are no messages are the assistant's, except what a tool answered.</summary>
    public override string RoleOf(JsonElement message) =>
        message.TryGetProperty("role", out JsonElement role) ? role.GetString()!
        : message.GetProperty("type").ValueEquals("function_call_output") ? "tool" : "assistant";

    private JsonElement? Inside(string owner, string name) => MessagesRequest.Member(Root, owner) is { } found ? MessagesRequest.Member(found, name) : null;

    private static JsonElement UserMessage(JsonElement text)
    {
        byte[] message = JsonBytes.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("role", "user");
            json.WritePropertyName("content");
            text.WriteTo(json);
            json.WriteEndObject();
        });
        using JsonDocument document = JsonDocument.Parse(message);
        return document.RootElement.Clone();
    }
}
