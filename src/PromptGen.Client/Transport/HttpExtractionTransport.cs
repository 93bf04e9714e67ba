using System.Net.Http.Headers;
using System.Text;
using PromptGen.Client.Transport;

namespace PromptGen.Client;

/// <summary>
/// Sends requests with <see cref="HttpClient"/>, without a vendor SDK. The key and the document appear in no exception, log or text that it makes.
/// </summary>
public sealed class HttpExtractionTransport : IExtractionTransport, IDisposable
{
    private const int MostBytes = 256 * 1024 * 1024;
    private readonly HttpClient _http;
    private readonly bool _ownsClient;
    private readonly HttpTransportOptions _options;
    private readonly Uri _endpoint;
    private readonly byte[] _key;

    /// <summary>Makes a transport with a connection pool of its own. It follows no redirects and has no timeout besides the document's deadline.</summary>
    /// <param name="options">Where and how to send.</param>
    /// <exception cref="ArgumentException">An option cannot be used; the message says which and why, without the key.</exception>
    /// <exception cref="NotSupportedException">The transport does not send the format.</exception>
    public HttpExtractionTransport(HttpTransportOptions options)
        : this(CreateClient(), options)
    {
        _ownsClient = true;
    }

    /// <summary>Makes a transport on a client of the caller's, which stays the caller's.</summary>
    /// <param name="http">
    /// The client. It must have no retry handler: <see cref="ExtractionClient"/> owns the retries, and a second layer multiplies the requests.
    /// Its handler should not follow redirects, which would carry an <c>x-api-key</c> header to another host, and its <see cref="HttpClient.Timeout"/> should be longer than the model takes.
    /// </param>
    /// <param name="options">Where and how to send.</param>
    /// <exception cref="ArgumentException">An option cannot be used; the message says which and why, without the key.</exception>
    /// <exception cref="NotSupportedException">The transport does not send the format.</exception>
    public HttpExtractionTransport(HttpClient http, HttpTransportOptions options)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(options.BaseAddress);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxResponseBytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxResponseBytes, MostBytes);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.BodyIdleTimeout, TimeSpan.Zero);
        if (string.IsNullOrEmpty(options.ApiKey) || options.ApiKey.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            throw new ArgumentException("The API key is empty, or contains a space, a line break or another character that no key has. Copy it again.", nameof(options));
        }

        _http = http;
        _options = options;
        _endpoint = HttpEndpoint.For(options.Format, options.BaseAddress);
        _key = Encoding.ASCII.GetBytes(options.ApiKey);
    }

    /// <inheritdoc/>
    public WireFormat Format => _options.Format;

    private bool IsAnthropic => Format == WireFormat.AnthropicMessages;

    /// <inheritdoc/>
    public async Task<TransportResponse> SendAsync(ExtractionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using HttpRequestMessage message = CreateMessage(request);
        try
        {
            using HttpResponseMessage answer = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return await ReadAsync(answer, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new TransportResponse(TransportFailure.Timeout);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            // A connection that is torn down by the cancellation can also end in these.
            cancellationToken.ThrowIfCancellationRequested();
            return new TransportResponse(KindOf(exception));
        }
    }

    /// <summary>Closes the connections, if they are the transport's own.</summary>
    public void Dispose()
    {
        if (_ownsClient)
        {
            _http.Dispose();
        }
    }

    /// <summary>Returns the format and the host, never the key.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => _options.ToString();

    private static HttpClient CreateClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private HttpRequestMessage CreateMessage(ExtractionRequest request)
    {
        HttpRequestMessage message = new(HttpMethod.Post, _endpoint)
        {
            Content = request.ToHttpContent(Format),
            Version = _http.DefaultRequestVersion,
            VersionPolicy = _http.DefaultVersionPolicy,
        };
        if (IsAnthropic)
        {
            message.Headers.Add("anthropic-version", _options.AnthropicVersion);
        }

        if (_options.Authentication == ApiAuthentication.XApiKey || (_options.Authentication == ApiAuthentication.ProviderDefault && IsAnthropic))
        {
            message.Headers.Add("x-api-key", _options.ApiKey);
        }
        else
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _options.ApiKey);
        }

        return message;
    }

    private async Task<TransportResponse> ReadAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        int status = (int)answer.StatusCode;
        TimeSpan? retryAfter = AnswerHead.RetryAfter(answer.Headers, _options.TimeProvider.GetUtcNow());
        bool? shouldRetry = AnswerHead.ShouldRetry(answer.Headers);
        string? requestId = AnswerHead.RequestId(answer.Headers);
        AnswerBody body = new();
        TransportFailure failure = await body.ReadAsync(answer.Content, _options, cancellationToken).ConfigureAwait(false);
        if (failure != TransportFailure.None)
        {
            body.Dispose();
            return new TransportResponse(failure, status) { RetryAfter = retryAfter, ShouldRetry = shouldRetry, RequestId = requestId };
        }

        if (!answer.IsSuccessStatusCode)
        {
            Mask(body.Bytes.Span, _key);
        }

        return new TransportResponse(status, body.Bytes, body) { RetryAfter = retryAfter, ShouldRetry = shouldRetry, RequestId = requestId };
    }

    /// <summary>Servers have been seen to quote the key when they refuse it.</summary>
    private static void Mask(Span<byte> body, ReadOnlySpan<byte> key)
    {
        for (int at = body.IndexOf(key); at >= 0; at = body.IndexOf(key))
        {
            body.Slice(at, key.Length).Fill((byte)'*');
        }
    }

    private static TransportFailure KindOf(Exception exception) => exception is HttpRequestException http
        ? http.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => TransportFailure.NameResolution,
            HttpRequestError.SecureConnectionError => TransportFailure.SecureConnection,
            _ => TransportFailure.Connection,
        }
        : TransportFailure.Connection;
}
