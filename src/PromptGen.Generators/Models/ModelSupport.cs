namespace PromptGen.Generators.Models;

/// <summary>Whether a model accepts a feature, as far as dated sources say.</summary>
internal enum ModelSupport : byte
{
    /// <summary>No source says so either way.</summary>
    Unknown,

    /// <summary>The API accepts it.</summary>
    Yes,

    /// <summary>The API answers 400.</summary>
    No,
}
