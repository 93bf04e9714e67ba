using PromptGen.Reading;

namespace PromptGen.Answers;

/// <summary>Reads OpenAI's token counts (OA-6); the two endpoints differ in the names.</summary>
internal static class OpenAIUsage
{
    private static readonly Members<Carriers> s_writes = new(
        ("ttl_12h_tokens", static (ref json, carriers) => carriers.Counts.CacheWriteLong = json.Count()));

    private static readonly Members<Carriers> s_inputDetails = new(
        ("cached_tokens", static (ref json, carriers) => carriers.Counts.CacheRead = json.Count()),
        ("cache_write_tokens", static (ref json, carriers) => carriers.Counts.CacheWrite = json.Count()),
        ("cache_write_tokens_details", s_writes.Read));

    private static readonly Members<Carriers> s_outputDetails = new(
        ("reasoning_tokens", static (ref json, carriers) => carriers.Counts.Thinking = json.Count()));

    public static Members<Carriers> Members(string input, string output) => new(
        (input, static (ref json, carriers) => carriers.Counts.Input = json.Count()),
        (output, static (ref json, carriers) => carriers.Counts.Output = json.Count()),
        (input + "_details", s_inputDetails.Read),
        (output + "_details", s_outputDetails.Read));

    public static void Read(ref AnswerJson json, Members<Carriers> members, Carriers carriers)
    {
        carriers.Counts = default;
        members.Read(ref json, carriers);
        carriers.Answer.Usage = carriers.Counts.ToUsageOfWholePrompt();
    }
}
