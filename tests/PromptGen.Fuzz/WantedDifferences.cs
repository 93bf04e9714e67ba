namespace PromptGen.Fuzz;

/// <summary>The reviewed list: where the reader is stricter than System.Text.Json on purpose.</summary>
internal static class WantedDifferences
{
    /// <summary>Names the difference when every problem is on the list; null when one is not.</summary>
    public static string? Find(IReadOnlyList<ExtractionProblem> problems)
    {
        string?[] names = [.. problems.Select(Name).Distinct()];
        return names.Length == 0 || names.Contains(null) ? null : string.Join(" + ", names.Order(StringComparer.Ordinal));
    }

    private static string? Name(ExtractionProblem problem) => problem.Kind switch
    {
        ProblemKind.Null when problem.Path.Contains('[', StringComparison.Ordinal) || problem.Path.StartsWith("$.counts", StringComparison.Ordinal) =>
            "null inside a collection, which System.Text.Json never checks",
        ProblemKind.Enum => "an enum in other capitalisation or with spaces, which is a repair",
        ProblemKind.Format when problem.Path == "$.at" => "a moment without an offset, which System.Text.Json reads in the machine's time zone",
        ProblemKind.OutOfRange when problem.Path == "$.real" => "a number beyond double, which System.Text.Json reads as infinity",
        _ => null,
    };
}
