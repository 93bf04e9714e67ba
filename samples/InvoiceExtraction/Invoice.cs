using PromptGen;

namespace InvoiceExtraction;

/// <summary>What the sample extracts from each document.</summary>
/// <param name="Kind">Whether the vendor asks for money or gives it back.</param>
/// <param name="InvoiceNumber">The document's own number, as printed, without its label.</param>
/// <param name="IssueDate">The date of the document.</param>
/// <param name="DueDate">The day on which payment is due, if a date is printed.</param>
/// <param name="Vendor">The trading name of the company that issued the document, with its legal form and without its address.</param>
/// <param name="VendorTaxId">The vendor's VAT or tax number.</param>
/// <param name="Customer">The name of the party that is billed.</param>
/// <param name="PurchaseOrder">The customer's order number.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="LineItems">The printed positions in their order.</param>
/// <param name="Discount">A discount on the whole document, as a positive amount.</param>
/// <param name="Taxes">One entry for each tax rate with an amount.</param>
/// <param name="NetAmount">The total before tax.</param>
/// <param name="TotalAmount">The amount payable in full.</param>
[ExtractionTool(
    "record_invoice",
    Description = "Record the structured data of one invoice or credit note.",
    Instructions = """
        You are an invoice extraction system. Match the format and edge-case handling of the examples exactly.
        Dates are ISO 8601, read in the document's own order. Amounts are plain numbers with a decimal point.
        The amounts of a credit note are negative. What the document does not say is null.
        """,
    Exemplars = "exemplars/*.jsonl")]
public sealed partial record Invoice(
    DocumentKind Kind,
    string InvoiceNumber,
    DateOnly? IssueDate,
    DateOnly? DueDate,
    string Vendor,
    string? VendorTaxId,
    string? Customer,
    string? PurchaseOrder,
    string? Currency,
    IReadOnlyList<LineItem> LineItems,
    decimal? Discount,
    IReadOnlyList<TaxLine> Taxes,
    decimal? NetAmount,
    decimal TotalAmount);

/// <summary>Whether the vendor asks for money or gives it back.</summary>
public enum DocumentKind
{
    Invoice,
    CreditNote,
}

/// <summary>One printed position.</summary>
/// <param name="Description">The text of the item on one line, without its number or article code.</param>
/// <param name="Quantity">How many.</param>
/// <param name="UnitPrice">The price of one.</param>
/// <param name="Amount">The total of the line as printed.</param>
public sealed record LineItem(string Description, decimal? Quantity, decimal? UnitPrice, decimal Amount);

/// <summary>The tax at one rate.</summary>
/// <param name="Rate">In percent.</param>
/// <param name="Amount">The tax as printed.</param>
public sealed record TaxLine(decimal Rate, decimal Amount);
