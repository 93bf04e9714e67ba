namespace PromptGen.Tests.Records;

public sealed record PlainItem(string Text, double Value);
