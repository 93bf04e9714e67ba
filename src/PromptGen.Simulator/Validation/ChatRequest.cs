using System.Text.Json;

namespace PromptGen.Simulator.Validation;

/// <summary>A Chat Completions request whose shape has been checked.</summary>
internal sealed class ChatRequest : OpenAIRequest
{
    public ChatRequest(JsonElement root)
        : base(root, OpenAIPlaces.Chat)
    {
        Messages = [.. root.GetProperty("messages").EnumerateArray()];
        Tools = MessagesRequest.Member(root, "tools") is { } tools ? [.. tools.EnumerateArray().Select(t => t.GetProperty("function"))] : [];
        IncludeUsage = MessagesRequest.Member(root, "stream_options") is { ValueKind: JsonValueKind.Object } streaming && MessagesRequest.Member(streaming, "include_usage") is { ValueKind: JsonValueKind.True };
        MaxTokens = (MessagesRequest.Member(root, "max_completion_tokens") ?? MessagesRequest.Member(root, "max_tokens"))?.GetInt64();
        if (MessagesRequest.Member(root, "response_format") is { } format)
        {
            FormatType = format.GetProperty("type").GetString();
            Format = MessagesRequest.Member(format, "json_schema");
        }
    }

    public bool IncludeUsage { get; }

    public override IEnumerable<JsonElement?> PrefixMembers => ((string[])["parallel_tool_calls", "reasoning_effort", "verbosity"]).Select(name => MessagesRequest.Member(Root, name));
}
