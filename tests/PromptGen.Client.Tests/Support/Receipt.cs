namespace PromptGen.Client.Tests;

/// <summary>The record of these tests, with a tool written by hand.</summary>
public sealed record Receipt(string Vendor, decimal Total) : IExtractionTool<Receipt>
{
    public static ExtractionTool<Receipt> Tool { get; } = new ReceiptTool();
}
