using System.Buffers;

namespace PromptGen.Wire;

/// <summary>A body that is sent in pieces: the prefix comes from the bytes that the tool keeps; head and tail share one pooled buffer, from which PDFs and images are encoded while they are sent.</summary>
internal sealed class PiecedBody(PooledBuffer own, ReadOnlyMemory<byte> prefix) : RequestBody
{
    private int _headLength;

    public override IBufferWriter<byte> Output => own;

    public override long Length => own.FullLength + prefix.Length;

    public override void EndHead() => _headLength = own.Length;

    public override async Task CopyToAsync(Stream stream, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(own.Written(.._headLength), cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync(prefix, cancellationToken).ConfigureAwait(false);
        await own.CopyToAsync(stream, _headLength, cancellationToken).ConfigureAwait(false);
    }

    public override void CopyTo(Stream stream)
    {
        stream.Write(own.Written(.._headLength).Span);
        stream.Write(prefix.Span);
        own.CopyTo(stream, _headLength);
    }

    public override void Return() => own.Return();
}
