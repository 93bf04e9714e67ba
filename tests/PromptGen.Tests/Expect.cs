namespace PromptGen.Tests;

/// <summary>Checks of results.</summary>
internal static class Expect
{
    /// <summary>Checks outcome, value and problems of a reading: path and kind, in order.</summary>
    public static void Problems<T>(ExtractionResult<T> result, params (string Path, ProblemKind Kind)[] expected)
    {
        Assert.Equal(expected, result.Problems.Select(static problem => (problem.Path, problem.Kind)));
        Assert.Equal(expected.Length == 0 ? ExtractionOutcome.Ok : ExtractionOutcome.Invalid, result.Outcome);
        Consistent(result);
    }

    /// <summary>Checks an outcome without a value.</summary>
    public static void Outcome<T>(ExtractionOutcome expected, ExtractionResult<T> result)
    {
        Assert.Equal(expected, result.Outcome);
        Consistent(result);
    }

    /// <summary>What holds for every result: a value exactly with Ok, a problem with every Invalid, and no problem with Ok.</summary>
    public static void Consistent<T>(ExtractionResult<T> result)
    {
        Assert.Equal(result.Outcome == ExtractionOutcome.Ok, result.Value is not null);
        Assert.Equal(result.Outcome == ExtractionOutcome.Ok, result.IsOk);
        Assert.True(result.Outcome != ExtractionOutcome.Ok || result.Problems.Count == 0);
        Assert.True(result.Outcome != ExtractionOutcome.Invalid || result.Problems.Count > 0);
    }
}
