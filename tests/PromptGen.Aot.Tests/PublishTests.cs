using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PromptGen.Simulator;

namespace PromptGen.Aot.Tests;

/// <summary>Publishes tests/PromptGen.Aot with Native AOT, where warnings of the trimmer and of the AOT compiler are errors, and runs the executable against the simulator.</summary>
public sealed class PublishTests
{
    [Fact]
    [Trait("Category", "Aot")]
    public async Task Executable_IsPublishedWithoutWarningsAndPassesItsChecks()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64, "The project is published for linux-x64.");
        string project = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "PromptGen.Aot", "PromptGen.Aot.csproj");
        string output = Directory.CreateTempSubdirectory("promptgen-aot").FullName;
        try
        {
            (int exitCode, string text) = await RunAsync("dotnet", "publish", project, "-c", "Release", "-o", output, "-nologo", "-v", "minimal", "-p:ArtifactsPath=" + Path.Combine(output, "artifacts"));
            Assert.SkipWhen(text.Contains("Platform linker", StringComparison.Ordinal), "Native AOT needs clang or gcc and zlib, and this machine has no linker.");
            Assert.SkipWhen(text.Contains("NU1101", StringComparison.Ordinal) || text.Contains("NU1301", StringComparison.Ordinal), "The package feed has no Native AOT compiler.");

            Assert.True(exitCode == 0, text);
            Assert.DoesNotContain("warning", text, StringComparison.Ordinal);
            await using SimulatorServer simulator = await SimulatorServer.StartAsync(ct: TestContext.Current.CancellationToken);
            (int checks, string said) = await RunAsync(Path.Combine(output, "PromptGen.Aot"), simulator.BaseAddress.ToString());
            Assert.True(checks == 0, said);
            Assert.Equal([200, 200, 200, 200, 200, 200, 404], simulator.Exchanges.Select(static exchange => exchange.Status));
            Assert.Contains("holds  Native AOT", said, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static async Task<(int ExitCode, string Text)> RunAsync(string file, params string[] arguments)
    {
        ProcessStartInfo start = new(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };

        // What the command that runs these tests set for itself would send a build inside them the wrong way.
        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
