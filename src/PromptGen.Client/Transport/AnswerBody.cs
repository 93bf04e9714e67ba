using System.Buffers;

namespace PromptGen.Client.Transport;

/// <summary>
/// Reads a body into pooled memory, up to a limit. HttpClient's own timeout ends with the head, so a body that stops coming is noticed here.
/// </summary>
internal static class AnswerBody
{
    private const int FirstSize = 16 * 1024;

    /// <summary>Reads the body.</summary>
    /// <returns>The memory and the length, or the failure. The caller owns the memory.</returns>
    public static async Task<(IMemoryOwner<byte>? Owner, int Length, TransportFailure Failure)> ReadAsync(HttpContent content, HttpTransportOptions options, CancellationToken cancellationToken)
    {
        long? announced = content.Headers.ContentLength;
        if (announced > options.MaxResponseBytes)
        {
            return (null, 0, TransportFailure.BodyTooLarge);
        }

        using CancellationTokenSource idle = new(options.BodyIdleTimeout, options.TimeProvider);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, idle.Token);
        IMemoryOwner<byte> memory = MemoryPool<byte>.Shared.Rent((int)(announced + 1 ?? FirstSize));
        bool done = false;
        try
        {
            using Stream stream = await content.ReadAsStreamAsync(either.Token).ConfigureAwait(false);
            int length = 0;
            int read;
            while ((read = await stream.ReadAsync(memory.Memory[length..], either.Token).ConfigureAwait(false)) > 0)
            {
                length += read;
                if (length > options.MaxResponseBytes)
                {
                    return (null, 0, TransportFailure.BodyTooLarge);
                }

                idle.CancelAfter(options.BodyIdleTimeout);
                memory = Grow(memory, length);
            }

            done = true;
            return (memory, length, TransportFailure.None);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return (null, 0, TransportFailure.BodyCut);
        }
        finally
        {
            if (!done)
            {
                memory.Dispose();
            }
        }
    }

    private static IMemoryOwner<byte> Grow(IMemoryOwner<byte> memory, int length)
    {
        if (length < memory.Memory.Length)
        {
            return memory;
        }

        IMemoryOwner<byte> larger = MemoryPool<byte>.Shared.Rent(2 * length);
        memory.Memory.Span[..length].CopyTo(larger.Memory.Span);
        memory.Dispose();
        return larger;
    }
}
