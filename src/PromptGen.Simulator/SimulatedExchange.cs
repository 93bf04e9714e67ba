namespace PromptGen.Simulator;

/// <summary>One request and what the simulator answered. Headers, and with them keys, are not kept.</summary>
/// <param name="Path">The request's path.</param>
/// <param name="Status">The HTTP status of the answer; 0 where a fault left no answer.</param>
/// <param name="RequestBody">The request's body as it came.</param>
/// <param name="ResponseBody">The answer's body as it went, as far as it went.</param>
/// <param name="Usage">The answer's usage, or null where the answer is an error or has none.</param>
public sealed record SimulatedExchange(string Path, int Status, ReadOnlyMemory<byte> RequestBody, ReadOnlyMemory<byte> ResponseBody, SimulatedUsage? Usage)
{
    /// <summary>What went wrong by plan, or null.</summary>
    public FaultKind? Fault { get; init; }
}
