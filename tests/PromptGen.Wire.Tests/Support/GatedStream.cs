namespace PromptGen.Wire.Tests;

/// <summary>Takes no byte until it is opened, as a connection whose peer does not read.</summary>
internal sealed class GatedStream : MemoryStream
{
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Open() => _opened.SetResult();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await _opened.Task.WaitAsync(cancellationToken);
        Write(buffer.Span);
    }
}
