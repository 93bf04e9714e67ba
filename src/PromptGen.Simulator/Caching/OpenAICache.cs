using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Caching;

/// <summary>The cache of one OpenAI API: by breakpoints where the model's family has them, else by identical beginning (provider facts OA-1 to OA-7).</summary>
internal sealed class OpenAICache(TimeProvider clock)
{
    // OA-7: the two sources differ (latest 50 explicit breakpoints; latest 80 without a limit on blocks); the larger one, so that no miss rests on it.
    private const int MatchWindow = 80;

    // OA-3: stated for the breakpoint families; stands in where a row is silent.
    private const int DefaultMinimum = 1024;

    private readonly PrefixCache _marked = new(clock);
    private readonly AutomaticPrefixCache _automatic = new(clock);

    public OpenAIUse Begin(OpenAIRequest request, ModelProfile model, string organization)
    {
        IReadOnlyList<PromptPosition> positions = OpenAIPrompt.Positions(request, model, organization);
        if (model.CacheStyle == CacheStyle.OpenAIBreakpoints)
        {
            CacheTicket ticket = _marked.Begin(positions, model.MinCacheableTokens ?? DefaultMinimum, MatchWindow, OpenAIPrompt.LongLifetime);
            return new OpenAIUse(ticket.Use, true, () => _marked.Publish(ticket));
        }

        (string head, IReadOnlyList<string> parts) = OpenAIPrompt.Flat(request, model, organization);
        int total = positions.Count == 0 ? 0 : positions[^1].TokensUpTo;
        (int cached, IReadOnlyList<string> keys, DateTimeOffset start) = _automatic.Begin(head, parts, new TokenEstimate(model).CharactersPerToken);
        bool retain = MessagesRequest.Member(request.Root, "prompt_cache_retention") is { } retention && retention.ValueEquals("24h");
        return new OpenAIUse(new CacheUse(cached, 0, 0, total - cached), false, () => _automatic.Publish(keys, start, retain));
    }
}
