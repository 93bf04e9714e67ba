using PromptGen.Simulator;
using Spectre.Console;

namespace ContractClauses.Tests;

/// <summary>Runs the sample in this process.</summary>
internal static class Sample
{
    public static readonly ReviewOptions Own = new([]);

    /// <summary>Runs it on a simulator of its own, unless the options name a server.</summary>
    public static async Task<SampleOutput> RunAsync(ReviewOptions options, bool terminal = false, CancellationToken? cancellation = null)
    {
        CancellationToken limit = TestContext.Current.CancellationToken;
        await using SimulatorServer server = await SimulatorServer.StartAsync(ct: limit);
        using StringWriter output = new();
        using StringWriter errors = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = terminal ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.TrueColor : ColorSystemSupport.NoColors,
            Interactive = terminal ? InteractionSupport.Yes : InteractionSupport.No,
        });
        console.Profile.Width = 120;
        string address = options.BaseUrl ?? server.BaseAddress.ToString();
        int code = await new ReviewApp(options with { BaseUrl = address.Replace("SERVER/", server.BaseAddress.ToString(), StringComparison.Ordinal) }, console, errors, static _ => null).RunAsync(cancellation ?? limit);
        return new SampleOutput(code, output.ToString(), errors.ToString().Trim(), server.Exchanges);
    }
}
