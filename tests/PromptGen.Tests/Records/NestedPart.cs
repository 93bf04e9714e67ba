namespace PromptGen.Tests.Records;

public sealed record NestedPart(string Name, int Count);
