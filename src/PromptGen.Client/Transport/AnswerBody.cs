using System.Buffers;

namespace PromptGen.Client.Transport;

/// <summary>
/// Reads a body into pooled memory, up to a limit. HttpClient's own timeout ends with the head, so a body that stops coming is noticed here.
/// </summary>
internal sealed class AnswerBody : IDisposable
{
    private const int FirstSize = 16 * 1024;
    private IMemoryOwner<byte> _memory = MemoryPool<byte>.Shared.Rent(FirstSize);
    private int _length;

    public Memory<byte> Bytes => _memory.Memory[.._length];

    /// <summary>Reads a whole body.</summary>
    /// <param name="open">Opens the body.</param>
    /// <param name="limits">What bounds it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The body, or null and why it is not whole.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<(AnswerBody? Body, TransportFailure Failure)> ReadAsync(Func<CancellationToken, Task<Stream>> open, AnswerLimits limits, CancellationToken cancellationToken)
    {
        AnswerBody body = new();
        TransportFailure failure = TransportFailure.BodyCut;
        try
        {
            failure = await body.FillAsync(open, limits, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (failure != TransportFailure.None)
            {
                body.Dispose();
            }
        }

        return failure == TransportFailure.None ? (body, failure) : (null, failure);
    }

    public void Dispose() => _memory.Dispose();

    private async Task<TransportFailure> FillAsync(Func<CancellationToken, Task<Stream>> open, AnswerLimits limits, CancellationToken cancellationToken)
    {
        using CancellationTokenSource idle = new(limits.IdleTimeout, limits.TimeProvider);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, idle.Token);
        try
        {
            using Stream stream = await open(either.Token).ConfigureAwait(false);
            while (await stream.ReadAsync(_memory.Memory[_length..], either.Token).ConfigureAwait(false) is > 0 and int read)
            {
                Add(read);
                if (_length > limits.MaxBytes)
                {
                    return TransportFailure.BodyTooLarge;
                }

                idle.CancelAfter(limits.IdleTimeout);
            }

            return TransportFailure.None;
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return TransportFailure.BodyCut;
        }
    }

    private void Add(int read)
    {
        _length += read;
        if (_length == _memory.Memory.Length)
        {
            IMemoryOwner<byte> larger = MemoryPool<byte>.Shared.Rent(2 * _length);
            Bytes.CopyTo(larger.Memory);
            _memory.Dispose();
            _memory = larger;
        }
    }
}
