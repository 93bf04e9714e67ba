using System.Net.Http.Headers;
using System.Runtime.InteropServices;
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
    private readonly HttpEndpoint _endpoint;
    private readonly byte[] _key;
    private readonly AnswerLimits _limits;

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
        ArgumentNullException.ThrowIfNull(options.ApiKey);
        if ((options.Authentication == ApiAuthentication.None) != (options.ApiKey.Length == 0))
        {
            throw new ArgumentException(
                options.ApiKey.Length == 0
                    ? "The API key is empty. Pass it, or set Authentication to None where a handler of the HttpClient signs the requests."
                    : "Authentication is None, and an API key is given that would not be sent. Leave it out, or choose the header that carries it.",
                nameof(options));
        }

        if (options.ApiKey.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            throw new ArgumentException("The API key contains a space, a line break or another character that no key has. Copy it again.", nameof(options));
        }

        _http = http;
        _options = options;
        _endpoint = new HttpEndpoint(options.Format, options.BaseAddress);
        _key = Encoding.ASCII.GetBytes(options.ApiKey);
        _limits = new AnswerLimits(options.MaxResponseBytes, options.BodyIdleTimeout, options.TimeProvider);
    }

    /// <inheritdoc/>
    public WireFormat Format => _options.Format;

    private bool IsAnthropic => Format == WireFormat.AnthropicMessages;

    /// <inheritdoc/>
    public async Task<TransportResponse> SendAsync(ExtractionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using HttpRequestMessage message = CreateMessage(request, stream: false);
        try
        {
            using HttpResponseMessage answer = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return await ReadAsync(answer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (TransportResponse.IsFailure(exception))
        {
            return TransportResponse.FromFailure(exception, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task<TransportStream> OpenStreamAsync(ExtractionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using HttpRequestMessage message = CreateMessage(request, stream: true);
        HttpResponseMessage? answer = null;
        try
        {
            answer = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            if (answer.IsSuccessStatusCode)
            {
                TransportStream stream = await TransportStream.OpenAsync(answer, _limits, cancellationToken).ConfigureAwait(false);
                answer = null;
                return stream;
            }

            return new TransportStream(await ReadAsync(answer, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (TransportResponse.IsFailure(exception))
        {
            return new TransportStream(TransportResponse.FromFailure(exception, cancellationToken));
        }
        finally
        {
            answer?.Dispose();
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

    private HttpRequestMessage CreateMessage(ExtractionRequest request, bool stream)
    {
        HttpRequestMessage message = new(HttpMethod.Post, _endpoint.For(request, stream))
        {
            Content = request.ToHttpContent(Format, stream),
            Version = _http.DefaultRequestVersion,
            VersionPolicy = _http.DefaultVersionPolicy,
        };
        if (IsAnthropic)
        {
            message.Headers.Add("anthropic-version", _options.AnthropicVersion);
        }

        switch (_options.Authentication)
        {
            case ApiAuthentication.XApiKey:
            case ApiAuthentication.ProviderDefault when IsAnthropic:
                message.Headers.Add("x-api-key", _options.ApiKey);
                break;
            case ApiAuthentication.None:
                break;
            default:
                message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _options.ApiKey);
                break;
        }

        return message;
    }

    private async Task<TransportResponse> ReadAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        TransportResponse response = await TransportResponse.ReadAsync(answer, _limits, cancellationToken).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode && _key.Length > 0)
        {
            Mask(MemoryMarshal.AsMemory(response.Body).Span, _key);
        }

        return response;
    }

    /// <summary>Servers have been seen to quote the key when they refuse it.</summary>
    private static void Mask(Span<byte> body, ReadOnlySpan<byte> key)
    {
        for (int at = body.IndexOf(key); at >= 0; at = body.IndexOf(key))
        {
            body.Slice(at, key.Length).Fill((byte)'*');
        }
    }
}
