namespace PromptGen.Simulator.Answers;

/// <summary>The content of an answer before it is put into an API's envelope.</summary>
/// <param name="Tool">The called tool, or null for a text answer.</param>
/// <param name="Payload">The JSON of the call's input, or the text of a text answer; empty for no content.</param>
/// <param name="StopReason">In the words of the API that answers.</param>
/// <param name="OutputTokens">Estimated tokens.</param>
internal sealed record MessageDraft(string? Tool, string Payload, string StopReason, int OutputTokens)
{
    /// <summary>How often the tool is called.</summary>
    public int Calls { get; init; } = 1;

    /// <summary>A text in front of the call.</summary>
    public string TextFirst { get; init; } = "";

    /// <summary>Whether thinking stands in front of all, whatever the model does by itself.</summary>
    public bool ThinksFirst { get; init; }

    /// <summary>Whether the text is a refusal.</summary>
    public bool Refuses { get; init; }
}
