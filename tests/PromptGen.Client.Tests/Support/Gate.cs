namespace PromptGen.Client.Tests;

/// <summary>Holds requests back until the test lets them go, one by one.</summary>
internal sealed class Gate
{
    private readonly SemaphoreSlim _passes = new(0);
    private readonly SemaphoreSlim _arrivals = new(0);

    public async Task PassAsync(CancellationToken cancellationToken)
    {
        _arrivals.Release();
        await _passes.WaitAsync(cancellationToken);
    }

    public async Task ArrivedAsync(int count, CancellationToken cancellationToken)
    {
        for (int index = 0; index < count; index++)
        {
            await _arrivals.WaitAsync(cancellationToken);
        }
    }

    public void Open(int count)
    {
        for (int index = 0; index < count; index++)
        {
            _passes.Release();
        }
    }
}
