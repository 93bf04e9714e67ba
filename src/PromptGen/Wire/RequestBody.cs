using System.Buffers;

namespace PromptGen.Wire;

/// <summary>The bytes of one request, [head][static prefix][tail], of which the prefix is never copied for a request. It is written once, sent as often as wanted, and returned once.</summary>
internal abstract class RequestBody
{
    /// <summary>Takes the head, and the tail behind <see cref="EndHead"/>.</summary>
    public abstract IBufferWriter<byte> Output { get; }

    /// <summary>How many bytes are sent.</summary>
    public abstract long Length { get; }

    /// <summary>Says that the head is whole.</summary>
    public abstract void EndHead();

    /// <summary>Sends all bytes.</summary>
    public abstract Task CopyToAsync(Stream stream, CancellationToken cancellationToken);

    /// <inheritdoc cref="CopyToAsync"/>
    public abstract void CopyTo(Stream stream);

    /// <summary>Gives back what is pooled. Nothing of the body may be touched afterwards.</summary>
    public abstract void Return();
}
