namespace PromptGen.Fuzz.Records;

/// <summary>Dates and identifiers.</summary>
[ExtractionTool("record_moments", Description = "Record moments.")]
public sealed partial record Moments(DateOnly Day, DateTimeOffset At, Guid Id, DateOnly? Until);
