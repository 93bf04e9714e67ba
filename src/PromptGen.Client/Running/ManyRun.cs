using System.Runtime.CompilerServices;

namespace PromptGen.Client.Running;

/// <summary>
/// Runs many documents. The caller's enumeration drives it: a new document is started when a result is taken, so neither documents nor
/// results pile up, and leaving the enumeration ends everything.
/// </summary>
internal sealed class ManyRun<T>(Func<Document, RunStop, CancellationToken, Task<ExtractionResult<T>>> extract, int maxConcurrency)
{
    private readonly List<Task> _running = [];
    private Task<bool>? _next;
    private int _started;
    private bool _isWarm;

    public async IAsyncEnumerable<ExtractedDocument<T>> RunAsync(IAsyncEnumerable<Document> documents, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using RunStop stop = new();
        using CancellationTokenSource leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        IAsyncEnumerator<Document> source = documents.GetAsyncEnumerator(leaving.Token);
        try
        {
            bool more = true;
            while (more || _running.Count > 0)
            {
                more = more && await StartAsync(source, stop, leaving.Token).ConfigureAwait(false);
                if (_running.Count == 0 && _next is null)
                {
                    continue;
                }

                Task first = await Task.WhenAny(_next is null ? _running : [.. _running, _next]).ConfigureAwait(false);
                if (_running.Remove(first))
                {
                    // The first answer has written the cache, and the others can read it (reliability row 23).
                    _isWarm = true;
                    yield return await ((Task<ExtractedDocument<T>>)first).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            await leaving.CancelAsync().ConfigureAwait(false);
            Task all = Task.WhenAll(_next is null ? _running : [.. _running, _next]);
            await all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await source.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Starts documents while there is room and the source has one ready.</summary>
    /// <returns>False at the end of the source.</returns>
    private async ValueTask<bool> StartAsync(IAsyncEnumerator<Document> source, RunStop stop, CancellationToken cancellationToken)
    {
        while (_running.Count < (_isWarm ? maxConcurrency : 1))
        {
            _next ??= source.MoveNextAsync().AsTask();
            if (!_next.IsCompleted)
            {
                return true;
            }

            Task<bool> ready = _next;
            _next = null;
            if (ready.IsCanceled && cancellationToken.IsCancellationRequested)
            {
                return false;
            }

            if (!await ready.ConfigureAwait(false))
            {
                return false;
            }

            _running.Add(ExtractAsync(_started++, source.Current, stop, cancellationToken));
        }

        return true;
    }

    private async Task<ExtractedDocument<T>> ExtractAsync(int index, Document document, RunStop stop, CancellationToken cancellationToken) =>
        new(index, document, await extract(document, stop, cancellationToken).ConfigureAwait(false));
}
