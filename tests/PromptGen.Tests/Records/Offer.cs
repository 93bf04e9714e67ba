namespace PromptGen.Tests.Records;

[ExtractionTool]
[Culture("de-DE")]
public sealed partial record Offer(string Number, decimal Total, [property: Culture("en-US")] DateOnly? ValidUntil, IReadOnlyList<OfferLine> Lines);
