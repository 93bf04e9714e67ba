using System.Text;
using System.Text.Json;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
using PromptGen.Extensions.AI;

namespace PromptGen.Anthropic;

/// <summary>
/// The Anthropic SDK's chat client, which sends an extraction request's own body when it meets <see cref="ExtractionChatOptions"/>: markers, strict tools and
/// output formats as PromptGen writes them. The answer is read from what the API sent and not from the SDK's objects. Other calls go through as they are.
/// </summary>
public sealed class AnthropicExtractionChatClient : DelegatingChatClient, IExtractionChatClient
{
    /// <summary>Wraps a chat client.</summary>
    /// <param name="inner">What the SDK's <c>AsIChatClient</c> made, with or without middleware around it that keeps the options' type.</param>
    public AnthropicExtractionChatClient(IChatClient inner)
        : base(inner)
    {
    }

    /// <inheritdoc/>
    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        options is ExtractionChatOptions extraction
            ? SendAsync(messages, extraction, cancellationToken)
            : base.GetResponseAsync(messages, options, cancellationToken);

    /// <inheritdoc/>
    public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        options is ExtractionChatOptions extraction
            ? base.GetStreamingResponseAsync(User(messages, extraction.Request), Raw(extraction, extraction.Request.ToMessageCreateParams() with { Messages = Array.Empty<MessageParam>() }), cancellationToken)
            : base.GetStreamingResponseAsync(messages, options, cancellationToken);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? FindAnswer(ChatResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (response.RawRepresentation is not Message message)
        {
            return null;
        }

        // Member by member as it came: the SDK's serializer would change escapes, and refuse one that is half of a character.
        StringBuilder body = new("{");
        foreach ((string name, JsonElement value) in message.RawData)
        {
            body.Append(body.Length == 1 ? "" : ",").Append('"').Append(JsonEncodedText.Encode(name)).Append("\":").Append(value.GetRawText());
        }

        return Encoding.UTF8.GetBytes(body.Append('}').ToString());
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? FindEvent(ChatResponseUpdate update)
    {
        ArgumentNullException.ThrowIfNull(update);

        // Line ends stand only between the members of JSON, and would end the event.
        return update.RawRepresentation is RawMessageStreamEvent own ? Encoding.UTF8.GetBytes(own.Json.GetRawText().ReplaceLineEndings(" ")) : null;
    }

    /// <summary>A reply to an answer has turns that no chat message carries as they are, such as thinking, so it goes out as the body has it.</summary>
    private Task<ChatResponse> SendAsync(IEnumerable<ChatMessage> messages, ExtractionChatOptions options, CancellationToken cancellationToken)
    {
        MessageCreateParams body = options.Request.ToMessageCreateParams();
        return body.Messages.Count > 1
            ? base.GetResponseAsync([], Raw(options, body), cancellationToken)
            : base.GetResponseAsync(User(messages, options.Request), Raw(options, body with { Messages = Array.Empty<MessageParam>() }), cancellationToken);
    }

    /// <summary>The system text is in the body already, with its markers. What a marker was asked for in the user message gets it in the SDK's way.</summary>
    private static IEnumerable<ChatMessage> User(IEnumerable<ChatMessage> messages, ExtractionRequest request)
    {
        CacheControlEphemeral? marker = AnthropicRequestExtensions.Marker(request.CacheTtl);
        foreach (ChatMessage message in messages.Where(static message => message.Role != ChatRole.System))
        {
            foreach (AIContent content in marker is null ? [] : message.Contents.Where(static content => content.AdditionalProperties?.ContainsKey(ExtractionChatOptions.CacheBreakpointKey) == true))
            {
                content.WithCacheControl(marker);
            }

            yield return message;
        }
    }

    /// <summary>The SDK appends the chat's messages to the ones of the body (provider facts WR-4).</summary>
    private static ChatOptions Raw(ExtractionChatOptions options, MessageCreateParams body) => new()
    {
        ModelId = options.ModelId,
        MaxOutputTokens = options.MaxOutputTokens,
        RawRepresentationFactory = _ => body,
    };
}
