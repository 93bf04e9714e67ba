using System.Globalization;
using PromptGen.Client.Transport;

namespace PromptGen.Client;

/// <summary>What came back for one request: an answer of any status, or the kind of failure.</summary>
public sealed class TransportResponse : IDisposable
{
    private readonly IDisposable? _owner;

    /// <summary>Makes an answer that came whole.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="body">The body, decoded from any transfer or content coding.</param>
    /// <param name="owner">Who owns the memory of <paramref name="body"/>; it is disposed with the response. Null for memory that needs no return.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statusCode"/> is no HTTP status.</exception>
    public TransportResponse(int statusCode, ReadOnlyMemory<byte> body, IDisposable? owner = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 100);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 999);
        StatusCode = statusCode;
        Body = body;
        _owner = owner;
    }

    /// <summary>Makes a failure.</summary>
    /// <param name="failure">Its kind.</param>
    /// <param name="statusCode">The status of the head, when one came before the body failed; else 0.</param>
    /// <exception cref="ArgumentException"><paramref name="failure"/> is <see cref="TransportFailure.None"/>.</exception>
    public TransportResponse(TransportFailure failure, int statusCode = 0)
    {
        Failure = failure != TransportFailure.None ? failure : throw new ArgumentException("None is no failure. Pass the body of the answer instead.", nameof(failure));
        StatusCode = statusCode;
    }

    /// <summary>Reads the whole of an answer, for transports on an HTTP stack or an SDK of their own.</summary>
    /// <param name="answer">The answer, read up to its head. It stays the caller's.</param>
    /// <param name="limits">What bounds the body; null for <see cref="AnswerLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The response, with what the head says about retries. A body that is cut off, stops coming or is too large is a failure, never an exception.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<TransportResponse> ReadAsync(HttpResponseMessage answer, AnswerLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        limits ??= AnswerLimits.Default;
        TimeSpan? retryAfter = AnswerHead.RetryAfter(answer.Headers, limits.TimeProvider.GetUtcNow());
        bool? shouldRetry = AnswerHead.ShouldRetry(answer.Headers);
        string? requestId = AnswerHead.RequestId(answer.Headers);
        (AnswerBody? body, TransportFailure failure) = answer.Content.Headers.ContentLength > limits.MaxBytes
            ? (null, TransportFailure.BodyTooLarge)
            : await AnswerBody.ReadAsync(answer.Content.ReadAsStreamAsync, limits, cancellationToken).ConfigureAwait(false);
        return Create((int)answer.StatusCode, body, failure, retryAfter, shouldRetry, requestId);
    }

    /// <summary>Reads the whole of an answer, for SDKs that hand out its body as a stream.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="content">The body; it is disposed when it has been read.</param>
    /// <param name="requestId">The request id of the answer's head.</param>
    /// <param name="shouldRetry">False where the SDK has retried already; null where nothing is known.</param>
    /// <param name="limits">What bounds the body; null for <see cref="AnswerLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The response. A body that is cut off, stops coming or is too large is a failure, never an exception.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<TransportResponse> ReadAsync(int statusCode, Stream content, string? requestId, bool? shouldRetry, AnswerLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        (AnswerBody? body, TransportFailure failure) = await AnswerBody.ReadAsync(_ => Task.FromResult(content), limits ?? AnswerLimits.Default, cancellationToken).ConfigureAwait(false);
        return Create(statusCode, body, failure, retryAfter: null, shouldRetry, requestId);
    }

    /// <summary>The HTTP status, or 0 when no answer's head came.</summary>
    public int StatusCode { get; }

    /// <summary>The body; empty on a failure. It must not be used after <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Why there is no whole answer.</summary>
    public TransportFailure Failure { get; }

    /// <summary>How long the server asked to wait, or null where it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What the server says about a retry (<c>x-should-retry</c>), or null where it says nothing.</summary>
    public bool? ShouldRetry { get; init; }

    /// <summary>The request id of the answer's head.</summary>
    public string? RequestId { get; init; }

    /// <summary>Whether a client in between has made the body anew from what it read of the answer, so that it cannot be shown to the model again. The default is the provider's own body.</summary>
    public bool IsRewritten { get; init; }

    /// <summary>Whether an exception of an HTTP stack is a failure of the line or a cancellation, which <see cref="FromFailure"/> tells apart.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>False for a fault of the program.</returns>
    public static bool IsFailure(Exception exception) => exception is OperationCanceledException or HttpRequestException or IOException;

    /// <summary>Makes a failure of what an HTTP stack threw.</summary>
    /// <param name="exception">An exception for which <see cref="IsFailure"/> holds.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <param name="shouldRetry">False where what threw has retried already; null where nothing is known.</param>
    /// <returns>The failure.</returns>
    /// <exception cref="OperationCanceledException">The caller's token was cancelled, which can end a connection in any of these exceptions.</exception>
    public static TransportResponse FromFailure(Exception exception, CancellationToken cancellationToken, bool? shouldRetry = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new TransportResponse(exception switch
        {
            OperationCanceledException => TransportFailure.Timeout,
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => TransportFailure.NameResolution,
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => TransportFailure.SecureConnection,
            _ => TransportFailure.Connection,
        })
        {
            ShouldRetry = shouldRetry,
        };
    }

    /// <summary>Returns the memory of the body.</summary>
    public void Dispose() => _owner?.Dispose();

    /// <summary>Returns status and failure, never the body.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => Failure == TransportFailure.None
        ? string.Create(CultureInfo.InvariantCulture, $"HTTP {StatusCode}, {Body.Length} bytes")
        : string.Create(CultureInfo.InvariantCulture, $"HTTP {StatusCode}, {Failure}");

    private static TransportResponse Create(int statusCode, AnswerBody? body, TransportFailure failure, TimeSpan? retryAfter, bool? shouldRetry, string? requestId) => body is null
        ? new TransportResponse(failure, statusCode) { RetryAfter = retryAfter, ShouldRetry = shouldRetry, RequestId = requestId }
        : new TransportResponse(statusCode, body.Bytes, body) { RetryAfter = retryAfter, ShouldRetry = shouldRetry, RequestId = requestId };
}
