using System.Net;
using System.Net.Http.Headers;

namespace PromptGen.Wire;

/// <summary>
/// A request body that is sent as [head][static prefix][tail]: the prefix comes from the bytes that the tool keeps, without a copy; head
/// and tail share one pooled buffer, and PDFs and images are encoded while they are sent. The length is known, so it is sent without chunking, and it can be sent again until it is disposed.
/// </summary>
internal sealed class RequestContent : HttpContent
{
    /// <summary>Head, markers and tags, and what the escaping of one chunk reserves.</summary>
    private const int Reserve = 32 * 1024;

    private readonly PooledBuffer _own;
    private readonly ReadOnlyMemory<byte> _prefix;
    private readonly int _headLength;
    private int _disposed;

    public RequestContent(ExtractionRequest request, WireFormat format, bool stream)
    {
        RequestFormat wire = RequestFormat.For(format);
        OutputMode mode = request.EffectiveOutputMode;
        _prefix = wire.Prefix(request, mode).Bytes;
        _own = request.Document.Sent is { } text ? new PooledBuffer(text.MaxUtf8Length + Reserve) : new PartsBuffer(request.Document.Content!.MaxUtf8Length + Reserve);
        wire.WriteHead(request, mode, stream, _own);
        _headLength = _own.Length;
        wire.WriteTail(request, _own);
        if (_own is PartsBuffer)
        {
            DocumentCheck.Body(request.Document, _own.FullLength + _prefix.Length, wire.Media.Limits);
        }

        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Hold();
        try
        {
            await stream.WriteAsync(_own.Written(.._headLength), cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync(_prefix, cancellationToken).ConfigureAwait(false);
            await _own.CopyToAsync(stream, _headLength, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _own.Release();
        }
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Hold();
        try
        {
            stream.Write(_own.Written(.._headLength).Span);
            stream.Write(_prefix.Span);
            _own.CopyTo(stream, _headLength);
        }
        finally
        {
            _own.Release();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        ThrowIfDisposed();
        length = _own.FullLength + _prefix.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        // A connection may still be sending when an early answer makes the caller dispose: the buffer then outlives the content.
        if (disposing && Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            _own.Release();
        }

        base.Dispose(disposing);
    }

    private void Hold()
    {
        ThrowIfDisposed();
        if (!_own.TryHold())
        {
            throw Disposed();
        }
    }

    private void ThrowIfDisposed()
    {
        if (Volatile.Read(ref _disposed) != 0)
        {
            throw Disposed();
        }
    }

    private static ObjectDisposedException Disposed() =>
        new(nameof(RequestContent), "The request content has been disposed, so it cannot be sent again. Make a new one with ToHttpContent.");
}
