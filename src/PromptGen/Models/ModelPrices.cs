namespace PromptGen;

/// <summary>Prices in US dollars per million tokens. A null price is not known; it is never taken for zero.</summary>
/// <param name="Input">Input tokens that are neither read from nor written to the cache.</param>
/// <param name="Output">Output tokens, thinking included.</param>
/// <param name="CacheWrite">Tokens written with the provider's short lifetime (Anthropic 5 minutes, OpenAI 30 minutes).</param>
/// <param name="CacheWriteLong">Tokens written with the long lifetime (Anthropic 1 hour, OpenAI 12 hours).</param>
/// <param name="CacheRead">Tokens read from the cache.</param>
public sealed record ModelPrices(decimal? Input, decimal? Output, decimal? CacheWrite, decimal? CacheWriteLong, decimal? CacheRead)
{
    /// <summary>Prices of which nothing is known.</summary>
    public static ModelPrices Unknown { get; } = new(null, null, null, null, null);

    /// <summary>Computes what a call costs at these prices.</summary>
    /// <param name="usage">The token counts of the call.</param>
    /// <returns>US dollars, or null when a price that the call needs is not known.</returns>
    public decimal? CostOf(ExtractionUsage usage)
    {
        ArgumentNullException.ThrowIfNull(usage);
        decimal total = 0;
        return Add(usage.InputTokens, Input)
            && Add(usage.OutputTokens, Output)
            && Add(usage.CacheReadTokens, CacheRead)
            && Add(usage.CacheWriteTokens - usage.CacheWriteLongTokens, CacheWrite)
            && Add(usage.CacheWriteLongTokens, CacheWriteLong)
                ? total / 1_000_000m
                : null;

        bool Add(long tokens, decimal? price)
        {
            total += tokens * (price ?? 0);
            return tokens == 0 || price is not null;
        }
    }
}
