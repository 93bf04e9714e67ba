namespace PromptGen.Streaming;

/// <summary>How a stream ended.</summary>
internal enum StreamEnd
{
    /// <summary>It has not.</summary>
    None,

    /// <summary>With the provider's last event.</summary>
    Complete,

    /// <summary>With an error event.</summary>
    Failed,

    /// <summary>Before the provider's last event.</summary>
    BrokenOff,

    /// <summary>With an event that is not JSON.</summary>
    Corrupt,

    /// <summary>With more bytes than may be kept.</summary>
    TooLarge,
}
