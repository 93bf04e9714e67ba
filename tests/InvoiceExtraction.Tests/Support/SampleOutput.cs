using System.Text.Json;

namespace InvoiceExtraction.Tests;

/// <summary>What one run of the sample left behind.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Console">What went to the console.</param>
/// <param name="Json">What went to standard output as JSON.</param>
/// <param name="Errors">What went to standard error.</param>
internal sealed record SampleOutput(int ExitCode, string Console, byte[] Json, string Errors)
{
    public JsonElement Report => JsonElement.Parse(Json);

    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
