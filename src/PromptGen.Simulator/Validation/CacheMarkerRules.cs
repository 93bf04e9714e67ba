using System.Text.Json;
using static PromptGen.Simulator.Validation.ApiRejectionException;

namespace PromptGen.Simulator.Validation;

/// <summary>Where cache markers may stand and in which order (provider facts CA-1 to CA-5, CA-9).</summary>
internal static class CacheMarkerRules
{
    public static void Check(MessagesRequest request)
    {
        List<(string Place, string Ttl)> markers = [];
        JsonElement last = default;
        string lastPlace = "";
        foreach ((string place, JsonElement block) in PromptBlocks.Of(request))
        {
            (last, lastPlace) = (block, place);
            if (PromptBlocks.MarkerOf(block) is { } ttl)
            {
                CheckCarrier(place, block);
                markers.Add((place, ttl));
            }

            AddNested(place, block, markers);
        }

        if (request.TopLevelMarker is { } top)
        {
            AddTopLevel(PromptBlocks.TtlOf(top), last, lastPlace, markers);
        }

        int limit = ProviderData.Embedded.MaxBreakpoints;
        if (markers.Count > limit)
        {
            throw Invalid($"A maximum of {limit} blocks with cache_control may be provided. Found {markers.Count}.");
        }

        CheckOrder(markers);
    }

    private static void CheckCarrier(string place, JsonElement block)
    {
        if (block.TryGetProperty("text", out JsonElement text) && text.ValueKind == JsonValueKind.String && text.GetString()!.Length == 0)
        {
            throw Invalid($"{place}: cache_control cannot be set for empty text blocks");
        }
    }

    private static void AddNested(string place, JsonElement block, List<(string, string)> markers)
    {
        if (block.ValueKind != JsonValueKind.Object || !block.TryGetProperty("content", out JsonElement content) || content.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        int index = 0;
        foreach (JsonElement inner in content.EnumerateArray())
        {
            string innerPlace = $"{place}.content.{index++}";
            if (PromptBlocks.MarkerOf(inner) is { } ttl)
            {
                CheckCarrier(innerPlace, inner);
                markers.Add((innerPlace, ttl));
            }
        }
    }

    // CA-4: it takes a slot even where it repeats the last block's own marker.
    private static void AddTopLevel(string ttl, JsonElement last, string lastPlace, List<(string Place, string Ttl)> markers)
    {
        if (last.ValueKind == JsonValueKind.Object && PromptBlocks.MarkerOf(last) is { } own && own != ttl)
        {
            throw Invalid($"cache_control: the top-level ttl '{ttl}' differs from ttl '{own}' of the last block at {lastPlace}.");
        }

        markers.Add(("cache_control", ttl));
    }

    private static void CheckOrder(List<(string Place, string Ttl)> markers)
    {
        string? firstShort = null;
        foreach ((string place, string ttl) in markers)
        {
            if (ttl == "1h" && firstShort is not null)
            {
                throw Invalid($"{place}.cache_control.ttl: a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block (found at {firstShort}). Blocks are processed in the order tools, system, messages.");
            }

            firstShort ??= ttl == "5m" ? place : null;
        }
    }
}
