using System.Net;

namespace PromptGen.Chaos.Cancelling;

/// <summary>A body that says when it is disposed.</summary>
internal sealed class TrackedContent : HttpContent
{
    private readonly HttpContent _inner;
    private readonly Action _disposed;
    private int _isDisposed;

    public TrackedContent(HttpContent inner, Action disposed)
    {
        _inner = inner;
        _disposed = disposed;
        foreach ((string name, IEnumerable<string> values) in inner.Headers)
        {
            Headers.TryAddWithoutValidation(name, values);
        }
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => _inner.ReadAsStreamAsync();

    protected override Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken) => _inner.ReadAsStreamAsync(cancellationToken);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => _inner.CopyToAsync(stream, context);

    protected override bool TryComputeLength(out long length)
    {
        length = _inner.Headers.ContentLength ?? 0;
        return _inner.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            _inner.Dispose();
            _disposed();
        }

        base.Dispose(disposing);
    }
}
