namespace PromptGen.Fuzz.Records;

/// <summary>Maps and deep lists.</summary>
[ExtractionTool("record_settings", Description = "Record settings.")]
public sealed partial record Settings(Dictionary<string, int> Counts, IReadOnlyList<IReadOnlyList<int>> Grid, Line Line, Line? Spare);
