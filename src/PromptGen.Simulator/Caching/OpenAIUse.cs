namespace PromptGen.Simulator.Caching;

/// <summary>How one OpenAI prompt is accounted.</summary>
/// <param name="Use">Tokens by what the cache did with them; the long lifetime is that of 12 hours.</param>
/// <param name="ReportsWrites">Whether the model's family has writes in its usage (provider facts OA-6).</param>
/// <param name="Publish">Makes readable what the request wrote.</param>
internal sealed record OpenAIUse(CacheUse Use, bool ReportsWrites, Action Publish);
