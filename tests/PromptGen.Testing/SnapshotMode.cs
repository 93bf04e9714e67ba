namespace PromptGen.Testing;

/// <summary>What a snapshot that differs leads to.</summary>
internal enum SnapshotMode
{
    /// <summary>The test fails.</summary>
    Compare,

    /// <summary>The new content becomes the verified one.</summary>
    Accept,
}
