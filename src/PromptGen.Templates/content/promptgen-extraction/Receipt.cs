using PromptGen;

namespace ReceiptApp;

/// <summary>One receipt.</summary>
/// <param name="Shop">The shop's name as printed, without legal form.</param>
/// <param name="BoughtOn">The day of the purchase.</param>
/// <param name="Total">The amount paid.</param>
/// <param name="Currency">ISO 4217 code, or null if the receipt does not tell it.</param>
[ExtractionTool(
    "record_receipt",
    Description = "Record the structured data of one receipt.",
    Instructions = "You are a receipt extraction system. Match the format and edge-case handling of the examples exactly.",
    Exemplars = "exemplars/*.jsonl")]
public sealed partial record Receipt(string Shop, DateOnly? BoughtOn, decimal Total, string? Currency);
