namespace PromptGen.Simulator;

/// <summary>Limits for each key and model, as buckets that fill again evenly. A limit that is null does not hold.</summary>
public sealed record SimulatedRateLimits
{
    /// <summary>Requests in a minute.</summary>
    public int? RequestsPerMinute { get; init; }

    /// <summary>Input tokens in a minute, those written to the cache included and those read from it not (provider facts CA-19).</summary>
    public int? InputTokensPerMinute { get; init; }

    /// <summary>Output tokens in a minute. They are counted when the answer is made, so the bucket may go below zero.</summary>
    public int? OutputTokensPerMinute { get; init; }

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(RequestsPerMinute ?? 1, nameof(RequestsPerMinute));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(InputTokensPerMinute ?? 1, nameof(InputTokensPerMinute));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(OutputTokensPerMinute ?? 1, nameof(OutputTokensPerMinute));
    }
}
