namespace PromptGen.Oracle.Comparing;

/// <summary>What comparing came to: agreement, a wanted difference by its name, or a disagreement in words.</summary>
/// <param name="Wanted">The names of wanted differences, or null.</param>
/// <param name="Disagreement">What is not on the list, or null.</param>
public sealed record Verdict(string? Wanted, string? Disagreement)
{
    public static Verdict Agreement { get; } = new(null, null);

    public static Verdict Difference(string name) => new(name, null);

    public static Verdict Failure(string what) => new(null, what);
}
