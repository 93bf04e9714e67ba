using Microsoft.Extensions.AI;
using PromptGen.Client;

namespace PromptGen.Extensions.AI;

/// <summary>Extracts records with any <see cref="IChatClient"/>.</summary>
public static class ChatExtractionExtensions
{
    /// <summary>Extracts a record from a text with the client's default model.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="client">The client. One that does not know <see cref="ExtractionChatOptions"/> sends no cache marker, of which is told once (<see cref="ExtractionNotice"/>).</param>
    /// <param name="document">The document's text.</param>
    /// <param name="cancellationToken">Ends the extraction as <see cref="ExtractionOutcome.Cancelled"/>.</param>
    /// <returns>The result, in exactly one outcome.</returns>
    /// <exception cref="ArgumentException">The text is blank or not valid Unicode.</exception>
    /// <exception cref="InvalidOperationException">The client has no default model.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the model needs.</exception>
    public static Task<ExtractionResult<T>> ExtractAsync<T>(this IChatClient client, string document, CancellationToken cancellationToken = default)
        where T : IExtractionTool<T> => client.ExtractAsync(T.Tool.CreateRequest(document), cancellationToken: cancellationToken);

    /// <summary>Extracts a record with a request of one's own.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="client">The client. Its default model stands in where neither the request nor the options name one.</param>
    /// <param name="request">The request.</param>
    /// <param name="options">Deadline, reading; null for the defaults. Retries are the client's.</param>
    /// <param name="cancellationToken">Ends the extraction as <see cref="ExtractionOutcome.Cancelled"/>.</param>
    /// <returns>The result, in exactly one outcome.</returns>
    /// <exception cref="InvalidOperationException">No model is named anywhere.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the model needs.</exception>
    public static Task<ExtractionResult<T>> ExtractAsync<T>(this IChatClient client, ExtractionRequest<T> request, ExtractionClientOptions? options = null, CancellationToken cancellationToken = default) =>
        Extractor(client, options).ExtractAsync(request, cancellationToken);

    /// <summary>Extracts a record and shows it while the answer arrives. Most clients hand out a call's arguments when they are whole; JSON output arrives piece by piece.</summary>
    /// <inheritdoc cref="ExtractAsync{T}(IChatClient, ExtractionRequest{T}, ExtractionClientOptions?, CancellationToken)"/>
    /// <returns>The updates; exactly the last one has the result.</returns>
    public static IAsyncEnumerable<ExtractionUpdate<T>> ExtractStreamingAsync<T>(this IChatClient client, ExtractionRequest<T> request, ExtractionClientOptions? options = null, CancellationToken cancellationToken = default) =>
        Extractor(client, options).ExtractStreamingAsync(request, cancellationToken);

    private static ExtractionClient Extractor(IChatClient client, ExtractionClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(client);
        options ??= new ExtractionClientOptions();
        string? model = options.Model ?? client.GetService<ChatClientMetadata>()?.DefaultModelId;
        return new ExtractionClient(new ChatClientTransport(client), options with { Model = model });
    }
}
