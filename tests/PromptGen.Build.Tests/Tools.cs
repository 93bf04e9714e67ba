using System.ComponentModel;

namespace PromptGen.Build.Tests;

/// <summary>The plain case: everything by default.</summary>
[ExtractionTool]
public sealed partial record Plain(string Title);

[ExtractionTool("record_visit", Description = "Records \"a visit\".", Instructions = "First line.\nSecond \\ line.", Exemplars = "exemplars/visits.jsonl", CacheTtl = CacheTtl.OneHour)]
public sealed partial record Visit(string Guest, int Nights, string? Note);

[ExtractionTool(OutputMode = OutputMode.StrictTool, Exemplars = "exemplars/visits.jsonl")]
public sealed partial record StrictVisit(string Guest, int Nights, string? Note);

[ExtractionTool(OutputMode = OutputMode.JsonSchema, CacheTtl = CacheTtl.None)]
public sealed partial record BoundVisit([property: Description("Who came.")] string Guest);

[ExtractionTool(Strict = true, DocumentTag = "letter")]
public sealed partial record StrictForced(string Guest);

/// <summary>A dictionary, which no strict dialect takes.</summary>
[ExtractionTool]
public sealed partial record Counts(IReadOnlyDictionary<string, int> Values);

public static partial class Outer
{
    /// <summary>A nested struct.</summary>
    [ExtractionTool]
    public readonly partial record struct Inner(string Title);
}
