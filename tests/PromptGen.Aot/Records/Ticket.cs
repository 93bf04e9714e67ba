using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace PromptGen.Aot.Records;

/// <summary>A support ticket.</summary>
/// <param name="Id">The number on the ticket.</param>
/// <param name="Opened">The day on which it was opened.</param>
/// <param name="Amount">What is asked for.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Contact">How to answer.</param>
/// <param name="Steps">What was tried.</param>
/// <param name="Note">Anything else.</param>
[ExtractionTool("record_ticket", Description = "Record one support ticket.", Instructions = "You record tickets.")]
public sealed partial record Ticket(
    [property: RegularExpression("[A-Z]+-[0-9]+")] string Id,
    DateOnly Opened,
    [property: Range(0, 1000)] decimal? Amount,
    Severity Severity,
    Contact Contact,
    [property: Description("What was tried, in order.")] IReadOnlyList<Step> Steps,
    string? Note);
