namespace PromptGen.Tests.Records;

[ExtractionTool]
public sealed partial record Contract([property: Verbatim] string Supplier, [property: Verbatim] IReadOnlyList<string> Obligations);
