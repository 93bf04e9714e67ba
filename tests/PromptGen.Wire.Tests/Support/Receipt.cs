namespace PromptGen.Wire.Tests;

/// <summary>The record of these tests.</summary>
[ExtractionTool("record_receipt", Description = "Record a receipt.", Instructions = "Read receipts.", Exemplars = "exemplars/receipts.jsonl")]
public sealed partial record Receipt(string Vendor, decimal Total);
