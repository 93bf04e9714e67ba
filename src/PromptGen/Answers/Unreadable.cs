namespace PromptGen.Answers;

/// <summary>The results of bytes that are no answer.</summary>
internal static class Unreadable
{
    public static ExtractionResult<T> TooLarge<T>(int length, int limit) =>
        Result<T>(ExtractionOutcome.Invalid, ProblemKind.TooLarge, $"The answer has {length} bytes and the limit is {limit}. Raise ReadOptions.MaxBytes if that is expected.");

    public static ExtractionResult<T> NotAnObject<T>() => Result<T>(ExtractionOutcome.Transport, ProblemKind.Syntax, "The answer's body is not a JSON object.");

    /// <summary>Cut bodies and proxies' HTML pages end here; the same request may well succeed.</summary>
    public static ExtractionResult<T> Cut<T>() =>
        Result<T>(ExtractionOutcome.Transport, ProblemKind.Syntax, "The answer's body is not valid JSON: it was cut off, or it does not come from the API.") with { IsTransient = true };

    public static ExtractionResult<T> Result<T>(ExtractionOutcome outcome, ProblemKind kind, string message) =>
        new() { Outcome = outcome, Problems = [new ExtractionProblem("$", kind, message)] };
}
