namespace PromptGen.Client.Running;

/// <summary>Puts what a retriever finds into a request, once for each document and within its deadline.</summary>
internal static class Retrieval
{
    /// <summary>Asks the retriever.</summary>
    /// <returns>The request with the contexts, or how the document ends where the retriever failed: a document that would lack its knowledge is not sent.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async ValueTask<(ExtractionRequest<T> Request, ExtractionResult<T>? Failed)> AddAsync<T>(ExtractionRequest<T> request, ContextRetriever? retriever, CancellationToken cancellationToken)
    {
        if (retriever is null)
        {
            return (request, null);
        }

        try
        {
            // A retriever that does not look at its token may go on behind the deadline; the document does not wait for it.
            IReadOnlyList<RetrievedContext> found = await retriever(request.Document, cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
            return (found.Where(static context => !string.IsNullOrWhiteSpace(context.Text)).Aggregate(request, static (changed, context) => changed.WithContext(context.Text, context.Reuse)), null);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return (request, Failed<T>(exception));
        }
    }

    /// <summary>The exception's own words may quote the document, so only its type is said.</summary>
    private static ExtractionResult<T> Failed<T>(Exception exception) => new()
    {
        Outcome = ExtractionOutcome.Transport,
        IsTransient = true,
        Problems = [new ExtractionProblem("$", ProblemKind.Retriever, $"The retriever failed with {exception.GetType()}, so the document was not sent. Catch it in ExtractionClientOptions.Retriever to see why, or to go on without the context.")],
    };
}
