namespace PromptGen.Fuzz.Records;

/// <summary>A nested record.</summary>
/// <param name="Sku">A text.</param>
/// <param name="Quantity">A number.</param>
/// <param name="Price">A decimal.</param>
public sealed record Line(string Sku, int Quantity, decimal Price);
