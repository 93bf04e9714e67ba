namespace PromptGen.Client;

/// <summary>
/// Finds knowledge for a document, in a search index, a vector store, a database, a file: whatever the application has. Give it to <see cref="ExtractionClientOptions.Retriever"/>.
/// </summary>
/// <param name="document">The document; <see cref="Document.Parts"/> has its texts.</param>
/// <param name="cancellationToken">Cancelled by the caller or by the document's deadline.</param>
/// <returns>The texts in the order in which they are sent; empty where nothing was found.</returns>
public delegate ValueTask<IReadOnlyList<RetrievedContext>> ContextRetriever(Document document, CancellationToken cancellationToken);
