namespace PromptGen.Client.Tests;

/// <summary>Gives its bytes, and then nothing until the reader loses its patience.</summary>
internal sealed class HangingStream(byte[] first) : MemoryStream(first)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await base.ReadAsync(buffer, cancellationToken);
        if (read == 0)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        return read;
    }
}
