namespace PromptGen.Generators.Model;

/// <summary>An exemplar as the prompt shows it.</summary>
/// <param name="Input">The document, with LF newlines.</param>
/// <param name="Output">The record as compact JSON.</param>
internal sealed record Exemplar(string Input, string Output);
