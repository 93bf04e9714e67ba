using Microsoft.Extensions.AI;

namespace PromptGen.Extensions.AI;

/// <summary>
/// The updates of a streamed chat answer. The first one can be awaited ahead, which shows whether there is an answer at all; each wait has a token of its own,
/// which a client's enumeration does not know.
/// </summary>
internal sealed class ChatUpdates : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly IAsyncEnumerator<ChatResponseUpdate> _updates;
    private ChatResponseUpdate? _first;
    private bool _isAhead;

    public ChatUpdates(Func<CancellationToken, IAsyncEnumerable<ChatResponseUpdate>> open) => _updates = open(_stop.Token).GetAsyncEnumerator(_stop.Token);

    /// <summary>Waits for the first update, which <see cref="NextAsync"/> then gives.</summary>
    public async Task LookAheadAsync(CancellationToken cancellationToken)
    {
        _first = await NextAsync(cancellationToken).ConfigureAwait(false);
        _isAhead = true;
    }

    /// <summary>Waits for the next update.</summary>
    /// <returns>The update, or null at the end.</returns>
    public async ValueTask<ChatResponseUpdate?> NextAsync(CancellationToken cancellationToken)
    {
        if (_isAhead)
        {
            _isAhead = false;
            return _first;
        }

        using CancellationTokenRegistration registration = cancellationToken.UnsafeRegister(static stop => ((CancellationTokenSource)stop!).Cancel(), _stop);
        return await _updates.MoveNextAsync().ConfigureAwait(false) ? _updates.Current : null;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _updates.DisposeAsync().ConfigureAwait(false);
        _stop.Dispose();
    }
}
