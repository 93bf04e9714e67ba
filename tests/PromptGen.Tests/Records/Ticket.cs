using System.ComponentModel;

namespace PromptGen.Tests.Records;

[ExtractionTool("record_ticket", Description = "Record one support ticket.", Instructions = "You sort support tickets.\r\nBe brief.", Exemplars = "exemplars/tickets.jsonl")]
public sealed partial record Ticket(
    string Subject,
    byte Severity,
    [property: Description("1 is \"urgent\".")] int? Priority,
    Uri? Link,
    IReadOnlyList<string> Tags);
