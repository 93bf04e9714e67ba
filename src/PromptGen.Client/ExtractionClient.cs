using Polly;
using PromptGen.Client.Running;

namespace PromptGen.Client;

/// <summary>
/// Extracts records from documents: sends, retries, keeps deadlines, reads. Every document ends in exactly one <see cref="ExtractionOutcome"/>;
/// failures of the line, rejections and cancellation are outcomes and not exceptions. It is immutable and safe for all threads.
/// </summary>
public sealed class ExtractionClient
{
    private readonly IExtractionTransport _transport;
    private readonly ExtractionClientOptions _options;
    private readonly ResiliencePipeline<TimeSpan?> _pipeline;

    /// <summary>Makes a client.</summary>
    /// <param name="transport">Sends one request once; the client owns the retries. It stays the caller's.</param>
    /// <param name="options">Model, limits and deadlines; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option lies outside its range; the message names it.</exception>
    public ExtractionClient(IExtractionTransport transport, ExtractionClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(transport);
        _transport = transport;
        _options = options ?? new ExtractionClientOptions();
        _options.Validate();
        _pipeline = RetryPipeline.Create(_options);
    }

    /// <summary>Extracts a record from a text.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="document">The document's text.</param>
    /// <param name="cancellationToken">Ends the extraction as <see cref="ExtractionOutcome.Cancelled"/>.</param>
    /// <returns>The result, in exactly one outcome.</returns>
    /// <exception cref="ArgumentException">The text is blank or not valid Unicode.</exception>
    /// <exception cref="InvalidOperationException">The options name no model.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the model needs.</exception>
    public Task<ExtractionResult<T>> ExtractAsync<T>(string document, CancellationToken cancellationToken = default)
        where T : IExtractionTool<T> => ExtractAsync<T>(Document.FromText(document), cancellationToken);

    /// <inheritdoc cref="ExtractAsync{T}(string, CancellationToken)"/>
    /// <summary>Extracts a record from a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Ends the extraction as <see cref="ExtractionOutcome.Cancelled"/>.</param>
    public Task<ExtractionResult<T>> ExtractAsync<T>(Document document, CancellationToken cancellationToken = default)
        where T : IExtractionTool<T> => ExtractAsync(CreateRequest<T>(document), cancellationToken);

    /// <summary>Sends a request as it is; the options' model stands in where it names none.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the extraction as <see cref="ExtractionOutcome.Cancelled"/>.</param>
    /// <returns>The result, in exactly one outcome. A document that the provider is known to refuse is not sent and ends as <see cref="ExtractionOutcome.Transport"/> with <see cref="ProblemKind.Document"/>.</returns>
    /// <exception cref="InvalidOperationException">Neither the request nor the options name a model.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the model needs.</exception>
    public async Task<ExtractionResult<T>> ExtractAsync<T>(ExtractionRequest<T> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using RunStop stop = new();
        return await RunAsync(request, stop, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Extracts a record from a text and shows it while the answer arrives.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="document">The document's text.</param>
    /// <param name="cancellationToken">Ends the extraction as <see cref="ExtractionOutcome.Cancelled"/>.</param>
    /// <returns>The updates; exactly the last one has the result.</returns>
    /// <exception cref="ArgumentException">The text is blank or not valid Unicode.</exception>
    /// <exception cref="InvalidOperationException">The options name no model.</exception>
    public IAsyncEnumerable<ExtractionUpdate<T>> ExtractStreamingAsync<T>(string document, CancellationToken cancellationToken = default)
        where T : IExtractionTool<T> => ExtractStreamingAsync(CreateRequest<T>(Document.FromText(document)), cancellationToken);

    /// <summary>
    /// Sends a request as it is and shows the record while the answer arrives. A request that is refused is sent again as <see cref="ExtractAsync{T}(ExtractionRequest{T}, CancellationToken)"/>
    /// does; a stream that has begun is not, because a part of it has been shown.
    /// </summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="request">The request; the options' model stands in where it names none.</param>
    /// <param name="cancellationToken">Ends the extraction as <see cref="ExtractionOutcome.Cancelled"/>.</param>
    /// <returns>The updates; exactly the last one has the result. Leaving the enumeration early closes the connection.</returns>
    /// <exception cref="InvalidOperationException">Neither the request nor the options name a model.</exception>
    /// <exception cref="NotSupportedException">Thrown by the enumeration: the record cannot be expressed in the dialect that the model needs, or the endpoint does not stream.</exception>
    public IAsyncEnumerable<ExtractionUpdate<T>> ExtractStreamingAsync<T>(ExtractionRequest<T> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new StreamRun<T>(_transport, WithValidators(WithModel(request)), _options).RunAsync(_pipeline, cancellationToken);
    }

    /// <summary>
    /// Extracts a record from each of many documents. The first document goes alone until it is done, because its answer writes the prompt cache;
    /// then up to <see cref="ExtractionClientOptions.MaxConcurrency"/> are under way at once. A document that fails leaves the others alone, but a
    /// status of 401, 402 or 403 ends the run: the documents behind it are not sent and end as <see cref="ExtractionOutcome.Transport"/> with the same problem.
    /// Cancellation ends the documents as <see cref="ExtractionOutcome.Cancelled"/>; leaving the enumeration early cancels what is under way and waits for it.
    /// </summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="documents">The documents. They are taken as room for them comes, so the sequence may be long.</param>
    /// <param name="configure">Changes each request before it is sent; null for none.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>One result for each document, in the order in which they are done.</returns>
    /// <exception cref="InvalidOperationException">Neither the options nor <paramref name="configure"/> name a model. It is thrown by the enumeration.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the model needs. It is thrown by the enumeration.</exception>
    public IAsyncEnumerable<ExtractedDocument<T>> ExtractManyAsync<T>(IEnumerable<Document> documents, Func<ExtractionRequest<T>, ExtractionRequest<T>>? configure = null, CancellationToken cancellationToken = default)
        where T : IExtractionTool<T>
    {
        ArgumentNullException.ThrowIfNull(documents);
        return ExtractManyAsync(new DocumentSequence(documents), configure, cancellationToken);
    }

    /// <inheritdoc cref="ExtractManyAsync{T}(IEnumerable{Document}, Func{ExtractionRequest{T}, ExtractionRequest{T}}?, CancellationToken)"/>
    /// <param name="documents">The documents. They are taken as room for them comes. When the run is cancelled, the source is told, and may end.</param>
    /// <param name="configure">Changes each request before it is sent; null for none.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public IAsyncEnumerable<ExtractedDocument<T>> ExtractManyAsync<T>(IAsyncEnumerable<Document> documents, Func<ExtractionRequest<T>, ExtractionRequest<T>>? configure = null, CancellationToken cancellationToken = default)
        where T : IExtractionTool<T>
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new ManyRun<T>(ExtractOneAsync, _options.MaxConcurrency).RunAsync(documents, cancellationToken);

        Task<ExtractionResult<T>> ExtractOneAsync(Document document, RunStop stop, CancellationToken token)
        {
            ExtractionRequest<T> request = CreateRequest<T>(document);
            return RunAsync(configure is null ? request : configure(request), stop, token);
        }
    }

    private ExtractionRequest<T> CreateRequest<T>(Document document)
        where T : IExtractionTool<T>
    {
        ExtractionRequest<T> request = T.Tool.CreateRequest(document);
        return _options.MaxTokens is { } maxTokens ? request.WithMaxTokens(maxTokens) : request;
    }

    private Task<ExtractionResult<T>> RunAsync<T>(ExtractionRequest<T> request, RunStop stop, CancellationToken cancellationToken) =>
        new DocumentRun<T>(_transport, WithValidators(WithModel(request)), _options).RunAsync(_pipeline, stop, cancellationToken);

    private ExtractionRequest<T> WithValidators<T>(ExtractionRequest<T> request) =>
        _options.Validators.OfType<IExtractionValidator<T>>().Aggregate(request, static (changed, validator) => changed.WithValidator(validator));

    private ExtractionRequest<T> WithModel<T>(ExtractionRequest<T> request)
    {
        ModelProfile? model = request.Model ?? _options.ModelProfile ?? (_options.Model is { } id ? (_options.ModelCatalog ?? request.Tool.Models).Get(id) : null);
        return model is null
            ? throw new InvalidOperationException($"The request for tool '{request.Tool.Name}' names no model. Set ExtractionClientOptions.Model, or call WithModel(\"…\") on the request.")
            : request.WithModel(model);
    }
}
