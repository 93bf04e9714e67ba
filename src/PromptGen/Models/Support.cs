namespace PromptGen;

/// <summary>Whether a model accepts a feature, as far as dated sources say.</summary>
public enum Support
{
    /// <summary>No source says so either way. It is never treated as a yes without a rule that says why.</summary>
    Unknown,

    /// <summary>The API accepts it.</summary>
    Yes,

    /// <summary>The API answers 400.</summary>
    No,
}
