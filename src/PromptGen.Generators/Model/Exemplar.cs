namespace PromptGen.Generators.Model;

/// <summary>An exemplar as the prompt shows it.</summary>
/// <param name="Input">The document, with LF newlines; empty while it stands in <paramref name="InputFile"/>.</param>
/// <param name="Output">The record as compact JSON.</param>
/// <param name="InputFile">The path of the file that is the document, or null.</param>
internal sealed record Exemplar(string Input, string Output, string? InputFile = null);
