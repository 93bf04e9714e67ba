using System.Text;
using Anthropic;
using Anthropic.Core;
using Anthropic.Exceptions;
using Anthropic.Models.Messages;
using Anthropic.Services;
using PromptGen.Client;

namespace PromptGen.Anthropic;

/// <summary>
/// Sends extraction requests through the official Anthropic SDK, with its address, key, handlers and retries. Answers are read from the bytes as they came, not from the
/// SDK's objects: there, of two members of the same name the last one would win, and a stop reason that the SDK does not know would be lost (reliability section 2).
/// </summary>
public sealed class AnthropicTransport : IExtractionTransport
{
    private readonly IMessageServiceWithRawResponse _messages;
    private readonly AnswerLimits _limits;

    /// <summary>Makes a transport on a client, also one of Bedrock, Foundry or another endpoint that speaks the Messages API.</summary>
    /// <param name="client">The client; it stays the caller's.</param>
    /// <param name="limits">What bounds the body, which the SDK's own timeout does not; null for <see cref="AnswerLimits.Default"/>.</param>
    public AnthropicTransport(IAnthropicClient client, AnswerLimits? limits = null)
        : this((client ?? throw new ArgumentNullException(nameof(client))).Messages, limits)
    {
    }

    /// <summary>Makes a transport on a message service.</summary>
    /// <param name="messages">The service; it stays the caller's.</param>
    /// <param name="limits">What bounds the body; null for <see cref="AnswerLimits.Default"/>.</param>
    public AnthropicTransport(IMessageService messages, AnswerLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(messages);
        _messages = messages.WithRawResponse;
        _limits = limits ?? AnswerLimits.Default;
    }

    /// <inheritdoc/>
    public WireFormat Format => WireFormat.AnthropicMessages;

    /// <inheritdoc/>
    public async Task<TransportResponse> SendAsync(ExtractionRequest request, CancellationToken cancellationToken)
    {
        MessageCreateParams parameters = request.ToMessageCreateParams();
        try
        {
            using HttpResponse<Message> answer = await _messages.Create(parameters, cancellationToken).ConfigureAwait(false);
            return await TransportResponse.ReadAsync(answer.RawMessage, _limits, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            return Failure(exception, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task<TransportStream> OpenStreamAsync(ExtractionRequest request, CancellationToken cancellationToken)
    {
        MessageCreateParams parameters = request.ToMessageCreateParams();
        try
        {
            StreamingHttpResponse<RawMessageStreamEvent> answer = await _messages.CreateStreaming(parameters, cancellationToken).ConfigureAwait(false);
            return await TransportStream.OpenAsync(answer.RawMessage, _limits, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            return new TransportStream(Failure(exception, cancellationToken));
        }
    }

    private static bool IsFailure(Exception exception) => exception is AnthropicApiException or AnthropicIOException || TransportResponse.IsFailure(exception);

    /// <summary>The SDK has sent the request as often as its MaxRetries says, so nothing is left to retry here: one owner of retries (reliability row 19).</summary>
    private static TransportResponse Failure(Exception exception, CancellationToken cancellationToken)
    {
        if (exception is AnthropicApiException refused)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new TransportResponse((int)refused.StatusCode, Encoding.UTF8.GetBytes(refused.ResponseBody ?? "")) { ShouldRetry = false, RequestId = refused.RequestID };
        }

        return TransportResponse.FromFailure(exception is AnthropicIOException line ? line.InnerException : exception, cancellationToken, shouldRetry: false);
    }
}
