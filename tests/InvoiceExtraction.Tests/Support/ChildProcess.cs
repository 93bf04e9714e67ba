using System.Diagnostics;

namespace InvoiceExtraction.Tests;

/// <summary>Runs <c>dotnet</c> as a process of its own, in a given culture.</summary>
internal static class ChildProcess
{
    /// <summary>Runs to the end, or to the test's cancellation.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="locale">The value of LC_ALL and LANG, from which .NET takes the culture.</param>
    /// <param name="arguments">The arguments of <c>dotnet</c>.</param>
    /// <param name="cancellationToken">Ends the process too.</param>
    public static async Task<SampleOutput> RunAsync(string folder, string locale, string[] arguments, CancellationToken cancellationToken)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the command that runs these tests set for itself would send a build inside them the wrong way.
        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "ANTHROPIC_API_KEY" or "OPENAI_API_KEY").ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["LC_ALL"] = locale;
        start.Environment["LANG"] = locale;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        try
        {
            using MemoryStream output = new();
            Task copying = process.StandardOutput.BaseStream.CopyToAsync(output, cancellationToken);
            string errors = await process.StandardError.ReadToEndAsync(cancellationToken);
            await copying;
            await process.WaitForExitAsync(cancellationToken);
            return new SampleOutput(process.ExitCode, System.Text.Encoding.UTF8.GetString(output.ToArray()), output.ToArray(), errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Runs the built sample.</summary>
    public static Task<SampleOutput> SampleAsync(string locale, string[] arguments, CancellationToken cancellationToken) =>
        RunAsync(AppContext.BaseDirectory, locale, [typeof(Invoice).Assembly.Location, .. arguments], cancellationToken);
}
