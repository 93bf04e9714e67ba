namespace PromptGen.Tests.Records;

[ExtractionTool("strict-ticket", Description = "D", Instructions = "I", Strict = true, CacheTtl = CacheTtl.OneHour, OutputMode = OutputMode.ForcedTool, DocumentTag = "mail")]
public sealed partial record StrictTicket(byte Severity);
