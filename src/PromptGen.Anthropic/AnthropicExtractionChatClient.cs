using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
using PromptGen.Extensions.AI;

namespace PromptGen.Anthropic;

/// <summary>
/// The Anthropic SDK's chat client, which sends an extraction request's own body when it meets <see cref="ExtractionChatOptions"/>: markers, strict tools and
/// output formats as PromptGen writes them. Other calls go through as they are.
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
            ? base.GetResponseAsync(User(messages, extraction.Request), Raw(extraction), cancellationToken)
            : base.GetResponseAsync(messages, options, cancellationToken);

    /// <inheritdoc/>
    public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        options is ExtractionChatOptions extraction
            ? base.GetStreamingResponseAsync(User(messages, extraction.Request), Raw(extraction), cancellationToken)
            : base.GetStreamingResponseAsync(messages, options, cancellationToken);

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
    private static ChatOptions Raw(ExtractionChatOptions options) => new()
    {
        ModelId = options.ModelId,
        MaxOutputTokens = options.MaxOutputTokens,
        RawRepresentationFactory = _ => options.Request.ToMessageCreateParams() with { Messages = Array.Empty<MessageParam>() },
    };
}
