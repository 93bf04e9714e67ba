namespace PromptGen;

/// <summary>Token counts of a call, in one meaning for all providers: the three input counts exclude each other.</summary>
public sealed record ExtractionUsage
{
    /// <summary>No tokens.</summary>
    public static ExtractionUsage None { get; } = new();

    /// <summary>Prompt tokens that were neither read from the cache nor written to it.</summary>
    public long InputTokens { get; init; }

    /// <summary>Tokens of the answer, thinking included.</summary>
    public long OutputTokens { get; init; }

    /// <summary>The part of <see cref="OutputTokens"/> that the model spent on thinking (Anthropic <c>thinking_tokens</c>, OpenAI <c>reasoning_tokens</c>); 0 where the provider does not say.</summary>
    public long ThinkingTokens { get; init; }

    /// <summary>Prompt tokens read from the cache.</summary>
    public long CacheReadTokens { get; init; }

    /// <summary>Prompt tokens written to the cache, with any lifetime.</summary>
    public long CacheWriteTokens { get; init; }

    /// <summary>The part of <see cref="CacheWriteTokens"/> written with the long lifetime (Anthropic 1 hour, OpenAI 12 hours).</summary>
    public long CacheWriteLongTokens { get; init; }

    /// <summary>All tokens of the prompt.</summary>
    public long PromptTokens => InputTokens + CacheReadTokens + CacheWriteTokens;

    /// <summary>Adds two usages, as for a document that took two calls.</summary>
    /// <param name="left">One usage.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum of each count.</returns>
    public static ExtractionUsage operator +(ExtractionUsage left, ExtractionUsage right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new ExtractionUsage
        {
            InputTokens = left.InputTokens + right.InputTokens,
            OutputTokens = left.OutputTokens + right.OutputTokens,
            ThinkingTokens = left.ThinkingTokens + right.ThinkingTokens,
            CacheReadTokens = left.CacheReadTokens + right.CacheReadTokens,
            CacheWriteTokens = left.CacheWriteTokens + right.CacheWriteTokens,
            CacheWriteLongTokens = left.CacheWriteLongTokens + right.CacheWriteLongTokens,
        };
    }
}
