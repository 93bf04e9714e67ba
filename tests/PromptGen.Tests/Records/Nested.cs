namespace PromptGen.Tests.Records;

/// <summary>Objects and lists that a model may give as strings or as single values.</summary>
[ExtractionTool]
public sealed partial record Nested(NestedPart Part, IReadOnlyList<NestedPart> Parts, IReadOnlyList<string> Tags, int[][] Grid, string Text, NestedPart? Last);
