namespace PromptGen;

/// <summary>What is known about one model's cache and a prefix.</summary>
/// <param name="Model">The model; its <see cref="ModelProfile.MinCacheableTokens"/> decides.</param>
/// <param name="Tokens">The prefix in tokens of the model's tokenizer family.</param>
/// <param name="Expectation">Whether the prefix is long enough.</param>
public sealed record PrefixCaching(ModelProfile Model, TokenBand Tokens, CacheExpectation Expectation);
