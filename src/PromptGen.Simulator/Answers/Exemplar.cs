namespace PromptGen.Simulator.Answers;

/// <summary>A worked example of the prompt.</summary>
/// <param name="Document">The input text.</param>
/// <param name="Output">The expected output, as JSON.</param>
internal sealed record Exemplar(string Document, string Output);
