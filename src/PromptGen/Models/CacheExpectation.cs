namespace PromptGen;

/// <summary>Whether a prefix is long enough for a model to cache it.</summary>
public enum CacheExpectation
{
    /// <summary>The model's minimum is not known.</summary>
    Unknown,

    /// <summary>Even the greatest estimate is below the minimum: the marker is ignored, without an error (provider facts CA-10).</summary>
    TooShort,

    /// <summary>The minimum lies inside the estimate's band.</summary>
    Uncertain,

    /// <summary>Even the least estimate reaches the minimum.</summary>
    Cached,
}
