using System.ClientModel;

namespace PromptGen.OpenAI;

/// <summary>The raw transport's body as the OpenAI SDK takes it: with a length, written anew at every try of the SDK's, and never in one piece of memory.</summary>
internal sealed class RequestBody(HttpContent content) : BinaryContent
{
    public override bool TryComputeLength(out long length)
    {
        length = content.Headers.ContentLength ?? 0;
        return content.Headers.ContentLength is not null;
    }

    public override void WriteTo(Stream stream, CancellationToken cancellationToken = default) => content.CopyTo(stream, null, cancellationToken);

    public override Task WriteToAsync(Stream stream, CancellationToken cancellationToken = default) => content.CopyToAsync(stream, cancellationToken);

    public override void Dispose() => content.Dispose();
}
