using System.Text.Json;

namespace PromptGen.Simulator.Validation;

/// <summary>A Chat Completions request whose shape has been checked, with the members that the rules, the cache and the answer read.</summary>
internal sealed class ChatRequest
{
    public ChatRequest(JsonElement root)
    {
        Root = root;
        Model = root.GetProperty("model").GetString()!;
        Messages = [.. root.GetProperty("messages").EnumerateArray()];
        Tools = MessagesRequest.Member(root, "tools") is { } tools ? [.. tools.EnumerateArray().Select(t => t.GetProperty("function"))] : [];
        Stream = MessagesRequest.Member(root, "stream") is { ValueKind: JsonValueKind.True };
        IncludeUsage = MessagesRequest.Member(root, "stream_options") is { ValueKind: JsonValueKind.Object } streaming && MessagesRequest.Member(streaming, "include_usage") is { ValueKind: JsonValueKind.True };
        MaxTokens = (MessagesRequest.Member(root, "max_completion_tokens") ?? MessagesRequest.Member(root, "max_tokens"))?.GetInt64();
        if (MessagesRequest.Member(root, "response_format") is { } format)
        {
            FormatType = format.GetProperty("type").GetString();
            Format = MessagesRequest.Member(format, "json_schema");
        }

        ReadChoice(root);
        CacheMode = MessagesRequest.Member(root, "prompt_cache_options") is { } options ? MessagesRequest.Member(options, "mode")?.GetString() : null;
    }

    public JsonElement Root { get; }

    public string Model { get; }

    public IReadOnlyList<JsonElement> Messages { get; }

    /// <summary>The <c>function</c> object of each tool.</summary>
    public IReadOnlyList<JsonElement> Tools { get; }

    public bool Stream { get; }

    public bool IncludeUsage { get; }

    public long? MaxTokens { get; }

    /// <summary>The <c>json_schema</c> object of <c>response_format</c>.</summary>
    public JsonElement? Format { get; }

    public string? FormatType { get; }

    /// <summary><c>none</c>, <c>auto</c>, <c>required</c> or <c>function</c>; null where the request does not say.</summary>
    public string? ToolChoice { get; private set; }

    public string? ToolChoiceName { get; private set; }

    /// <summary><c>implicit</c> or <c>explicit</c>; null where the request does not say.</summary>
    public string? CacheMode { get; }

    private void ReadChoice(JsonElement root)
    {
        if (MessagesRequest.Member(root, "tool_choice") is not { } choice)
        {
            return;
        }

        if (choice.ValueKind == JsonValueKind.String)
        {
            ToolChoice = choice.GetString();
        }
        else if (choice.TryGetProperty("function", out JsonElement function))
        {
            (ToolChoice, ToolChoiceName) = ("function", function.GetProperty("name").GetString());
        }
        else
        {
            ToolChoice = choice.GetProperty("allowed_tools").GetProperty("mode").GetString();
        }
    }
}
