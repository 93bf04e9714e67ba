using System.Security.Cryptography;
using PromptGen.Wire;

namespace PromptGen;

/// <summary>
/// The static bytes of a request: tools and system text, the same in every request of a tool. They are a slice of the request body as
/// it is sent, ending with the block that has the marker, and what a provider caches up to it.
/// </summary>
public sealed class PromptPrefix
{
    private readonly int _toolsLength;
    private string? _fingerprint;
    private readonly Lazy<TokenSize> _size;

    internal PromptPrefix(PrefixKey key, ReadOnlyMemory<byte> bytes, int toolsLength)
    {
        Key = key;
        Bytes = bytes;
        Frames = new BodyFrames(bytes);
        _toolsLength = toolsLength;
        _size = new Lazy<TokenSize>(() => TokenSize.OfJson(Bytes.Span));
    }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The SHA-256 of <see cref="Bytes"/> in lower-case hexadecimal.</summary>
    public string Fingerprint => _fingerprint ??= Hash(Bytes.Span);

    /// <summary>The SHA-256 of the part that defines the tool or the output schema: what the API calls <c>tools</c>.</summary>
    public string ToolsFingerprint => Hash(Tools.Span);

    /// <summary>The SHA-256 of the system text: what the API calls <c>system</c>.</summary>
    public string SystemFingerprint => Hash(System.Span);

    /// <summary>The part that defines the tool or the output schema.</summary>
    public ReadOnlyMemory<byte> Tools => Bytes[.._toolsLength];

    /// <summary>The system text with its framing.</summary>
    public ReadOnlyMemory<byte> System => Bytes[_toolsLength..];

    /// <summary>Estimates the tokens of the prefix. No offline tokenizer exists for current Claude models (provider facts TK-1), so this is an estimate.</summary>
    /// <param name="model">The model; its tokenizer family's published characters per token are used.</param>
    /// <returns>Tokens, or null where no ratio is known.</returns>
    public int? EstimateTokens(ModelProfile model) => (int?)EstimateBand(model).Typical;

    /// <summary>Estimates the tokens of the prefix as a band. What a provider adds for tools is not in it, since no size of that is published.</summary>
    /// <param name="model">The model, of which the tokenizer family matters.</param>
    /// <returns>The band.</returns>
    public TokenBand EstimateBand(ModelProfile model)
    {
        ArgumentNullException.ThrowIfNull(model);
        TokenSize size = _size.Value;
        return new TokenBand(size.Least, model.CharsPerToken is { } ratio ? size.Typical(ratio) : null, size.Most);
    }

    /// <summary>Says for each model whether the prefix is long enough to be cached.</summary>
    /// <param name="catalog">The models; null for <see cref="ModelCatalog.Default"/>.</param>
    /// <returns>A row a model, in the catalog's order.</returns>
    public IReadOnlyList<PrefixCaching> DescribeCaching(ModelCatalog? catalog = null) => [.. (catalog ?? ModelCatalog.Default).Models.Select(DescribeCaching)];

    /// <summary>Says whether the prefix is long enough for a model to cache it.</summary>
    /// <param name="model">The model.</param>
    /// <returns>The estimate and what follows from it.</returns>
    public PrefixCaching DescribeCaching(ModelProfile model)
    {
        TokenBand tokens = EstimateBand(model);
        return new PrefixCaching(model, tokens, model.MinCacheableTokens switch
        {
            null => CacheExpectation.Unknown,
            { } minimum when tokens.Most < minimum => CacheExpectation.TooShort,
            { } minimum when tokens.Least < minimum => CacheExpectation.Uncertain,
            _ => CacheExpectation.Cached,
        });
    }

    /// <summary>What it was made for.</summary>
    internal PrefixKey Key { get; }

    /// <summary>Bodies to be filled again.</summary>
    internal BodyFrames Frames { get; }

    private static string Hash(ReadOnlySpan<byte> bytes)
    {
        return Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
    }
}
