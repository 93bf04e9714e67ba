namespace PromptGen.Package.Tests;

/// <summary>What a command left behind.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Text">What went to the console.</param>
internal sealed record CommandOutput(int ExitCode, string Text)
{
    public string[] Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>This output, if the command went well.</summary>
    public CommandOutput Expect() => ExitCode == 0 ? this : throw new InvalidOperationException($"The command ended with {ExitCode}:\n{Text}");
}
