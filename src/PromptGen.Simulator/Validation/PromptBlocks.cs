using System.Globalization;
using System.Text.Json;

namespace PromptGen.Simulator.Validation;

/// <summary>The blocks of a Messages request in prefix order (provider facts CA-6): tools, system, messages. Plain strings are blocks without members.</summary>
internal static class PromptBlocks
{
    private const string DefaultTtl = "5m";

    public static IEnumerable<(string Place, JsonElement Block)> Of(MessagesRequest request)
    {
        int index = 0;
        foreach (JsonElement tool in request.Tools)
        {
            yield return (string.Create(CultureInfo.InvariantCulture, $"tools.{index++}"), tool);
        }

        foreach ((string, JsonElement) block in request.System is { } system ? Content("system", system) : [])
        {
            yield return block;
        }

        index = 0;
        foreach (JsonElement message in request.Messages)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"messages.{index++}.content");
            foreach ((string, JsonElement) block in Content(place, message.GetProperty("content")))
            {
                yield return block;
            }
        }
    }

    /// <summary>The blocks of a text-or-list member.</summary>
    public static IEnumerable<(string Place, JsonElement Block)> Content(string place, JsonElement content)
    {
        if (content.ValueKind != JsonValueKind.Array)
        {
            yield return (place, content);
            yield break;
        }

        int index = 0;
        foreach (JsonElement block in content.EnumerateArray())
        {
            yield return (string.Create(CultureInfo.InvariantCulture, $"{place}.{index++}"), block);
        }
    }

    /// <summary>The ttl of a block's own marker, or null where it has none.</summary>
    public static string? MarkerOf(JsonElement block) =>
        block.ValueKind == JsonValueKind.Object && MessagesRequest.Member(block, "cache_control") is { } marker ? TtlOf(marker) : null;

    public static string TtlOf(JsonElement marker) => MessagesRequest.Member(marker, "ttl")?.GetString() ?? DefaultTtl;
}
