namespace PromptGen.Wire.Tests;

/// <summary>Keeps the memory of each write, not a copy of it.</summary>
internal sealed class WriteRecorder : MemoryStream
{
    public List<ReadOnlyMemory<byte>> Writes { get; } = [];

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Writes.Add(buffer);
        return ValueTask.CompletedTask;
    }
}
