namespace PromptGen.Streaming.Tests;

/// <summary>What the tests extract.</summary>
/// <param name="Number">The order's number.</param>
/// <param name="Customer">Who orders.</param>
/// <param name="TotalAmount">The amount to pay.</param>
/// <param name="OrderedOn">The day of the order.</param>
/// <param name="Priority">How urgent it is.</param>
/// <param name="IsGift">Whether it is wrapped as a gift.</param>
/// <param name="Lines">The positions.</param>
/// <param name="Note">What the customer wrote.</param>
[ExtractionTool("record_order", Description = "Record one order.", Instructions = "Record the order as it is written.")]
public sealed partial record Order(
    string Number,
    string Customer,
    decimal TotalAmount,
    DateOnly? OrderedOn,
    Priority Priority,
    bool IsGift,
    IReadOnlyList<OrderLine> Lines,
    string? Note);
