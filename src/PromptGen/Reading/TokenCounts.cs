namespace PromptGen.Reading;

/// <summary>Token counts while an answer's usage is read.</summary>
internal struct TokenCounts
{
    public long Input { get; set; }

    public long Output { get; set; }

    public long Thinking { get; set; }

    public long CacheRead { get; set; }

    public long CacheWrite { get; set; }

    public long CacheWriteLong { get; set; }

    /// <summary>The counts of a provider whose input count leaves out the cached tokens (CA-16).</summary>
    public readonly ExtractionUsage ToUsage() => new()
    {
        InputTokens = Input,
        OutputTokens = Output,
        ThinkingTokens = Thinking,
        CacheReadTokens = CacheRead,
        CacheWriteTokens = CacheWrite,
        CacheWriteLongTokens = CacheWriteLong,
    };

    /// <summary>The counts of a provider whose input count is that of the whole prompt (OA-6).</summary>
    public ExtractionUsage ToUsageOfWholePrompt()
    {
        Input = Math.Max(0, Input - CacheRead - CacheWrite);
        return ToUsage();
    }
}
