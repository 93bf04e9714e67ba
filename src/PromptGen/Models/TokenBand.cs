namespace PromptGen;

/// <summary>An estimate of a number of tokens. The provider's token count is the truth; these are the bounds that can be told without it.</summary>
/// <param name="Least">At least this many.</param>
/// <param name="Typical">The likely number, by the tokenizer family's published characters per token (provider facts TK-3, TK-4); null where none is published.</param>
/// <param name="Most">At most this many.</param>
public readonly record struct TokenBand(long Least, long? Typical, long Most);
