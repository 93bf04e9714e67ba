namespace PromptGen.Simulator.Answers;

/// <summary>An API's words for how an answer ended.</summary>
/// <param name="End">With a text.</param>
/// <param name="Call">With a call.</param>
/// <param name="Limit">At the token limit.</param>
/// <param name="Refusal">With a refusal.</param>
/// <param name="ShowsObjects">Whether a call's input is shown as an object, which is whole even where it was cut (provider facts RS-4).</param>
internal sealed record StopWords(string End, string Call, string Limit, string Refusal, bool ShowsObjects)
{
    public static StopWords Anthropic { get; } = new("end_turn", "tool_use", "max_tokens", "refusal", true);

    /// <summary>OpenAI marks a refusal in the message, and not in its end.</summary>
    public static StopWords OpenAI { get; } = new("stop", "tool_calls", "length", "stop", false);
}
