namespace PromptGen.Oracle.Comparing;

/// <summary>A difference from another judge that is wanted.</summary>
/// <param name="Name">What differs.</param>
/// <param name="Why">Why it is right.</param>
/// <param name="Explains">Whether it is the reason of a problem that only PromptGen reports.</param>
public sealed record WantedDifference(string Name, string Why, Func<ExtractionProblem, Place, bool> Explains);
