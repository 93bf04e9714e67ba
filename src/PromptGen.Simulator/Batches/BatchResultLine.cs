namespace PromptGen.Simulator.Batches;

/// <summary>How one request of a batch ended.</summary>
/// <param name="Type">One of <c>succeeded</c>, <c>errored</c>, <c>canceled</c>, <c>expired</c> (provider facts BT-2).</param>
/// <param name="Line">Its line in the results, or lines; empty where a fault takes it out.</param>
internal sealed record BatchResultLine(string Type, byte[] Line);
