namespace PromptGen.Tests.Records;

/// <summary>Members that must occur in the document, and a rule over two of them.</summary>
[ExtractionTool]
public sealed partial record Quoted(
    [property: Verbatim] string Vendor,
    [Verbatim(Exact = true)] string? Number,
    [property: Verbatim] IReadOnlyList<string>? Notes,
    IReadOnlyList<QuotedPart>? Parts,
    [property: Verbatim] QuotedPart? Whole,
    string? Free,
    decimal? Total,
    decimal? Net)
{
    private static void Validate(Quoted value, ExtractionFindings findings)
    {
        findings.Assert(value.Total is null || value.Net is null || value.Net <= value.Total, "$.net", "The net amount is above the total.", ProblemKind.OutOfRange);
        findings.Check(value.Free is not null, "$.free", "Nothing was said freely.");
        if (value.Total == -1)
        {
            throw new InvalidOperationException("canary " + value.Vendor);
        }
    }
}
