namespace PromptGen.Client;

/// <summary>Estimated tokens of a run and what they cost.</summary>
/// <param name="PrefixTokens">Tokens of the static prefix, in each request.</param>
/// <param name="DocumentTokens">Tokens of all documents together.</param>
/// <param name="OutputTokens">Tokens of all answers together, as assumed by the caller.</param>
/// <param name="IsCacheable">Whether the prefix reaches the model's minimum (provider facts CA-10); null where no minimum is known. A shorter one is never cached, so all amounts are equal.</param>
/// <param name="Cost">The amounts.</param>
public sealed record TokenEstimate(long PrefixTokens, long DocumentTokens, long OutputTokens, bool? IsCacheable, ExtractionCost Cost);
