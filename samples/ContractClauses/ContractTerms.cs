using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using PromptGen;

namespace ContractClauses;

/// <summary>The terms of a contract that a review desk keeps track of.</summary>
/// <param name="Kind">What the contract is about.</param>
/// <param name="Supplier">The party that is paid, as in the list of parties.</param>
/// <param name="Customer">The party that pays, as in the list of parties.</param>
/// <param name="EffectiveDate">The day on which the contract begins.</param>
/// <param name="InitialTermMonths">The initial term.</param>
/// <param name="NoticeDays">The notice period of a termination without a reason.</param>
/// <param name="LiabilityCap">The most that a party owes in damages in a contract year; null where there is no limit.</param>
/// <param name="Currency">The currency of the cap.</param>
/// <param name="GoverningLaw">The country or state whose law applies.</param>
/// <param name="Clauses">The clauses in the words of the contract.</param>
[ExtractionTool(
    "record_contract_terms",
    Description = "Record the terms of one commercial contract that the review desk keeps track of.",
    Instructions = """
        You read commercial contracts for a review desk. Match the decisions of the examples exactly.
        Quotes are copied from the contract word for word, without the number and the caption of the clause.
        What the contract does not have is null. The desk's definitions of clauses come with the request.
        """,
    Exemplars = "exemplars/*.jsonl")]
public sealed partial record ContractTerms(
    ContractKind Kind,
    [property: Verbatim] string Supplier,
    [property: Verbatim] string Customer,
    DateOnly EffectiveDate,
    [property: Range(1, 600)] int InitialTermMonths,
    [property: Range(0, 1000)] int? NoticeDays,
    decimal? LiabilityCap,
    [property: Description("ISO 4217 code"), RegularExpression("^[A-Z]{3}$")] string? Currency,
    [property: Verbatim] string GoverningLaw,
    [property: Verbatim] ClauseQuotes Clauses);

/// <summary>One clause of each sort, word for word.</summary>
/// <param name="Renewal">The clause by which the contract goes on after its initial term.</param>
/// <param name="Termination">The clause by which a party may end the contract without a reason.</param>
/// <param name="Liability">The clause that limits what the parties owe in damages, or says that nothing does.</param>
/// <param name="DataProtection">The clause on personal data.</param>
/// <param name="Assignment">The clause on the transfer of the contract.</param>
public sealed record ClauseQuotes(string? Renewal, string? Termination, string? Liability, string? DataProtection, string? Assignment);
