namespace PromptGen.Simulator.Caching;

/// <summary>One position of a prompt: what stands up to and including this block.</summary>
/// <param name="Key">Hash of everything up to here.</param>
/// <param name="TokensUpTo">Estimated tokens up to and including this block.</param>
/// <param name="Lifetime">How long an entry written here lives, or null where nothing is marked.</param>
internal sealed record PromptPosition(string Key, int TokensUpTo, TimeSpan? Lifetime);
