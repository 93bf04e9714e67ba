using System.Diagnostics;
using System.Text.Json.Nodes;

namespace PromptGen.Tests.Reading;

/// <summary>Reading knows its cultures from the build, so it works where the runtime has none: containers without ICU, and Native AOT with <c>InvariantGlobalization</c>.</summary>
public sealed class InvariantGlobalizationTests
{
    public const string Switch = "System.Globalization.Invariant";

    private static readonly string[] s_classes = [nameof(CultureTests), nameof(ScalarTests), nameof(ReadInputTests), nameof(UnionTests), nameof(VerbatimTests)];

    [Fact]
    public async Task ReaderTests_HoldInAProcessWithoutCultures()
    {
        string tests = typeof(InvariantGlobalizationTests).Assembly.Location;
        string settings = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        try
        {
            JsonNode configuration = JsonNode.Parse(await File.ReadAllTextAsync(Path.ChangeExtension(tests, ".runtimeconfig.json"), TestContext.Current.CancellationToken))!;
            configuration["runtimeOptions"]!["configProperties"]![Switch] = true;
            await File.WriteAllTextAsync(settings, configuration.ToJsonString(), TestContext.Current.CancellationToken);

            (int exitCode, string said) = await RunAsync(
                ["exec", "--runtimeconfig", settings, "--depsfile", Path.ChangeExtension(tests, ".deps.json"), tests, "-noColor", .. s_classes.SelectMany(static name => new[] { "-class", "PromptGen.Tests.Reading." + name })]);

            Assert.True(exitCode == 0, said);

            // What is skipped are the tests that make another culture current, which shows that there was none.
            Assert.Contains("Failed: 0, Skipped: 3,", said, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(settings);
        }
    }

    private static async Task<(int ExitCode, string Said)> RunAsync(IEnumerable<string> arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }
}
