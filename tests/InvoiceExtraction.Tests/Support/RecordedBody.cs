using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PromptGen.Simulator;

namespace InvoiceExtraction.Tests;

/// <summary>A request body as it came in.</summary>
internal sealed class RecordedBody(SimulatedExchange exchange)
{
    private readonly ReadOnlyMemory<byte> _bytes = exchange.RequestBody;

    public JsonElement Json { get; } = JsonElement.Parse(exchange.RequestBody.Span);

    /// <summary>The raw bytes from the tools (or the output schema) to the end of the one system block: what PromptGen calls the prefix of an Anthropic body.</summary>
    public ReadOnlySpan<byte> ToolsAndSystem(string first = "tools") => _bytes.Span[Start(first)..(Start("messages") - "],".Length)];

    public string SystemText => Json.GetProperty("system")[0].GetProperty("text").GetString()!;

    public string UserText => Json.GetProperty("messages")[0].GetProperty("content")[0].GetProperty("text").GetString()!;

    public JsonObject ToNode() => JsonNode.Parse(_bytes.Span)!.AsObject();

    /// <summary>Where a member of the root begins, at its first quote.</summary>
    private int Start(string member)
    {
        Utf8JsonReader reader = new(_bytes.Span);
        while (reader.Read())
        {
            if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } && reader.ValueTextEquals(member))
            {
                return (int)reader.TokenStartIndex;
            }
        }

        throw new InvalidOperationException($"The body has no member '{member}': {Encoding.UTF8.GetString(_bytes.Span[..200])}");
    }
}
