using System.IO.Pipelines;

namespace PromptGen.Simulator.Connections;

/// <summary>
/// The outgoing side of a connection, below the HTTP server: bytes can be put on it and its end can be given in good order, after which what the
/// server still writes goes nowhere. A cut made inside the server would end in a reset, and a reset may discard bytes that were written already.
/// </summary>
internal sealed class ConnectionTap(PipeWriter inner) : PipeWriter
{
    private const int ScratchSize = 4096;
    private byte[] _scratch = [];
    private volatile bool _isTaken;

    public override bool CanGetUnflushedBytes => inner.CanGetUnflushedBytes;

    public override long UnflushedBytes => _isTaken ? 0 : inner.UnflushedBytes;

    /// <summary>Takes the connection from the server and puts bytes on it.</summary>
    public async Task TakeAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        _isTaken = true;
        await inner.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends a connection that was taken; what was put on it is sent first.</summary>
    public ValueTask EndAsync() => inner.CompleteAsync();

    public override void Advance(int bytes)
    {
        if (!_isTaken)
        {
            inner.Advance(bytes);
        }
    }

    public override Memory<byte> GetMemory(int sizeHint = 0) => _isTaken ? Scratch(sizeHint) : inner.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) =>
        _isTaken ? ValueTask.FromResult(new FlushResult(isCanceled: false, isCompleted: false)) : inner.FlushAsync(cancellationToken);

    public override void CancelPendingFlush() => inner.CancelPendingFlush();

    public override void Complete(Exception? exception = null) => inner.Complete(_isTaken ? null : exception);

    private byte[] Scratch(int size)
    {
        if (_scratch.Length < Math.Max(size, ScratchSize))
        {
            _scratch = new byte[Math.Max(size, ScratchSize)];
        }

        return _scratch;
    }
}
