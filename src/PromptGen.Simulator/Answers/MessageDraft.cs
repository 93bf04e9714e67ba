namespace PromptGen.Simulator.Answers;

/// <summary>The content of an answer before it is put into an API's envelope.</summary>
/// <param name="Tool">The called tool, or null for a text answer.</param>
/// <param name="Input">The call's input as JSON.</param>
/// <param name="Text">The text of a text answer, or the arguments of an OpenAI call; empty for no content.</param>
/// <param name="StopReason">In the words of the API that answers.</param>
/// <param name="OutputTokens">Estimated tokens.</param>
internal sealed record MessageDraft(string? Tool, byte[]? Input, string Text, string StopReason, int OutputTokens);
