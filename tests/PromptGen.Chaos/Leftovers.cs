namespace PromptGen.Chaos;

/// <summary>What must be gone when all is done.</summary>
internal static class Leftovers
{
    private const int MostLooks = 1_500;
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(20);

    /// <summary>
    /// Waits until every count is zero, and reports what stays. It takes a moment: a server sees the end of a connection when the system tells it, and a wait that
    /// has passed disposes its timer behind whoever waited.
    /// </summary>
    public static async Task CheckAsync(ChaosReport report, params (string What, Func<int> Count)[] counts)
    {
        for (int look = 0; counts.Any(static item => item.Count() > 0) && look < MostLooks; look++)
        {
            await Task.Delay(s_look);
        }

        foreach ((string what, Func<int> count) in counts)
        {
            if (count() is > 0 and int left)
            {
                report.Fail($"{left} {what} behind the last document");
            }
        }
    }
}
