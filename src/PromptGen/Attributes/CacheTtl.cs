namespace PromptGen;

/// <summary>How long a provider keeps the cached prefix after its last use (provider facts CA-1, CA-11, OA-5).</summary>
public enum CacheTtl
{
    /// <summary>Anthropic: 5 minutes, written at 1.25 times the input price. OpenAI: the provider's own lifetime, at least 30 minutes.</summary>
    FiveMinutes,

    /// <summary>Anthropic: 1 hour, written at twice the input price; pays from three calls on. OpenAI: as <see cref="FiveMinutes"/>.</summary>
    OneHour,

    /// <summary>No marker: nothing is written to the cache by an Anthropic or breakpoint model. Right for a single call.</summary>
    None,
}
