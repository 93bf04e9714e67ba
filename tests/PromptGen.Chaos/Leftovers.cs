using PromptGen.Simulator;

namespace PromptGen.Chaos;

/// <summary>What must be gone when all is done.</summary>
internal static class Leftovers
{
    private const int MostLooks = 500;
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until the server has seen the connections end, which takes the system a moment, and reports what stays.</summary>
    public static async Task CheckAsync(ChaosReport report, SimulatorServer server, int timers)
    {
        for (int look = 0; server.OpenConnections > 0 && look < MostLooks; look++)
        {
            await Task.Delay(s_look);
        }

        if (server.OpenConnections > 0)
        {
            report.Fail($"{server.OpenConnections} connections are open behind their client's end");
        }

        if (timers > 0)
        {
            report.Fail($"{timers} timers were not disposed");
        }
    }
}
