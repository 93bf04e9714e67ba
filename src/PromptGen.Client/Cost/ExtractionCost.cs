namespace PromptGen.Client;

/// <summary>What a run costs with and without prompt caching, in US dollars at the model data's prices. A null amount is not known; it is never taken for zero.</summary>
/// <param name="Uncached">Every request pays for the whole prompt.</param>
/// <param name="CachedFiveMinutes">The first request writes the prefix with the short lifetime and all others read it.</param>
/// <param name="CachedOneHour">The first request writes the prefix with the long lifetime and all others read it. Equal to <paramref name="CachedFiveMinutes"/> where the provider knows one lifetime.</param>
public sealed record ExtractionCost(decimal? Uncached, decimal? CachedFiveMinutes, decimal? CachedOneHour);
