namespace PromptGen.Tests.Records;

[ExtractionTool]
public sealed partial record Bill(decimal Net, decimal Total, IReadOnlyList<decimal> Amounts)
{
    private static void Validate(Bill bill, ExtractionFindings findings)
    {
        findings.Assert(bill.Net <= bill.Total, "$.net", "The net amount is above the total.");
        findings.Check(bill.Amounts.Sum() == bill.Net, "$.amounts", "The amounts do not add up to the net amount.");
    }
}
