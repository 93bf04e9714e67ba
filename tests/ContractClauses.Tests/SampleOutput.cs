using PromptGen.Simulator;

namespace ContractClauses.Tests;

/// <summary>What a run printed, how it ended and what it sent.</summary>
internal sealed record SampleOutput(int Code, string Text, string Errors, IReadOnlyList<SimulatedExchange> Exchanges)
{
    public string[] Lines { get; } = Text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
