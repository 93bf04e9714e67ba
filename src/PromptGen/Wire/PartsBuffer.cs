using System.Buffers;

namespace PromptGen.Wire;

/// <summary>
/// A buffer that keeps bytes to be sent as base64 aside, with the place where they belong, and encodes them piece by piece while it is copied: a PDF of 20 MB is
/// never a string or an array of 27 MB.
/// </summary>
internal sealed class PartsBuffer(int size) : PooledBuffer(size), IBase64Output
{
    private readonly List<(int At, ReadOnlyMemory<byte> Bytes)> _inserts = [];
    private long _encoded;

    public override long FullLength => Length + _encoded;

    /// <inheritdoc/>
    public void Insert(ReadOnlyMemory<byte> bytes)
    {
        _inserts.Add((Length, bytes));
        _encoded += Base64Pieces.Length(bytes.Length);
    }

    public override async ValueTask CopyToAsync(Stream stream, int start, CancellationToken cancellationToken)
    {
        byte[] piece = ArrayPool<byte>.Shared.Rent(Base64Pieces.Encoded);
        try
        {
            foreach ((int at, ReadOnlyMemory<byte> bytes) in _inserts)
            {
                await stream.WriteAsync(Written(start..at), cancellationToken).ConfigureAwait(false);
                for (int done = 0; done < bytes.Length; done += Base64Pieces.Raw)
                {
                    await stream.WriteAsync(piece.AsMemory(0, Base64Pieces.Encode(bytes.Span, done, piece)), cancellationToken).ConfigureAwait(false);
                }

                start = at;
            }

            await stream.WriteAsync(Written(start..), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    public override void CopyTo(Stream stream, int start)
    {
        byte[] piece = ArrayPool<byte>.Shared.Rent(Base64Pieces.Encoded);
        try
        {
            foreach ((int at, ReadOnlyMemory<byte> bytes) in _inserts)
            {
                stream.Write(Written(start..at).Span);
                for (int done = 0; done < bytes.Length; done += Base64Pieces.Raw)
                {
                    stream.Write(piece.AsSpan(0, Base64Pieces.Encode(bytes.Span, done, piece)));
                }

                start = at;
            }

            stream.Write(Written(start..).Span);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    /// <summary>Copies what stands behind a place.</summary>
    public void CopyTo(IBufferWriter<byte> output, int start)
    {
        foreach ((int at, ReadOnlyMemory<byte> bytes) in _inserts)
        {
            output.Raw(Written(start..at).Span);
            output.Base64(bytes);
            start = at;
        }

        output.Raw(Written(start..).Span);
    }
}
