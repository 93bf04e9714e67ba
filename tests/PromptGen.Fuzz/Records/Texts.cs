namespace PromptGen.Fuzz.Records;

/// <summary>Texts.</summary>
[ExtractionTool("record_texts", Description = "Record texts.")]
public sealed partial record Texts(string First, string? Second, IReadOnlyList<string> Rest);
