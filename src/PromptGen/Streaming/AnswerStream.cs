using System.Buffers;
using System.Runtime.CompilerServices;
using PromptGen.Reading;

namespace PromptGen.Streaming;

/// <summary>Reads the bytes of a streamed answer and turns them into updates.</summary>
internal static class AnswerStream
{
    private const int ReadSize = 16 * 1024;

    public static async IAsyncEnumerable<ExtractionUpdate<T>> ReadAsync<T>(
        AnswerScope<T> scope, Stream body, StreamFormat format, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        UpdateReader<T> updates = new(scope, format);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(ReadSize);
        try
        {
            while (!updates.IsAtEnd)
            {
                updates.Feed(buffer.AsMemory(0, await ReadSomeAsync(body, buffer, cancellationToken).ConfigureAwait(false)));
                while (updates.TryRead(out ExtractionUpdate<T>? update))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return update;
                }
            }

            cancellationToken.ThrowIfCancellationRequested();
            yield return updates.Finish();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async ValueTask<int> ReadSomeAsync(Stream body, byte[] buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await body.ReadAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // A connection that breaks is a stream that ends early; the result says so.
            return 0;
        }
    }
}
