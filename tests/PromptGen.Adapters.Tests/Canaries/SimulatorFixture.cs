using PromptGen.Simulator;

namespace PromptGen.Adapters.Tests.Canaries;

/// <summary>One simulator for the tests of a class, so that it learns the exemplars once.</summary>
public sealed class SimulatorFixture : IAsyncLifetime
{
    public SimulatorServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await SimulatorServer.StartAsync(ct: TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
