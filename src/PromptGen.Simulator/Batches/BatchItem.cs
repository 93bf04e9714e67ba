namespace PromptGen.Simulator.Batches;

/// <summary>One request of a batch.</summary>
/// <param name="CustomId">The caller's name for it.</param>
/// <param name="Parameters">The bytes of its parameters.</param>
internal sealed record BatchItem(string CustomId, byte[] Parameters);
