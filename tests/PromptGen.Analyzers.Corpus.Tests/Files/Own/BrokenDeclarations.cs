using System.Text.Json.Serialization;
using PromptGen;

namespace Northwind.Broken;

/// <summary>A customer.</summary>
/// <param name="Name">The name.</param>
[ExtractionTool("record_customer", Description = "Records a customer.")]
public sealed record {|PG1001:Customer|}(string Name);

/// <summary>A page of something.</summary>
/// <param name="Items">What is on it.</param>
[ExtractionTool("record_page", Description = "Records a page.")]
public sealed partial record {|PG1002:Page|}<T>(IReadOnlyList<T> Items);

/// <summary>A parcel.</summary>
/// <param name="Number">The number.</param>
/// <param name="Extra">Whatever else there is.</param>
[ExtractionTool("record_parcel", Description = "Records a parcel.")]
public sealed partial record Parcel(string Number, object {|PG1003:Extra|});

/// <summary>A price list.</summary>
/// <param name="Prices">The price for each span of days.</param>
[ExtractionTool("record_prices", Description = "Records prices.")]
public sealed partial record PriceList(IReadOnlyDictionary<(int From, int To), decimal> {|PG1004:Prices|});

/// <summary>A return.</summary>
/// <param name="Reason">Why it came back.</param>
[ExtractionTool({|PG1010:"record return"|}, Description = "Records a return.")]
public sealed partial record GoodsReturn(string Reason);

/// <summary>An address.</summary>
/// <param name="Street">The street.</param>
/// <param name="Line1">The first line.</param>
[ExtractionTool("record_address", Description = "Records an address.")]
public sealed partial record Address(string Street, [property: JsonPropertyName("street")] string {|PG1011:Line1|});

/// <summary>A claim.</summary>
[ExtractionTool("record_claim", Description = "Records a claim.")]
public sealed partial class Claim
{
    /// <summary>The number.</summary>
    public required string Number { get; init; }

    /// <summary>The insurer.</summary>
    public string {|PG1014:Insurer|} { get; } = "";
}

/// <summary>What is right stays silent beside what is not.</summary>
/// <param name="Number">The number.</param>
[ExtractionTool("record_receipt", Description = "Records a receipt.")]
public sealed partial record Receipt(string Number);

public static class Receipts
{
    public static ExtractionRequest<Receipt> Of(string text) => Receipt.Tool.CreateRequest(text).WithModel("claude-haiku-4-5").WithMaxTokens(1024);
}
