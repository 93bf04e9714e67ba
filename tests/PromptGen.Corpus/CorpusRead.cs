namespace PromptGen.Corpus;

/// <summary>What a reading came to.</summary>
public sealed record CorpusRead(ExtractionOutcome Outcome, object? Value, IReadOnlyList<ExtractionProblem> Problems, IReadOnlyList<ExtractionRepair> Repairs)
{
    public bool IsOk => Outcome == ExtractionOutcome.Ok;
}
