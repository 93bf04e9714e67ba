using System.ComponentModel.DataAnnotations;
using PromptGen;

namespace TicketTriage;

/// <summary>Where a support ticket goes and how soon.</summary>
/// <param name="Category">The team that answers.</param>
/// <param name="Priority">How soon it is answered.</param>
/// <param name="OrderNumber">The order that the ticket is about.</param>
/// <param name="CustomerEmail">The sender's address.</param>
[ExtractionTool(
    "triage_ticket",
    Description = "Route one support ticket of the shop.",
    Instructions = """
        You route the support tickets of an online shop. Match the decisions of the examples exactly.
        High priority is for money taken without right, danger, an account in other hands, and what is needed today or tomorrow.
        Low priority is for what the customer calls no hurry, and for settings and papers. All else is Normal.
        """,
    Exemplars = "exemplars/*.jsonl")]
public sealed partial record Triage(
    TicketCategory Category,
    TicketPriority Priority,
    [property: RegularExpression("^NW-[0-9]{5}$")] string? OrderNumber,
    string CustomerEmail);
