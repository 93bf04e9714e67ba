namespace PromptGen.Client.Running;

/// <summary>Lets a plain sequence be read like an asynchronous one. It does not watch a token: each of its documents gets a result, if only a cancelled one.</summary>
internal sealed class DocumentSequence(IEnumerable<Document> documents) : IAsyncEnumerable<Document>
{
    public IAsyncEnumerator<Document> GetAsyncEnumerator(CancellationToken cancellationToken = default) => new Enumerator(documents.GetEnumerator());

    private sealed class Enumerator(IEnumerator<Document> documents) : IAsyncEnumerator<Document>
    {
        public Document Current => documents.Current;

        public ValueTask<bool> MoveNextAsync() => ValueTask.FromResult(documents.MoveNext());

        public ValueTask DisposeAsync()
        {
            documents.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
