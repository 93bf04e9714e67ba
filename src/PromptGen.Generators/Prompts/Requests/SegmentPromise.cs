namespace PromptGen.Generators.Prompts.Requests;

/// <summary>What the caller of PromptGen's own builder promises about a segment.</summary>
internal enum SegmentPromise : byte
{
    /// <summary>No promise; not PromptGen's API.</summary>
    None,

    /// <summary>Stable.</summary>
    Static,

    /// <summary>The same for many calls: anything but volatile.</summary>
    Shared,

    /// <summary>Of this call.</summary>
    Variable,
}
