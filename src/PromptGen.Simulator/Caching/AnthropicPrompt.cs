using System.Runtime.InteropServices;
using System.Text.Json;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Caching;

/// <summary>Turns a Messages request into cache positions: a hash chain in the order tools, system, messages (provider facts CA-6, CA-21).</summary>
internal static class AnthropicPrompt
{
    private static readonly TimeSpan s_short = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_long = TimeSpan.FromHours(1);

    public static IReadOnlyList<PromptPosition> Positions(MessagesRequest request, ModelProfile model, string workspace)
    {
        using HashChain chain = new();
        chain.Add(model.Id);
        chain.Add(workspace);
        chain.Add(request.Format is { } format ? JsonMarshal.GetRawUtf8Value(format) : default);
        TokenEstimate estimate = new(model);
        List<PromptPosition> positions = [];
        int tokens = 0;
        string section = "";
        foreach ((string place, JsonElement block) in PromptBlocks.Of(request))
        {
            ReadOnlyMemory<byte> raw = RawBlock.Without(block, "cache_control"u8);
            if (block.ValueKind == JsonValueKind.Object && MessagesRequest.Member(block, "defer_loading") is { ValueKind: JsonValueKind.True })
            {
                continue;
            }

            Enter(SectionOf(place, request), ref section, chain, request, model);
            chain.Add(raw.Span);
            tokens += estimate.OfBlock(block, raw.Span);
            positions.Add(new PromptPosition(chain.Current, tokens, Lifetime(block)));
        }

        return request.TopLevelMarker is { } top ? MarkLast(request, positions, LifetimeOf(PromptBlocks.TtlOf(top))) : positions;
    }

    // A message's role opens its blocks; the parameters that only lose the messages tier stand in front of the first one.
    private static void Enter(string next, ref string section, HashChain chain, MessagesRequest request, ModelProfile model)
    {
        if (next == section)
        {
            return;
        }

        if (next.StartsWith("messages", StringComparison.Ordinal) && !section.StartsWith("messages", StringComparison.Ordinal))
        {
            chain.Add(MessagesTierKey(request, model));
        }

        chain.Add(next);
        section = next;
    }

    private static string SectionOf(string place, MessagesRequest request)
    {
        string[] steps = place.Split('.');
        return steps[0] == "messages"
            ? $"messages.{request.Messages[int.Parse(steps[1], System.Globalization.CultureInfo.InvariantCulture)].GetProperty("role").GetString()}.{steps[1]}"
            : steps[0];
    }

    // CA-21: a parameter set to its default equals one left out.
    private static string MessagesTierKey(MessagesRequest request, ModelProfile model)
    {
        string choice = request.ToolChoiceType ?? "auto";
        bool oneCall = request.ToolChoice is { } element && MessagesRequest.Member(element, "disable_parallel_tool_use") is { ValueKind: JsonValueKind.True };
        string? effort = request.Effort ?? ProviderData.Embedded.DefaultEffort(model.Id);
        string thinking = request.Thinking is { } present ? present.GetRawText() : "";
        bool images = PromptBlocks.Of(request).Any(b => IsImage(b.Block));
        return string.Join('\n', choice, request.ToolChoiceName, oneCall ? "one" : "many", effort, thinking, images ? "images" : "");
    }

    private static bool IsImage(JsonElement block) =>
        block.ValueKind == JsonValueKind.Object && block.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("image");

    private static TimeSpan? Lifetime(JsonElement block)
    {
        if (PromptBlocks.MarkerOf(block) is { } ttl)
        {
            return LifetimeOf(ttl);
        }

        if (block.ValueKind != JsonValueKind.Object || !block.TryGetProperty("content", out JsonElement content) || content.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        // A marker inside a tool result ends the prefix with that result.
        string? nested = content.EnumerateArray().Select(PromptBlocks.MarkerOf).LastOrDefault(t => t is not null);
        return nested is null ? null : LifetimeOf(nested);
    }

    private static TimeSpan LifetimeOf(string ttl) => ttl == "1h" ? s_long : s_short;

    // CA-4: an ineligible last block makes the automatic marker walk back.
    private static List<PromptPosition> MarkLast(MessagesRequest request, List<PromptPosition> positions, TimeSpan lifetime)
    {
        JsonElement[] blocks = [.. PromptBlocks.Of(request).Select(b => b.Block)];
        int skipped = blocks.Length - positions.Count;
        for (int i = positions.Count - 1; i >= 0; i--)
        {
            if (IsCacheable(blocks[i + skipped]))
            {
                positions[i] = positions[i] with { Lifetime = lifetime };
                break;
            }
        }

        return positions;
    }

    private static bool IsCacheable(JsonElement block)
    {
        if (block.ValueKind == JsonValueKind.String)
        {
            return block.GetString()!.Length > 0;
        }

        return !block.TryGetProperty("type", out JsonElement type) || type.GetString() switch
        {
            "thinking" or "redacted_thinking" => false,
            "text" => block.GetProperty("text").GetString()!.Length > 0,
            _ => true,
        };
    }
}
