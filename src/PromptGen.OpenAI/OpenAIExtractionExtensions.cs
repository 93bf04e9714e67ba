using OpenAI.Chat;
using OpenAI.Responses;
using PromptGen.Client;

namespace PromptGen.OpenAI;

/// <summary>Extracts records with clients of the official OpenAI SDK.</summary>
public static class OpenAIExtractionExtensions
{
    /// <summary>Extracts a record from a text with the client's own model.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="client">The SDK's client.</param>
    /// <param name="document">The document's text.</param>
    /// <param name="cancellationToken">Ends the extraction as <see cref="ExtractionOutcome.Cancelled"/>.</param>
    /// <returns>The result, in exactly one outcome.</returns>
    /// <exception cref="ArgumentException">The text is blank or not valid Unicode.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the model needs.</exception>
    public static Task<ExtractionResult<T>> ExtractAsync<T>(this ChatClient client, string document, CancellationToken cancellationToken = default)
        where T : IExtractionTool<T> => client.ExtractAsync(T.Tool.CreateRequest(document), cancellationToken: cancellationToken);

    /// <summary>Extracts a record with a request of one's own.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="client">The SDK's client. Its model stands in where neither the request nor the options name one.</param>
    /// <param name="request">The request.</param>
    /// <param name="options">Deadline, reading; null for the defaults. Retries of refused requests are the SDK's.</param>
    /// <param name="cancellationToken">Ends the extraction as <see cref="ExtractionOutcome.Cancelled"/>.</param>
    /// <returns>The result, in exactly one outcome.</returns>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the model needs.</exception>
    public static Task<ExtractionResult<T>> ExtractAsync<T>(this ChatClient client, ExtractionRequest<T> request, ExtractionClientOptions? options = null, CancellationToken cancellationToken = default) =>
        Extractor(client, options).ExtractAsync(request, cancellationToken);

    /// <summary>Extracts a record and shows it while the answer arrives.</summary>
    /// <inheritdoc cref="ExtractAsync{T}(ChatClient, ExtractionRequest{T}, ExtractionClientOptions?, CancellationToken)"/>
    /// <returns>The updates; exactly the last one has the result.</returns>
    public static IAsyncEnumerable<ExtractionUpdate<T>> ExtractStreamingAsync<T>(this ChatClient client, ExtractionRequest<T> request, ExtractionClientOptions? options = null, CancellationToken cancellationToken = default) =>
        Extractor(client, options).ExtractStreamingAsync(request, cancellationToken);

    /// <summary>Extracts a record through the Responses API. Nothing is stored with the provider: the request says <c>"store": false</c>.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="client">The SDK's client.</param>
    /// <param name="request">The request.</param>
    /// <param name="options">Model for a request that names none, deadline, reading; null for the defaults. Retries of refused requests are the SDK's.</param>
    /// <param name="cancellationToken">Ends the extraction as <see cref="ExtractionOutcome.Cancelled"/>.</param>
    /// <returns>The result, in exactly one outcome.</returns>
    /// <exception cref="InvalidOperationException">Neither the request nor the options name a model.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the model needs.</exception>
    public static Task<ExtractionResult<T>> ExtractAsync<T>(this ResponsesClient client, ExtractionRequest<T> request, ExtractionClientOptions? options = null, CancellationToken cancellationToken = default) =>
        new ExtractionClient(new OpenAITransport(client), options).ExtractAsync(request, cancellationToken);

    /// <summary>Extracts a record through the Responses API and shows it while the answer arrives.</summary>
    /// <inheritdoc cref="ExtractAsync{T}(ResponsesClient, ExtractionRequest{T}, ExtractionClientOptions?, CancellationToken)"/>
    /// <returns>The updates; exactly the last one has the result.</returns>
    public static IAsyncEnumerable<ExtractionUpdate<T>> ExtractStreamingAsync<T>(this ResponsesClient client, ExtractionRequest<T> request, ExtractionClientOptions? options = null, CancellationToken cancellationToken = default) =>
        new ExtractionClient(new OpenAITransport(client), options).ExtractStreamingAsync(request, cancellationToken);

    /// <summary>Makes the tool's definition for chat requests of one's own.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="strict">Whether the API shall enforce the schema; null for what the tool declares.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect.</exception>
    public static ChatTool ToChatTool(this ExtractionTool tool, bool? strict = null)
    {
        ArgumentNullException.ThrowIfNull(tool);
        bool isStrict = strict ?? tool.Strict;
        return ChatTool.CreateFunctionTool(tool.Name, tool.Description, Schema(tool, isStrict), isStrict);
    }

    /// <summary>Makes the tool's definition for requests of one's own to the Responses API.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="strict">Whether the API shall enforce the schema; null for what the tool declares.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect.</exception>
    public static FunctionTool ToResponseTool(this ExtractionTool tool, bool? strict = null)
    {
        ArgumentNullException.ThrowIfNull(tool);
        bool isStrict = strict ?? tool.Strict;
        return new FunctionTool(tool.Name, Schema(tool, isStrict), isStrict) { FunctionDescription = tool.Description };
    }

    private static BinaryData Schema(ExtractionTool tool, bool strict) => BinaryData.FromString(tool.GetInputSchema(strict ? SchemaDialect.OpenAIStrict : SchemaDialect.Portable));

    private static ExtractionClient Extractor(ChatClient client, ExtractionClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(client);
        options ??= new ExtractionClientOptions();
        return new ExtractionClient(new OpenAITransport(client), options.Model is null && options.ModelProfile is null ? options with { Model = client.Model } : options);
    }
}
