using System.Text.Json;

namespace PromptGen.Simulator.Validation;

/// <summary>A request to either OpenAI API whose shape has been checked, with the members that the rules, the cache and the answer read.</summary>
internal abstract class OpenAIRequest
{
    protected OpenAIRequest(JsonElement root, OpenAIPlaces places)
    {
        Root = root;
        Places = places;
        Model = root.GetProperty("model").GetString()!;
        Stream = MessagesRequest.Member(root, "stream") is { ValueKind: JsonValueKind.True };
        CacheMode = MessagesRequest.Member(root, "prompt_cache_options") is { } options ? MessagesRequest.Member(options, "mode")?.GetString() : null;
        ReadChoice(root);
    }

    public JsonElement Root { get; }

    public OpenAIPlaces Places { get; }

    public string Model { get; }

    public bool Stream { get; }

    public IReadOnlyList<JsonElement> Messages { get; protected init; } = [];

    /// <summary>The object of each tool that holds its name.</summary>
    public IReadOnlyList<JsonElement> Tools { get; protected init; } = [];

    public long? MaxTokens { get; protected init; }

    /// <summary>The object that holds the name and the schema of a wanted format.</summary>
    public JsonElement? Format { get; protected init; }

    public string? FormatType { get; protected init; }

    /// <summary><c>none</c>, <c>auto</c>, <c>required</c> or <c>function</c>; null where the request does not say.</summary>
    public string? ToolChoice { get; private set; }

    public string? ToolChoiceName { get; private set; }

    /// <summary><c>implicit</c> or <c>explicit</c>; null where the request does not say.</summary>
    public string? CacheMode { get; }

    /// <summary>Top-level instructions, which stand in front of all messages and cannot carry a breakpoint (provider facts OA-2).</summary>
    public JsonElement? Instructions { get; protected init; }

    /// <summary>The members, besides tools and schema, whose change loses the cache (provider facts OA-8).</summary>
    public abstract IEnumerable<JsonElement?> PrefixMembers { get; }

    /// <summary>Who speaks in a message.</summary>
    public virtual string RoleOf(JsonElement message) => message.GetProperty("role").GetString()!;

    private void ReadChoice(JsonElement root)
    {
        if (MessagesRequest.Member(root, "tool_choice") is not { } choice)
        {
            return;
        }

        if (choice.ValueKind == JsonValueKind.String)
        {
            ToolChoice = choice.GetString();
            return;
        }

        // Chat Completions nests what Responses writes side by side.
        string type = choice.GetProperty("type").GetString()!;
        JsonElement inner = choice.TryGetProperty(type, out JsonElement nested) ? nested : choice;
        (ToolChoice, ToolChoiceName) = type == "function" ? (type, inner.GetProperty("name").GetString()) : (inner.GetProperty("mode").GetString(), null);
    }
}
