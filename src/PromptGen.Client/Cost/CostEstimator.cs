using System.Text;

namespace PromptGen.Client;

/// <summary>Estimates the cost of a run before it is made. Measured <see cref="ExtractionUsage"/> is better wherever it exists.</summary>
public static class CostEstimator
{
    private const double LowRatio = 4.5;
    private const double HighRatio = 2.0;

    /// <summary>The code in a document's tag, its brackets and line breaks.</summary>
    private const int TagCharacters = 21;

    /// <summary>Estimates a run of the tool with its declared output mode and cache lifetime.</summary>
    /// <param name="tool">The tool; its whole prefix is counted, exemplars included.</param>
    /// <param name="model">The model.</param>
    /// <param name="format">The wire format of the run.</param>
    /// <param name="documentCharacters">The length of each document in characters.</param>
    /// <param name="outputTokensPerDocument">The tokens that an answer takes, thinking included: an assumption of the caller's.</param>
    /// <returns>Tokens and amounts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A length or count is negative.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the model needs.</exception>
    public static CostEstimate Estimate(ExtractionTool tool, ModelProfile model, WireFormat format, IReadOnlyList<int> documentCharacters, int outputTokensPerDocument)
    {
        ArgumentNullException.ThrowIfNull(tool);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(documentCharacters);
        ArgumentOutOfRangeException.ThrowIfNegative(documentCharacters.DefaultIfEmpty().Min(), nameof(documentCharacters));
        OutputMode mode = tool.OutputMode == OutputMode.Auto ? model.AutoOutputMode : tool.OutputMode;
        PromptPrefix prefix = tool.GetPrefix(format, mode, tool.CacheTtl);
        int prefixCharacters = Encoding.UTF8.GetCharCount(prefix.Bytes.Span);
        int tagCharacters = 2 * (tool.DocumentTag.Length + TagCharacters);
        return new CostEstimate(
            model,
            documentCharacters.Count,
            At(LowRatio, Tokens(prefixCharacters, LowRatio)),
            model.CharsPerToken is { } ratio ? At(ratio, prefix.EstimateTokens(model) ?? 0) : null,
            At(HighRatio, Tokens(prefixCharacters, HighRatio)));

        TokenEstimate At(double charactersPerToken, long prefixTokens)
        {
            long[] documents = [.. documentCharacters.Select(length => Tokens(length + tagCharacters, charactersPerToken))];
            ExtractionCost cost = Cost(model, prefixTokens, documents, outputTokensPerDocument);
            return new TokenEstimate(prefixTokens, documents.Sum(), (long)outputTokensPerDocument * documents.Length, IsCacheable(model, prefixTokens), cost);
        }
    }

    /// <summary>
    /// Computes the cost of a run from its tokens (provider facts, section 13): the requests follow each other within the cache's lifetime, the first
    /// writes the prefix and the others read it. Each request is priced at the tier of its own length.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="prefixTokens">Tokens of the static prefix.</param>
    /// <param name="documentTokens">Tokens of each document.</param>
    /// <param name="outputTokensPerDocument">Tokens of each answer.</param>
    /// <returns>The amounts. The cached ones are null where the model's minimum prefix or a price is not known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static ExtractionCost Cost(ModelProfile model, long prefixTokens, IReadOnlyList<long> documentTokens, long outputTokensPerDocument)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(documentTokens);
        ArgumentOutOfRangeException.ThrowIfNegative(prefixTokens);
        ArgumentOutOfRangeException.ThrowIfNegative(documentTokens.DefaultIfEmpty().Min(), nameof(documentTokens));
        ArgumentOutOfRangeException.ThrowIfNegative(outputTokensPerDocument);
        decimal? uncached = Sum((_, document) => new ExtractionUsage { InputTokens = prefixTokens + document, OutputTokens = outputTokensPerDocument });
        return IsCacheable(model, prefixTokens) switch
        {
            true => new ExtractionCost(uncached, Sum((index, document) => Cached(index, document, longLived: false)), Sum((index, document) => Cached(index, document, HasLongLifetime(model)))),
            false => new ExtractionCost(uncached, uncached, uncached),
            null => new ExtractionCost(uncached, null, null),
        };

        ExtractionUsage Cached(int index, long document, bool longLived) => new()
        {
            InputTokens = document,
            OutputTokens = outputTokensPerDocument,
            CacheWriteTokens = index == 0 ? prefixTokens : 0,
            CacheWriteLongTokens = index == 0 && longLived ? prefixTokens : 0,
            CacheReadTokens = index == 0 ? 0 : prefixTokens,
        };

        decimal? Sum(Func<int, long, ExtractionUsage> usage) =>
            documentTokens.Select((document, index) => model.CostOf(usage(index, document))).Aggregate((decimal?)0, static (total, cost) => total + cost);
    }

    private static bool? IsCacheable(ModelProfile model, long prefixTokens) =>
        model.CacheStyle == CacheStyle.Unknown || model.MinCacheableTokens is not { } minimum ? null : prefixTokens >= minimum;

    /// <summary>OpenAI's long lifetime is not asked for by any request that PromptGen writes; see <see cref="CacheTtl.OneHour"/>.</summary>
    private static bool HasLongLifetime(ModelProfile model) => model.CacheStyle == CacheStyle.AnthropicMarkers;

    private static long Tokens(int characters, double charactersPerToken) => (long)Math.Ceiling(characters / charactersPerToken);
}
