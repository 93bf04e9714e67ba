using Spectre.Console;

namespace InvoiceExtraction.Tests;

/// <summary>Runs the sample in this process, with everything it touches given from outside.</summary>
internal static class Sample
{
    public static SampleOptions Options(params string[] paths) => new(paths, SampleOptions.Local, Model: null, BaseUrl: null, Json: true);

    public static async Task<SampleOutput> RunAsync(SampleOptions options, CancellationToken cancellationToken, bool interactive = false, string? key = null)
    {
        using StringWriter screen = new();
        using StringWriter errors = new();
        using MemoryStream output = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = interactive ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = interactive ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(screen),
        });
        console.Profile.Width = 120;
        SampleApp app = new(options, console, () => output, errors, name => name is "ANTHROPIC_API_KEY" or "OPENAI_API_KEY" ? key : null);
        int exitCode = await app.RunAsync(cancellationToken);
        return new SampleOutput(exitCode, screen.ToString(), output.ToArray(), errors.ToString());
    }
}
