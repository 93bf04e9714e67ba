namespace PromptGen.Aot.Records;

/// <summary>A record that the simulator finds by the names of its members.</summary>
[ExtractionTool("record_receipt", Description = "Record one receipt.")]
public sealed partial record Receipt(string Vendor, DateOnly IssueDate, decimal TotalAmount);
