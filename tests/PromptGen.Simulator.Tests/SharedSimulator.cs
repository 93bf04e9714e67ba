namespace PromptGen.Simulator.Tests;

/// <summary>One simulator for the tests of a class that need no clock and no cold cache.</summary>
public sealed class SharedSimulator : IAsyncLifetime
{
    private SimulatorServer? _server;
    private Api? _api;

    internal Api Api => _api!;

    public async ValueTask InitializeAsync()
    {
        _server = await SimulatorServer.StartAsync();
        _api = new Api(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _api?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
