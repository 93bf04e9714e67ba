namespace PromptGen.Client.Running;

/// <summary>Ends a whole run: a rejection that holds for all of its documents, after which nothing is sent any more.</summary>
internal sealed class RunStop : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private Rejection? _rejection;

    /// <summary>Cancelled when the run has ended.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Ends the run; the first rejection stays.</summary>
    public void Set(int? status, IReadOnlyList<ExtractionProblem> problems)
    {
        if (Interlocked.CompareExchange(ref _rejection, new Rejection(status, problems), null) is null)
        {
            _source.Cancel();
        }
    }

    /// <summary>The end of a document that was not sent any more.</summary>
    /// <returns>The result, or null while the run goes on.</returns>
    public ExtractionResult<T>? ResultFor<T>() => Volatile.Read(ref _rejection) is { } rejection
        ? new ExtractionResult<T> { Outcome = ExtractionOutcome.Transport, StatusCode = rejection.Status, Problems = rejection.Problems }
        : null;

    public void Dispose() => _source.Dispose();

    private sealed record Rejection(int? Status, IReadOnlyList<ExtractionProblem> Problems);
}
