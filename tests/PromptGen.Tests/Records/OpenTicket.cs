namespace PromptGen.Tests.Records;

/// <summary>A record that no strict dialect can express.</summary>
[ExtractionTool]
#pragma warning disable PG1004 // The tests show what happens at run time where nobody heeds the rule.
public sealed partial record OpenTicket(Dictionary<string, int> Counts);
#pragma warning restore PG1004
