namespace PromptGen.Client;

/// <summary>
/// Sends one request once. Retries, waits and deadlines belong to <see cref="ExtractionClient"/>: a transport that retries as well
/// multiplies the requests. Implementations are safe for all threads.
/// </summary>
public interface IExtractionTransport
{
    /// <summary>The wire format that is sent, and in which the answer is read.</summary>
    WireFormat Format { get; }

    /// <summary>Sends a request and reads its whole answer.</summary>
    /// <param name="request">The request; it names a model.</param>
    /// <param name="cancellationToken">Ends the request, the reading of the body included.</param>
    /// <returns>The answer of any status, or the kind of failure where none came whole. The caller disposes it.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled. A failure of the line is returned, never thrown.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the model needs, or the format cannot be written.</exception>
    Task<TransportResponse> SendAsync(ExtractionRequest request, CancellationToken cancellationToken);

    /// <summary>Sends a request whose answer comes as server-sent events, and waits for the answer's head.</summary>
    /// <param name="request">The request; it names a model.</param>
    /// <param name="cancellationToken">Ends the request. It does not end the reading of the stream, which has a token of its own.</param>
    /// <returns>The stream, or the answer that came in its place. The caller disposes it.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled. A failure of the line is returned, never thrown.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the model needs, or the endpoint does not stream.</exception>
    Task<TransportStream> OpenStreamAsync(ExtractionRequest request, CancellationToken cancellationToken);
}
