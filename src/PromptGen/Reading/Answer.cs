namespace PromptGen.Reading;

/// <summary>What a provider's answer says beside the record.</summary>
internal struct Answer
{
    public string? Id { get; set; }

    public string? Model { get; set; }

    public string? StopReason { get; set; }

    /// <summary>Why a Responses answer is incomplete.</summary>
    public string? IncompleteReason { get; set; }

    public StopKind Stop { get; set; }

    /// <summary>Whether the answer holds a refusal in place of content.</summary>
    public bool HasRefusal { get; set; }

    /// <summary>Whether a part of the answer is marked as cut, whatever the whole says of itself.</summary>
    public bool HasIncompleteItem { get; set; }

    public string? RefusalCategory { get; set; }

    public string? CacheMissReason { get; set; }

    public ExtractionUsage? Usage { get; set; }

    public AnswerError? Error { get; set; }

    /// <summary>A sentence that is all the body has.</summary>
    public string? BareMessage { get; set; }

    /// <summary>Makes the result of an answer whose carrier was read.</summary>
    public readonly ExtractionResult<T> ToResult<T>(ExtractionOutcome outcome, in CarrierRead<T> read) => new()
    {
        Outcome = outcome,
        Value = read.Value,
        Problems = read.Problems,
        Repairs = read.Repairs,
        Warnings = read.Warnings,
        UnknownMembers = read.UnknownMembers,
        Sources = read.Sources,
        Usage = Usage ?? ExtractionUsage.None,
        StopReason = StopReason,
        RefusalCategory = RefusalCategory,
        CacheMissReason = CacheMissReason,
        RequestId = Id,
        Model = Model,
    };

    /// <summary>Makes the result of an answer without a value.</summary>
    public readonly ExtractionResult<T> Without<T>(ExtractionOutcome outcome, params ReadOnlySpan<ExtractionProblem> problems) =>
        ToResult(outcome, new CarrierRead<T>(default, problems.ToArray(), [], 0));

    /// <summary>Makes the result of an error in place of an answer.</summary>
    public readonly ExtractionResult<T> Failed<T>(AnswerError error)
    {
        ExtractionProblem problem = new("$", ProblemKind.Rejected, error.Message is null ? $"The provider answered {error.Type}." : $"The provider answered {error.Type}: {error.Message}");
        ExtractionOutcome outcome = error.Class == ErrorClass.RateLimit ? ExtractionOutcome.RateLimited : ExtractionOutcome.Transport;
        return Without<T>(outcome, problem) with { IsTransient = error.Class != ErrorClass.Permanent };
    }
}
