using Microsoft.Extensions.AI;
using PromptGen.Client;

namespace PromptGen.Extensions.AI;

/// <summary>
/// Sends extraction requests through any <see cref="IChatClient"/>. An <see cref="IExtractionChatClient"/> sends the request's own body and gives the provider's own answer.
/// What any other client hands out has been read once already, so faults that only the bytes show, such as two members of the same name, are out of sight there, and an
/// answer that does not fit is not shown to the model again; markers and strict tools are such a client's own matter (see <see cref="ExtractionChatOptions"/>).
/// </summary>
public sealed class ChatClientTransport : IExtractionTransport
{
    private readonly IChatClient _client;
    private readonly IExtractionChatClient? _extraction;
    private readonly SchemaDialect _dialect;

    /// <summary>Makes a transport.</summary>
    /// <param name="client">The client, with its own retries; it stays the caller's.</param>
    public ChatClientTransport(IChatClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        _client = client;
        _extraction = client.GetService<IExtractionChatClient>();
        ChatClientMetadata? metadata = client.GetService<ChatClientMetadata>();
        _dialect = metadata?.ProviderName?.Contains("openai", StringComparison.OrdinalIgnoreCase) == true ? SchemaDialect.OpenAIStrict : SchemaDialect.AnthropicStrict;
    }

    /// <summary>The format in which answers are handed on: a chat answer is written down as a message of the Messages API, whose reader knows every case.</summary>
    public WireFormat Format => WireFormat.AnthropicMessages;

    /// <inheritdoc/>
    public async Task<TransportResponse> SendAsync(ExtractionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ExtractionChatOptions options = new(request, _dialect);
        ExtractionNotice.Give(_client, request);
        try
        {
            ChatResponse response = await _client.GetResponseAsync(request.ToChatMessages(), options, cancellationToken).ConfigureAwait(false);
            return _extraction?.FindAnswer(response) is { } answer
                ? new TransportResponse(200, answer) { RequestId = response.ResponseId }
                : new TransportResponse(200, ChatAnswer.Write(response)) { RequestId = response.ResponseId, IsRewritten = true };
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            return ChatFailure.ToResponse(exception, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task<TransportStream> OpenStreamAsync(ExtractionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ExtractionChatOptions options = new(request, _dialect);
        ExtractionNotice.Give(_client, request);
        ChatUpdates? updates = null;
        try
        {
            updates = new ChatUpdates(token => _client.GetStreamingResponseAsync(request.ToChatMessages(), options, token));
            await updates.LookAheadAsync(cancellationToken).ConfigureAwait(false);
            TransportStream stream = new(new ChatEventStream(updates, _extraction, IsFailure));
            updates = null;
            return stream;
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            return new TransportStream(ChatFailure.ToResponse(exception, cancellationToken));
        }
        finally
        {
            if (updates is not null)
            {
                await updates.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Clients throw exceptions of their providers' kinds. Only what tells of a mistake in the program goes through.</summary>
    private static bool IsFailure(Exception exception) =>
        exception is not (ArgumentException or NotSupportedException or InvalidCastException or NullReferenceException or ObjectDisposedException or OutOfMemoryException);
}
