namespace PromptGen.Client;

/// <summary>Why a request has no whole answer.</summary>
public enum TransportFailure
{
    /// <summary>It has one.</summary>
    None,

    /// <summary>The connection could not be made, or it ended before the answer's head came.</summary>
    Connection,

    /// <summary>The host's name could not be resolved.</summary>
    NameResolution,

    /// <summary>The TLS handshake failed.</summary>
    SecureConnection,

    /// <summary>A time limit of the transport's own passed before the answer's head came.</summary>
    Timeout,

    /// <summary>The head came, and the body was cut off or stopped coming.</summary>
    BodyCut,

    /// <summary>The body is larger than the transport's limit.</summary>
    BodyTooLarge,
}
