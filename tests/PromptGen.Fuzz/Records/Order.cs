namespace PromptGen.Fuzz.Records;

/// <summary>Nested lists and a nullable member.</summary>
[ExtractionTool("record_order", Description = "Record one order.")]
public sealed partial record Order(string Number, DateOnly? Date, decimal Total, IReadOnlyList<Line> Lines, string? Note);
