namespace PromptGen.Tests.Records;

public sealed record OfferLine(string Text, decimal Price);
