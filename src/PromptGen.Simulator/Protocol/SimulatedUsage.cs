namespace PromptGen.Simulator;

/// <summary>Estimated token counts of one simulated answer.</summary>
/// <param name="InputTokens">Tokens neither read from the cache nor written to it.</param>
/// <param name="CacheReadTokens">Tokens read from the cache.</param>
/// <param name="CacheWriteTokens">Tokens written to the cache, with any lifetime.</param>
/// <param name="OutputTokens">Tokens of the answer.</param>
public sealed record SimulatedUsage(int InputTokens, int CacheReadTokens, int CacheWriteTokens, int OutputTokens);
