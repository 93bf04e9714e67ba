namespace PromptGen.Tests.Records;

public sealed record NamedStep(string Name) : Step;
