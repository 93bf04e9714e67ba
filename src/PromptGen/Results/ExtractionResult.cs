using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace PromptGen;

/// <summary>How one extraction ended: a value when <see cref="Outcome"/> is <see cref="ExtractionOutcome.Ok"/>, else why there is none.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed record ExtractionResult<T>
{
    /// <summary>How the extraction ended.</summary>
    public required ExtractionOutcome Outcome { get; init; }

    /// <summary>The record, present exactly when <see cref="Outcome"/> is <see cref="ExtractionOutcome.Ok"/>.</summary>
    public T? Value { get; init; }

    /// <summary>Everything that is wrong, in the order in which it was found. Empty when the outcome is <see cref="ExtractionOutcome.Ok"/>.</summary>
    public IReadOnlyList<ExtractionProblem> Problems { get; init; } = [];

    /// <summary>Deviations that were tolerated.</summary>
    public IReadOnlyList<ExtractionRepair> Repairs { get; init; } = [];

    /// <summary>What validators found that leaves the value usable; see <see cref="ExtractionFindings.Check"/>.</summary>
    public IReadOnlyList<ExtractionProblem> Warnings { get; init; } = [];

    /// <summary>
    /// Where the texts of <c>[Verbatim]</c> members stand in the document, by their JSON path such as <c>$.line_items[0].description</c>: the first place of
    /// each. Empty where the reader was not given the document.
    /// </summary>
    public IReadOnlyDictionary<string, SourceSpan> Sources { get; init; } = ReadOnlyDictionary<string, SourceSpan>.Empty;

    /// <summary>Members of the answer that the record does not have. They are skipped and counted.</summary>
    public int UnknownMembers { get; init; }

    /// <summary>Token counts of all calls that this extraction took.</summary>
    public ExtractionUsage Usage { get; init; } = ExtractionUsage.None;

    /// <summary>Why the model stopped, in the provider's own word.</summary>
    public string? StopReason { get; init; }

    /// <summary>Why the model refused, in the provider's own word such as <c>cyber</c> or <c>bio</c>; null where it gives none (provider facts RS-2).</summary>
    public string? RefusalCategory { get; init; }

    /// <summary>
    /// Why the prompt cache was not fully used, in the provider's own word such as <c>tools_changed</c>. Null where the request did not ask for the
    /// comparison, where the answer came before it was made, and where nothing was missed (provider facts CA-17, OA-9).
    /// </summary>
    public string? CacheMissReason { get; init; }

    /// <summary>The provider's id of the answer or of the failed request.</summary>
    public string? RequestId { get; init; }

    /// <summary>The model that answered, in the provider's own word.</summary>
    public string? Model { get; init; }

    /// <summary>The HTTP status of the last answer; null where none came or where the result was read from bytes alone.</summary>
    public int? StatusCode { get; init; }

    /// <summary>How many requests were sent for the document, retries included; 0 where the result was read from bytes alone.</summary>
    public int Attempts { get; init; }

    /// <summary>The time that the document took: all requests, waits and reading, without its time in a queue.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>How long the provider asked to wait with the failed request, such as on <see cref="ExtractionOutcome.RateLimited"/>.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the same request may succeed later: the failure is one of the line, not of the request.</summary>
    public bool IsTransient { get; init; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsOk => Outcome == ExtractionOutcome.Ok;

    /// <summary>Gets the record.</summary>
    /// <returns>The record.</returns>
    /// <exception cref="ExtractionException">The outcome is not <see cref="ExtractionOutcome.Ok"/>; the message names the outcome and the problems, no values.</exception>
    public T GetValueOrThrow() => IsOk ? Value : throw new ExtractionException(Outcome, Problems);

    /// <summary>Returns the outcome and the number of problems; no value and no document text.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => Problems.Count == 0 ? $"{Outcome}" : $"{Outcome} ({Problems.Count} problems)";
}
