namespace PromptGen;

/// <summary>Thrown by <see cref="ExtractionResult{T}.GetValueOrThrow"/> when there is no value.</summary>
public sealed class ExtractionException : Exception
{
    private const int ShownProblems = 5;

    /// <summary>Creates the exception.</summary>
    /// <param name="outcome">How the extraction ended.</param>
    /// <param name="problems">What was wrong.</param>
    public ExtractionException(ExtractionOutcome outcome, IReadOnlyList<ExtractionProblem> problems)
        : base(Describe(outcome, problems))
    {
        Outcome = outcome;
        Problems = problems;
    }

    /// <summary>How the extraction ended.</summary>
    public ExtractionOutcome Outcome { get; }

    /// <summary>What was wrong.</summary>
    public IReadOnlyList<ExtractionProblem> Problems { get; }

    private static string Describe(ExtractionOutcome outcome, IReadOnlyList<ExtractionProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        if (problems.Count == 0)
        {
            return $"The extraction ended as {outcome}, so there is no value.";
        }

        string shown = string.Join(" ", problems.Take(ShownProblems).Select(static problem => $"{problem.Path}: {problem.Message}"));
        string more = problems.Count > ShownProblems ? $" (and {problems.Count - ShownProblems} more)" : "";
        return $"The extraction ended as {outcome}. {shown}{more}";
    }
}
