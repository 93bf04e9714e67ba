using PromptGen;

namespace Northwind.ForcedMode;

/// <summary>A delivery note.</summary>
/// <param name="Number">The number.</param>
/// <param name="Pallets">How many pallets.</param>
[ExtractionTool("record_delivery_note", Description = "Records a delivery note.", Exemplars = {|PG3001:"exemplars/deliveries.jsonl"|})]
public sealed partial record DeliveryNote(string Number, int Pallets);

/// <summary>Insists on a mode that the model refuses, and shares a context that is another one each time.</summary>
public static class DeliveryRequests
{
    public static ExtractionRequest<DeliveryNote> Forced(string text) => DeliveryNote.Tool.CreateRequest(text)
        .WithModel("claude-opus-5-5")
        .WithMaxTokens({|PG4002:1024|})
        .WithOutputMode({|PG4005:OutputMode.ForcedTool|});

    public static ExtractionRequest<DeliveryNote> Stamped(string text) => DeliveryNote.Tool.CreateRequest(text)
        .WithModel("claude-haiku-4-5")
        .WithContext($"Known deliveries at {{|PG2001:DateTime.UtcNow|}:O}", ContextReuse.Shared);

    public static ExtractionRequest<DeliveryNote> Allowed(string text, string known) => DeliveryNote.Tool.CreateRequest(text)
        .WithModel("claude-haiku-4-5")
        .WithMaxTokens(1024)
        .WithContext(known, ContextReuse.Shared)
        .WithOutputMode(OutputMode.ForcedTool);
}
