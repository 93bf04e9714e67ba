namespace PromptGen.Simulator;

/// <summary>One request, as far as a plan of faults needs to know it.</summary>
/// <param name="Number">Its number in the order of arrival, from 1; 0 for a request inside a batch.</param>
/// <param name="Serial">A hash of path and body, and how many such requests came before: the same in every run, in whatever order requests arrive.</param>
/// <param name="Path">Its path.</param>
/// <param name="Body">Its body; for a request inside a batch, its parameters.</param>
public sealed record SimulatedRequest(int Number, string Serial, string Path, ReadOnlyMemory<byte> Body);
