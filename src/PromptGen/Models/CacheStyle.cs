namespace PromptGen;

/// <summary>How a model's prompt cache is controlled.</summary>
public enum CacheStyle
{
    /// <summary>Nothing is known about it.</summary>
    Unknown,

    /// <summary>Anthropic <c>cache_control</c> markers: what stands before a marker is cached (provider facts CA-1, CA-7).</summary>
    AnthropicMarkers,

    /// <summary>OpenAI explicit breakpoints, from GPT-5.6 on (provider facts OA-1, OA-2).</summary>
    OpenAIBreakpoints,

    /// <summary>OpenAI automatic prefix caching of earlier models: an identical prefix is enough (provider facts OA-1).</summary>
    OpenAIAutomatic,
}
