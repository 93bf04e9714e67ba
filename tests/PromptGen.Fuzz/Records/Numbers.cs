namespace PromptGen.Fuzz.Records;

/// <summary>Every kind of number.</summary>
[ExtractionTool("record_numbers", Description = "Record numbers.")]
public sealed partial record Numbers(byte Tiny, short Small, int Middle, long Large, double Real, decimal Exact, int? Maybe);
