namespace PromptGen.Simulator.Caching;

/// <summary>One request between its lookup and the beginning of its response.</summary>
/// <param name="Use">How its prompt is accounted.</param>
/// <param name="Start">When it began.</param>
/// <param name="Reads">The positions it reads.</param>
/// <param name="Writes">The positions it writes.</param>
internal sealed record CacheTicket(CacheUse Use, DateTimeOffset Start, IReadOnlyList<PromptPosition> Reads, IReadOnlyList<PromptPosition> Writes);
