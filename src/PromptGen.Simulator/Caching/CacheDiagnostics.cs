namespace PromptGen.Simulator.Caching;

/// <summary>What an answer says about the cache (provider facts CA-17).</summary>
/// <param name="IsAsked">Whether the request has diagnostics, and the answer therefore too.</param>
/// <param name="IsCompared">Whether the request named an earlier message.</param>
/// <param name="Reason">Why not all was read that the earlier message wrote; null for no reason.</param>
/// <param name="Missed">The tokens behind the first difference.</param>
internal sealed record CacheDiagnostics(bool IsAsked, bool IsCompared, string? Reason, int? Missed)
{
    public static CacheDiagnostics NotAsked { get; } = new(false, false, null, null);

    public static CacheDiagnostics First { get; } = new(true, false, null, null);
}
