namespace PromptGen.Tests.Records;

/// <summary>The types that PromptGen and System.Text.Json read alike.</summary>
[ExtractionTool]
public sealed partial record Plain(string Name, decimal Amount, bool Paid, DateOnly Day, int Number, Shade Shade, PlainItem Item, IReadOnlyList<PlainItem> Items, string? Note);
