namespace PromptGen.Reading;

/// <summary>What an error means for a next try.</summary>
internal enum ErrorClass
{
    /// <summary>The same request will fail again.</summary>
    Permanent,

    /// <summary>The same request may succeed later.</summary>
    Transient,

    /// <summary>The same request will succeed once the limit allows it.</summary>
    RateLimit,
}
