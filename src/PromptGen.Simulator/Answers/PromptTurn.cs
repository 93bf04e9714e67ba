namespace PromptGen.Simulator.Answers;

/// <summary>One message of a conversation as text; for an assistant turn, the JSON it answered with, where it did.</summary>
internal sealed record PromptTurn(bool IsUser, string Text);
