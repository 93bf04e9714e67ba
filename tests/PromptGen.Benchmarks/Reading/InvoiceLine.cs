namespace PromptGen.Benchmarks.Reading;

/// <summary>A line of it.</summary>
public sealed record InvoiceLine(int Position, string Text, decimal Quantity, LineUnit Unit, decimal UnitPrice, decimal Amount, bool Taxed);
