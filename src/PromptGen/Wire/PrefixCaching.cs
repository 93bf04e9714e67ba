using System.Globalization;

namespace PromptGen;

/// <summary>What is known about one model's cache and a prefix.</summary>
/// <param name="Model">The model; its <see cref="ModelProfile.MinCacheableTokens"/> decides.</param>
/// <param name="Tokens">The prefix in tokens of the model's tokenizer family.</param>
/// <param name="Expectation">Whether the prefix is long enough.</param>
public sealed record PrefixCaching(ModelProfile Model, TokenBand Tokens, CacheExpectation Expectation)
{
    /// <summary>Says it in words.</summary>
    /// <returns>Such as <c>claude-haiku-4-5: Cached, 41,520 to 60,133 tokens, caches from 4,096</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Model.Id}: {Expectation}, {Tokens.Least:#,0} to {Tokens.Most:#,0} tokens, {(Model.MinCacheableTokens is { } minimum ? string.Create(CultureInfo.InvariantCulture, $"caches from {minimum:#,0}") : "minimum unknown")}");
}
