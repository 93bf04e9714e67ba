namespace PromptGen.Reading;

/// <summary>What reading one carrier gave.</summary>
internal sealed record CarrierRead<T>(T? Value, IReadOnlyList<ExtractionProblem> Problems, IReadOnlyList<ExtractionRepair> Repairs, int UnknownMembers)
{
    public static CarrierRead<T> Failure(ProblemKind kind, string message, long offset = -1) =>
        new(default, [new ExtractionProblem("$", kind, message, offset)], [], 0);

    public ExtractionResult<T> ToResult(Answer answer) => answer.ToResult(Problems.Count == 0 ? ExtractionOutcome.Ok : ExtractionOutcome.Invalid, this);
}
