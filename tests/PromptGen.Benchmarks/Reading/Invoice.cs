namespace PromptGen.Benchmarks.Reading;

/// <summary>The record that is read.</summary>
[ExtractionTool("record_invoice", Description = "Record one invoice.", Instructions = "You read invoices.")]
public sealed partial record Invoice(
    string Number,
    DateOnly IssuedOn,
    DateOnly? DueOn,
    string Supplier,
    string? TaxNumber,
    Currency Currency,
    IReadOnlyList<InvoiceLine> Lines,
    decimal Net,
    decimal Tax,
    decimal Total);
