using System.Diagnostics;

namespace PromptGen.Fuzz.Sources;

/// <summary>Runs work of the compiler with a bound on its time, and measures how soon it gives up when it is cancelled.</summary>
internal static class CompilerTask
{
    /// <summary>A source of a screen or two that takes longer than this hangs.</summary>
    public static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    /// <summary>The longest that an editor waits for a cancelled analysis.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private const int Attempts = 12;

    /// <summary>Runs to the end.</summary>
    /// <returns>What is wrong with the run, or null.</returns>
    public static string? Run(Func<CancellationToken, string?> work)
    {
        using CancellationTokenSource stop = new(Bound);
        try
        {
            return work(stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return $"it took longer than {Bound.TotalSeconds} s";
        }
    }

    /// <summary>Cancels a run in the middle. A machine under load may be late by itself, so the best of some attempts counts.</summary>
    /// <param name="work">The run.</param>
    /// <param name="after">When to cancel.</param>
    /// <returns>What is wrong with the run, or null.</returns>
    public static string? Cancel(Func<CancellationToken, string?> work, TimeSpan after)
    {
        TimeSpan best = TimeSpan.MaxValue;
        for (int attempt = 0; attempt < Attempts && best > Patience; attempt++)
        {
            TimeSpan taken = CancelOnce(work, after);
            best = taken < best ? taken : best;
        }

        return best <= Patience ? null : $"it went on for {best.TotalMilliseconds:F0} ms after it was cancelled";
    }

    private static TimeSpan CancelOnce(Func<CancellationToken, string?> work, TimeSpan after)
    {
        using CancellationTokenSource stop = new();
        long cancelled = 0;
        using CancellationTokenRegistration noted = stop.Token.Register(() => Volatile.Write(ref cancelled, Stopwatch.GetTimestamp()));
        stop.CancelAfter(after);
        try
        {
            work(stop.Token);
        }
        catch (OperationCanceledException)
        {
            // What was asked for.
        }

        long start = Volatile.Read(ref cancelled);
        return start == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(start);
    }
}
