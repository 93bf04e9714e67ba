namespace PromptGen.Tests.Records;

public sealed record MoveStep(int By) : Step;
