using System.Net;
using System.Net.Http.Headers;

namespace PromptGen.Wire;

/// <summary>A request body in a pooled buffer. Its length is known, so it is sent without chunking, and it can be sent again until it is disposed.</summary>
internal sealed class RequestContent : HttpContent
{
    private readonly PooledBuffer _body = new();

    public RequestContent(ExtractionRequest request, WireFormat format)
    {
        request.WriteTo(_body, format);
        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.WriteAsync(_body.Written, cancellationToken).AsTask();

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) => stream.Write(_body.Written.Span);

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Written.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _body.Dispose();
        }

        base.Dispose(disposing);
    }
}
