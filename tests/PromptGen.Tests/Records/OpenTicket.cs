namespace PromptGen.Tests.Records;

/// <summary>A record that no strict dialect can express.</summary>
[ExtractionTool]
public sealed partial record OpenTicket(Dictionary<string, int> Counts);
