using Anthropic;
using Anthropic.Models.Messages;
using Anthropic.Services;
using Microsoft.Extensions.AI;
using PromptGen.Client;

namespace PromptGen.Anthropic;

/// <summary>Extracts records with a client of the official Anthropic SDK.</summary>
public static class AnthropicExtractionExtensions
{
    /// <summary>Extracts a record from a text.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="client">The SDK's client.</param>
    /// <param name="document">The document's text.</param>
    /// <param name="model">The model's id.</param>
    /// <param name="cancellationToken">Ends the extraction as <see cref="ExtractionOutcome.Cancelled"/>.</param>
    /// <returns>The result, in exactly one outcome.</returns>
    /// <exception cref="ArgumentException">The text is blank or not valid Unicode.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the model needs.</exception>
    public static Task<ExtractionResult<T>> ExtractAsync<T>(this IAnthropicClient client, string document, string model, CancellationToken cancellationToken = default)
        where T : IExtractionTool<T> => client.ExtractAsync(T.Tool.CreateRequest(document).WithModel(model), cancellationToken: cancellationToken);

    /// <summary>Extracts a record with a request of one's own: token limit, context, cache lifetime, output mode.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="client">The SDK's client.</param>
    /// <param name="request">The request.</param>
    /// <param name="options">Model for a request that names none, deadline, reading; null for the defaults. Retries of refused requests are the SDK's.</param>
    /// <param name="cancellationToken">Ends the extraction as <see cref="ExtractionOutcome.Cancelled"/>.</param>
    /// <returns>The result, in exactly one outcome.</returns>
    /// <exception cref="InvalidOperationException">Neither the request nor the options name a model.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the model needs.</exception>
    public static Task<ExtractionResult<T>> ExtractAsync<T>(this IAnthropicClient client, ExtractionRequest<T> request, ExtractionClientOptions? options = null, CancellationToken cancellationToken = default) =>
        new ExtractionClient(new AnthropicTransport(client), options).ExtractAsync(request, cancellationToken);

    /// <inheritdoc cref="ExtractAsync{T}(IAnthropicClient, string, string, CancellationToken)"/>
    /// <param name="messages">The SDK's message service.</param>
    /// <param name="document">The document's text.</param>
    /// <param name="model">The model's id.</param>
    /// <param name="cancellationToken">Ends the extraction as <see cref="ExtractionOutcome.Cancelled"/>.</param>
    public static Task<ExtractionResult<T>> ExtractAsync<T>(this IMessageService messages, string document, string model, CancellationToken cancellationToken = default)
        where T : IExtractionTool<T> => messages.ExtractAsync(T.Tool.CreateRequest(document).WithModel(model), cancellationToken: cancellationToken);

    /// <inheritdoc cref="ExtractAsync{T}(IAnthropicClient, ExtractionRequest{T}, ExtractionClientOptions?, CancellationToken)"/>
    /// <param name="messages">The SDK's message service.</param>
    /// <param name="request">The request.</param>
    /// <param name="options">Model for a request that names none, deadline, reading; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the extraction as <see cref="ExtractionOutcome.Cancelled"/>.</param>
    public static Task<ExtractionResult<T>> ExtractAsync<T>(this IMessageService messages, ExtractionRequest<T> request, ExtractionClientOptions? options = null, CancellationToken cancellationToken = default) =>
        new ExtractionClient(new AnthropicTransport(messages), options).ExtractAsync(request, cancellationToken);

    /// <summary>Extracts a record and shows it while the answer arrives.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="client">The SDK's client.</param>
    /// <param name="request">The request.</param>
    /// <param name="options">Model for a request that names none, deadline, reading; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the extraction as <see cref="ExtractionOutcome.Cancelled"/>.</param>
    /// <returns>The updates; exactly the last one has the result.</returns>
    /// <exception cref="InvalidOperationException">Neither the request nor the options name a model.</exception>
    public static IAsyncEnumerable<ExtractionUpdate<T>> ExtractStreamingAsync<T>(this IAnthropicClient client, ExtractionRequest<T> request, ExtractionClientOptions? options = null, CancellationToken cancellationToken = default) =>
        new ExtractionClient(new AnthropicTransport(client), options).ExtractStreamingAsync(request, cancellationToken);

    /// <inheritdoc cref="ExtractStreamingAsync{T}(IAnthropicClient, ExtractionRequest{T}, ExtractionClientOptions?, CancellationToken)"/>
    /// <param name="messages">The SDK's message service.</param>
    /// <param name="request">The request.</param>
    /// <param name="options">Model for a request that names none, deadline, reading; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the extraction as <see cref="ExtractionOutcome.Cancelled"/>.</param>
    public static IAsyncEnumerable<ExtractionUpdate<T>> ExtractStreamingAsync<T>(this IMessageService messages, ExtractionRequest<T> request, ExtractionClientOptions? options = null, CancellationToken cancellationToken = default) =>
        new ExtractionClient(new AnthropicTransport(messages), options).ExtractStreamingAsync(request, cancellationToken);

    /// <summary>Asks the API how many tokens a request has. The count is free and an estimate (provider facts ER-4).</summary>
    /// <param name="client">The SDK's client.</param>
    /// <param name="request">The request; it names a model.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The input tokens, tools and system text included.</returns>
    public static async Task<long> CountTokensAsync(this IAnthropicClient client, ExtractionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        MessageTokensCount count = await client.Messages.CountTokens(request.ToMessageCountTokensParams(), cancellationToken).ConfigureAwait(false);
        return count.InputTokens;
    }

    /// <summary>Writes the prefix of a request to the cache, so that calls that start together all read it.</summary>
    /// <param name="client">The SDK's client.</param>
    /// <param name="request">A request as the calls to come will be; its document is not sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The usage: what was written, or what was read because the prefix was warm.</returns>
    /// <exception cref="NotSupportedException">The output mode is <see cref="OutputMode.JsonSchema"/>, which the API does not pre-warm.</exception>
    public static async Task<Usage> PrewarmAsync(this IAnthropicClient client, ExtractionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        Message message = await client.Messages.Create(request.ToPrewarmParams(), cancellationToken).ConfigureAwait(false);
        return message.Usage;
    }

    /// <summary>Makes a chat client of Microsoft.Extensions.AI that sends extraction requests with their markers.</summary>
    /// <param name="client">The SDK's client.</param>
    /// <param name="defaultModel">The id of the model for requests that name none.</param>
    /// <returns>The chat client.</returns>
    public static IChatClient AsExtractionChatClient(this IAnthropicClient client, string? defaultModel = null) =>
        new AnthropicExtractionChatClient(client.AsIChatClient(defaultModel));
}
