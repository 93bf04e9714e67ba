using System.Text.Json;
using System.Text.Json.Serialization;
using Northwind.Prompts;

namespace Northwind.Typed;

public sealed record CacheControl([property: JsonPropertyName("type")] string Type, [property: JsonPropertyName("ttl")] string? Ttl = null);

public sealed record Block([property: JsonPropertyName("type")] string Type, [property: JsonPropertyName("text")] string Text, [property: JsonPropertyName("cache_control")] CacheControl? Cache = null);

public sealed record Turn([property: JsonPropertyName("role")] string Role, [property: JsonPropertyName("content")] IReadOnlyList<Block> Content);

public sealed record Body(
    [property: JsonPropertyName("model")] string Model,
    [property: JsonPropertyName("max_tokens")] int MaxTokens,
    [property: JsonPropertyName("system")] IReadOnlyList<Block> System,
    [property: JsonPropertyName("messages")] IReadOnlyList<Turn> Messages);

/// <summary>Own records for the wire, serialized as they are.</summary>
public static class TypedBodies
{
    private static readonly IReadOnlyList<Block> SystemBlocks = [new Block("text", House.Rulebook, new CacheControl("ephemeral", "1h"))];
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static byte[] Create(string text) => JsonSerializer.SerializeToUtf8Bytes(
        new Body("claude-sonnet-5", 2048, SystemBlocks, [new Turn("user", [new Block("text", text), new Block("text", $"Sent {DateTime.UtcNow:O}")])]),
        Options);

    public static async Task WriteLinesAsync(Stream file, IEnumerable<string> texts, CancellationToken cancellationToken)
    {
        foreach (string text in texts)
        {
            await file.WriteAsync(Create(text), cancellationToken);
            file.WriteByte((byte)'\n');
        }
    }
}
