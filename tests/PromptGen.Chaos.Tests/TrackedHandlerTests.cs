using PromptGen.Chaos.Cancelling;
using PromptGen.Simulator;

namespace PromptGen.Chaos.Tests;

/// <summary>What the run of cancellations rests on is able to see a leak.</summary>
public sealed class TrackedHandlerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task BodyThatIsNotDisposed_IsCounted()
    {
        await using SimulatorServer server = await SimulatorServer.StartAsync(ct: Cancellation);
        TrackedHandler handler = new(Api.Sockets());
        using HttpClient http = Api.Http(handler);

        HttpResponseMessage response = await http.GetAsync(server.BaseAddress, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        (int running, int bodies) = (handler.Running, handler.OpenBodies);
        response.Dispose();

        Assert.Equal((0, 1, 0), (running, bodies, handler.OpenBodies));
    }

    [Fact]
    public async Task ConnectionThatStaysOpen_IsCounted()
    {
        await using SimulatorServer server = await SimulatorServer.StartAsync(ct: Cancellation);
        HttpClient http = Api.Http();

        (await http.GetAsync(server.BaseAddress, Cancellation)).Dispose();
        int before = server.OpenConnections;
        http.Dispose();
        ChaosReport report = new(new ChaosArguments("cancel", 1, 1), TextWriter.Null);
        await Leftovers.CheckAsync(report, ("open connections", () => server.OpenConnections));

        Assert.Equal((1, 0), (before, report.Failures));
    }
}
