using System.Net;

namespace PromptGen.Wire;

/// <summary>
/// A request body as HTTP content. Its length is known, so it is sent without chunking, and it can be sent again until it is disposed. HTTP/2
/// in .NET waits for the end of the library's own contents before it looks for the answer, and of all others it must watch both at once; hence the base class.
/// </summary>
internal sealed class RequestContent : ByteArrayContent
{
    /// <summary>Head, markers and tags, and what the escaping of one chunk reserves.</summary>
    private const int Reserve = 32 * 1024;

    /// <summary>The room for a text up to which it is worth to keep room for such texts beside a prefix.</summary>
    private const int LongestFramed = 64 * 1024;

    private readonly RequestBody _body;

    /// <summary>The unfinished sending, if there is one.</summary>
    private Task? _sending;

    /// <summary>The content itself until it is disposed, and everyone who may still read the body.</summary>
    private int _holders = 1;

    private int _disposed;

    public RequestContent(ExtractionRequest request, WireFormat format, bool stream)
        : base([])
    {
        RequestFormat wire = RequestFormat.For(format);
        OutputMode mode = request.EffectiveOutputMode;
        _body = BodyFor(request.Document, wire.Prefix(request, mode));
        try
        {
            wire.WriteHead(request, mode, stream, _body.Output);
            _body.EndHead();
            wire.WriteTail(request, _body.Output);
            if (request.Document.Content is not null)
            {
                DocumentCheck.Body(request.Document, _body.Length, wire.Media.Limits);
            }
        }
        catch
        {
            _body.Return();
            throw;
        }

        Headers.TryAddWithoutValidation("Content-Type", "application/json");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Hold();
        try
        {
            Task sending = _body.CopyToAsync(stream, cancellationToken);
            ReleaseAfter(Interlocked.Exchange(ref _sending, sending));
            if (Volatile.Read(ref _disposed) != 0)
            {
                ReleaseAfter(sending);
            }

            return sending;
        }
        finally
        {
            Release();
        }
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Hold();
        try
        {
            _body.CopyTo(stream);
        }
        finally
        {
            Release();
        }
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult(CreateContentReadStream(CancellationToken.None));

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken)
    {
        MemoryStream copy = new();
        SerializeToStream(copy, null, cancellationToken);
        copy.Position = 0;
        return copy;
    }

    protected override bool TryComputeLength(out long length)
    {
        ThrowIfDisposed();
        length = _body.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            // A connection may still be sending when an early answer makes the caller dispose. Only then the sending is waited for: nearly always it has ended, and a
            // continuation for every request would cost more than all else here.
            ReleaseAfter(Volatile.Read(ref _sending));
            Release();
        }

        base.Dispose(disposing);
    }

    private static RequestBody BodyFor(Document document, PromptPrefix prefix)
    {
        if (document.Sent is not { } text)
        {
            return new PiecedBody(new PartsBuffer(document.Content!.MaxUtf8Length + Reserve), prefix.Bytes);
        }

        return (text.MaxUtf8Length <= LongestFramed ? prefix.Frames.TryRent() : null) as RequestBody ?? new PiecedBody(new PooledBuffer(text.MaxUtf8Length + Reserve), prefix.Bytes);
    }

    private void Hold()
    {
        ThrowIfDisposed();
        if (!TryHold())
        {
            throw Disposed();
        }
    }

    private bool TryHold()
    {
        for (int holders = Volatile.Read(ref _holders); holders > 0; holders = Volatile.Read(ref _holders))
        {
            if (Interlocked.CompareExchange(ref _holders, holders + 1, holders) == holders)
            {
                return true;
            }
        }

        return false;
    }

    private void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            _body.Return();
        }
    }

    /// <summary>Holds the body until a sending has ended. The caller holds it too.</summary>
    private void ReleaseAfter(Task? sending)
    {
        if (sending is { IsCompleted: false })
        {
            Interlocked.Increment(ref _holders);
            _ = sending.ContinueWith(static (_, content) => ((RequestContent)content!).Release(), this, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
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
