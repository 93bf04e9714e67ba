namespace PromptGen;

/// <summary>Other prices for the whole request once its prompt is longer than a threshold (provider facts, section 11).</summary>
/// <param name="AbovePromptTokens">The tier holds for prompts of more tokens than this, cached ones included.</param>
/// <param name="Prices">The prices of the tier.</param>
public sealed record PriceTier(long AbovePromptTokens, ModelPrices Prices);
