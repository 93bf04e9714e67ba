using System.Text.Json;

namespace PromptGen.Simulator.Validation;

/// <summary>A Messages request whose shape has been checked, with the members that the rules, the cache and the answer read.</summary>
internal sealed class MessagesRequest
{
    public MessagesRequest(JsonElement root)
    {
        Root = root;
        Model = root.GetProperty("model").GetString()!;
        MaxTokens = Member(root, "max_tokens") is { } max ? max.GetInt64() : null;
        Stream = Member(root, "stream") is { ValueKind: JsonValueKind.True };
        Tools = Member(root, "tools") is { } tools ? [.. tools.EnumerateArray()] : [];
        Messages = [.. root.GetProperty("messages").EnumerateArray()];
        System = Member(root, "system");
        ToolChoice = Member(root, "tool_choice");
        ToolChoiceType = ToolChoice is { } choice ? choice.GetProperty("type").GetString() : null;
        ToolChoiceName = ToolChoice is { } named && Member(named, "name") is { } name ? name.GetString() : null;
        Thinking = Member(root, "thinking");
        ThinkingType = Thinking is { } thinking ? thinking.GetProperty("type").GetString() : null;
        if (Member(root, "output_config") is { } config)
        {
            Effort = Member(config, "effort")?.GetString();
            Format = Member(config, "format")?.GetProperty("schema");
        }

        TopLevelMarker = Member(root, "cache_control");
    }

    public JsonElement Root { get; }

    public string Model { get; }

    public long? MaxTokens { get; }

    public bool Stream { get; }

    public IReadOnlyList<JsonElement> Tools { get; }

    public IReadOnlyList<JsonElement> Messages { get; }

    public JsonElement? System { get; }

    public JsonElement? ToolChoice { get; }

    public string? ToolChoiceType { get; }

    public string? ToolChoiceName { get; }

    public bool ForcesTool => ToolChoiceType is "any" or "tool";

    public JsonElement? Thinking { get; }

    public string? ThinkingType { get; }

    public string? Effort { get; }

    /// <summary>The schema of <c>output_config.format</c>.</summary>
    public JsonElement? Format { get; }

    public JsonElement? TopLevelMarker { get; }

    /// <summary>A member that is present and not null.</summary>
    public static JsonElement? Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
