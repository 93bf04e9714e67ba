using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI.Chat;
using OpenAI.Responses;
using PromptGen.Client;

namespace PromptGen.OpenAI;

/// <summary>
/// Sends extraction requests through the official OpenAI SDK, with its address, key, policies and retries. The body is PromptGen's own: the SDK's types have no
/// members for cache breakpoints (provider facts 14c).
/// </summary>
public sealed class OpenAITransport : IExtractionTransport
{
    private readonly Func<BinaryContent, RequestOptions, Task<ClientResult>> _send;
    private readonly AnswerLimits _limits;

    /// <summary>Makes a transport on Chat Completions.</summary>
    /// <param name="client">The client; it stays the caller's. The request's model goes out, not the client's.</param>
    /// <param name="limits">What bounds the body; null for <see cref="AnswerLimits.Default"/>.</param>
    public OpenAITransport(ChatClient client, AnswerLimits? limits = null)
        : this((client ?? throw new ArgumentNullException(nameof(client))).CompleteChatAsync, WireFormat.OpenAIChatCompletions, limits)
    {
    }

    /// <summary>Makes a transport on the Responses API.</summary>
    /// <param name="client">The client; it stays the caller's.</param>
    /// <param name="limits">What bounds the body; null for <see cref="AnswerLimits.Default"/>.</param>
    public OpenAITransport(ResponsesClient client, AnswerLimits? limits = null)
        : this((client ?? throw new ArgumentNullException(nameof(client))).CreateResponseAsync, WireFormat.OpenAIResponses, limits)
    {
    }

    private OpenAITransport(Func<BinaryContent, RequestOptions, Task<ClientResult>> send, WireFormat format, AnswerLimits? limits)
    {
        _send = send;
        Format = format;
        _limits = limits ?? AnswerLimits.Default;
    }

    /// <inheritdoc/>
    public WireFormat Format { get; }

    /// <inheritdoc/>
    public async Task<TransportResponse> SendAsync(ExtractionRequest request, CancellationToken cancellationToken)
    {
        using BinaryContent body = Body(request, stream: false);
        try
        {
            using PipelineResponse answer = await SendAsync(body, cancellationToken).ConfigureAwait(false);
            return await ReadAsync(answer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            return Failure(exception, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task<TransportStream> OpenStreamAsync(ExtractionRequest request, CancellationToken cancellationToken)
    {
        using BinaryContent body = Body(request, stream: true);
        PipelineResponse? answer = null;
        try
        {
            answer = await SendAsync(body, cancellationToken).ConfigureAwait(false);
            if (!answer.IsError && answer.ContentStream is { } content)
            {
                TransportStream stream = TransportStream.Open(content, answer, RequestId(answer), _limits);
                answer = null;
                return stream;
            }

            return new TransportStream(await ReadAsync(answer, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            return new TransportStream(Failure(exception, cancellationToken));
        }
        finally
        {
            answer?.Dispose();
        }
    }

    private RequestBody Body(ExtractionRequest request, bool stream)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new RequestBody(request.ToHttpContent(Format, stream));
    }

    private async Task<PipelineResponse> SendAsync(BinaryContent body, CancellationToken cancellationToken)
    {
        // The SDK buffers a body without a limit and without a look at its clock, so the body is read here.
        RequestOptions options = new() { CancellationToken = cancellationToken, BufferResponse = false, ErrorOptions = ClientErrorBehaviors.NoThrow };
        ClientResult result = await _send(body, options).ConfigureAwait(false);
        return result.GetRawResponse();
    }

    /// <summary>What the SDK hands out after a refusal is the last of its own tries: one owner of retries (reliability row 19).</summary>
    private Task<TransportResponse> ReadAsync(PipelineResponse answer, CancellationToken cancellationToken) =>
        TransportResponse.ReadAsync(answer.Status, answer.ContentStream ?? Stream.Null, RequestId(answer), answer.IsError ? false : null, _limits, cancellationToken);

    private static string? RequestId(PipelineResponse answer) => answer.Headers.TryGetValue("x-request-id", out string? id) ? id : null;

    /// <summary>The SDK wraps what its last try threw, and what several tries threw in one exception of all. A server that redirects in a circle is an InvalidOperationException.</summary>
    private static bool IsFailure(Exception exception) =>
        exception is ClientResultException || TransportResponse.IsFailure(Innermost(exception)) || exception is InvalidOperationException and not ObjectDisposedException;

    private static TransportResponse Failure(Exception exception, CancellationToken cancellationToken) =>
        TransportResponse.FromFailure(Innermost(exception), cancellationToken, shouldRetry: false);

    private static Exception Innermost(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [.., Exception last] } => Innermost(last),
        ClientResultException { InnerException: { } inner } => Innermost(inner),
        _ => exception,
    };
}
