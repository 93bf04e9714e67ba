namespace PromptGen.Simulator.Caching;

/// <summary>What one request did with the cache, in tokens; the four always add up to the whole prompt.</summary>
/// <param name="Read">Tokens up to the highest hit.</param>
/// <param name="WrittenLong">Tokens written with the long lifetime.</param>
/// <param name="WrittenShort">Tokens written with the short lifetime.</param>
/// <param name="Uncached">The rest.</param>
internal sealed record CacheUse(int Read, int WrittenLong, int WrittenShort, int Uncached)
{
    public int Written => WrittenLong + WrittenShort;

    public int Total => Read + Written + Uncached;
}
