namespace PromptGen.Wire;

/// <summary>Reads OpenAI's token counts (OA-6); the two endpoints differ in the names.</summary>
internal static class OpenAIUsage
{
    private static readonly Members<TokenCounts> s_writes = new(
        ("ttl_12h_tokens", static (ref json, counts) => counts.CacheWriteLong = json.Count()));

    private static readonly Members<TokenCounts> s_inputDetails = new(
        ("cached_tokens", static (ref json, counts) => counts.CacheRead = json.Count()),
        ("cache_write_tokens", static (ref json, counts) => counts.CacheWrite = json.Count()),
        ("cache_write_tokens_details", s_writes.Read));

    private static readonly Members<TokenCounts> s_outputDetails = new(
        ("reasoning_tokens", static (ref json, counts) => counts.Thinking = json.Count()));

    public static Members<TokenCounts> Members(string input, string output) => new(
        (input, static (ref json, counts) => counts.Input = json.Count()),
        (output, static (ref json, counts) => counts.Output = json.Count()),
        (input + "_details", s_inputDetails.Read),
        (output + "_details", s_outputDetails.Read));

    public static ExtractionUsage Read(ref AnswerJson json, Members<TokenCounts> members)
    {
        TokenCounts counts = new();
        members.Read(ref json, counts);
        return counts.ToUsageOfWholePrompt();
    }
}
