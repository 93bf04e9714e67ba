using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Caching;

/// <summary>Turns an OpenAI request into cache positions (provider facts OA-1, OA-2, OA-8): parameters, tools, then message parts.</summary>
internal static class OpenAIPrompt
{
    public static readonly TimeSpan DefaultLifetime = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan LongLifetime = TimeSpan.FromHours(12);

    public static IReadOnlyList<PromptPosition> Positions(OpenAIRequest request, ModelProfile model, string organization)
    {
        using HashChain chain = new();
        foreach (string part in Head(request, model, organization))
        {
            chain.Add(part);
        }

        TokenEstimate estimate = new(model);
        List<PromptPosition> positions = [];
        int tokens = 0;
        foreach ((string role, JsonElement block, bool endsUserMessage) in Parts(request))
        {
            ReadOnlyMemory<byte> raw = RawBlock.Without(block, "prompt_cache_breakpoint"u8);
            chain.Add(role);
            chain.Add(raw.Span);
            tokens += estimate.OfBlock(block, raw.Span);
            positions.Add(new PromptPosition(chain.Current, tokens, Lifetime(block, endsUserMessage, request)));
        }

        return KeepLatest(positions, request, request.CacheMode == "explicit");
    }

    /// <summary>What the prefix is made of, as one text: for the families that cache by identical beginning.</summary>
    public static (string Head, IReadOnlyList<string> Parts) Flat(OpenAIRequest request, ModelProfile model, string organization)
    {
        List<string> parts = [];
        foreach ((string role, JsonElement block, _) in Parts(request))
        {
            parts.Add(role);
            parts.Add(TextOf(block));
        }

        return (string.Join('\n', Head(request, model, organization)), parts);
    }

    private static IEnumerable<string> Head(OpenAIRequest request, ModelProfile model, string organization)
    {
        yield return model.Id;
        yield return organization;
        yield return request.Format is { } format && MessagesRequest.Member(format, "schema") is { } schema ? schema.GetRawText() : "";
        foreach (JsonElement? member in request.PrefixMembers)
        {
            yield return member?.GetRawText() ?? "";
        }
    }

    private static IEnumerable<(string Role, JsonElement Block, bool EndsUserMessage)> Parts(OpenAIRequest request)
    {
        foreach (JsonElement tool in request.Tools)
        {
            yield return ("tool", tool, false);
        }

        if (request.Instructions is { } instructions)
        {
            yield return ("instructions", instructions, false);
        }

        int lastUser = request.Messages.Count - 1;
        while (lastUser >= 0 && request.RoleOf(request.Messages[lastUser]) != "user")
        {
            lastUser--;
        }

        for (int i = 0; i < request.Messages.Count; i++)
        {
            string role = string.Create(CultureInfo.InvariantCulture, $"{i} {request.RoleOf(request.Messages[i])}");
            if (MessagesRequest.Member(request.Messages[i], "content") is not { } content)
            {
                yield return (role, request.Messages[i], i == lastUser);
                continue;
            }

            JsonElement[] blocks = [.. PromptBlocks.Content("", content).Select(b => b.Block)];
            for (int b = 0; b < blocks.Length; b++)
            {
                yield return (role, blocks[b], i == lastUser && b == blocks.Length - 1);
            }
        }
    }

    private static string TextOf(JsonElement block) => block.ValueKind == JsonValueKind.String
        ? block.GetString()!
        : block.TryGetProperty("text", out JsonElement text) ? text.GetString()! : System.Text.Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(block));

    private static TimeSpan? Lifetime(JsonElement block, bool endsUserMessage, OpenAIRequest request)
    {
        if (block.ValueKind == JsonValueKind.Object && MessagesRequest.Member(block, "prompt_cache_breakpoint") is { } marker)
        {
            return MessagesRequest.Member(marker, "ttl") is { } ttl && ttl.ValueEquals("12h") ? LongLifetime : DefaultLifetime;
        }

        return endsUserMessage && request.CacheMode != "explicit" ? DefaultLifetime : null;
    }

    // OA-1: explicit mode writes at the latest 4 breakpoints, implicit mode at its own one and the latest 3.
    private static List<PromptPosition> KeepLatest(List<PromptPosition> positions, OpenAIRequest request, bool isExplicit)
    {
        int implicitAt = isExplicit ? -1 : LastImplicit(positions, request);
        int left = isExplicit ? ProviderData.Embedded.MaxWrites : ProviderData.Embedded.ExplicitInImplicitMode;
        for (int i = positions.Count - 1; i >= 0; i--)
        {
            if (positions[i].Lifetime is null || i == implicitAt)
            {
                continue;
            }

            if (left-- <= 0)
            {
                positions[i] = positions[i] with { Lifetime = null };
            }
        }

        return positions;
    }

    private static int LastImplicit(List<PromptPosition> positions, OpenAIRequest request)
    {
        int index = 0;
        foreach ((_, JsonElement block, bool ends) in Parts(request))
        {
            if (ends && index < positions.Count && !(block.ValueKind == JsonValueKind.Object && block.TryGetProperty("prompt_cache_breakpoint", out _)))
            {
                return index;
            }

            index++;
        }

        return -1;
    }
}
