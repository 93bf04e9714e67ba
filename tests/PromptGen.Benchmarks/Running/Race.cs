using System.Diagnostics;

namespace PromptGen.Benchmarks.Running;

/// <summary>
/// Measures variants of the same work interleaved in shuffled rounds. Absolute times drift on a shared machine, so what counts is the median
/// of the ratios within a round.
/// </summary>
internal sealed class Race
{
    private const int Rounds = 25;
    private const double SliceMilliseconds = 12;
    private const int Seed = 20260331;

    private readonly Dictionary<string, double[]> _times;
    private readonly Dictionary<string, long> _bytes;

    private Race(Dictionary<string, double[]> times, Dictionary<string, long> bytes)
    {
        _times = times;
        _bytes = bytes;
    }

    /// <summary>Runs all variants.</summary>
    public static Race Run(params Variant[] variants)
    {
        foreach (Variant variant in variants)
        {
            WarmUp(variant.Run);
        }

        int[] repeats = [.. variants.Select(static variant => Calibrate(variant.Run))];
        double[][] times = [.. variants.Select(static _ => new double[Rounds])];
        int[] order = [.. Enumerable.Range(0, variants.Length)];
        Random random = new(Seed);
        for (int round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (int index in order)
            {
                times[index][round] = Time(variants[index].Run, repeats[index]) / repeats[index];
            }
        }

        return new Race(
            variants.Select((variant, index) => (variant.Name, times[index])).ToDictionary(),
            variants.ToDictionary(static variant => variant.Name, static variant => BytesOf(variant.Run)));
    }

    /// <summary>How often as long as <paramref name="variant"/> a peer takes: the median of the rounds.</summary>
    public double Ratio(string peer, string variant) => Median([.. _times[peer].Zip(_times[variant], static (theirs, ours) => theirs / ours)]);

    /// <summary>The bytes that one run of a variant allocates on its thread.</summary>
    public long Bytes(string variant) => _bytes[variant];

    /// <summary>The median time of a variant, for the reader of the log alone.</summary>
    public double Microseconds(string variant) => Median(_times[variant]) * 1000;

    public override string ToString() =>
        string.Join(", ", _times.Keys.Select(name => FormattableString.Invariant($"{name} {Microseconds(name):0.##} us {Bytes(name)} B")));

    public static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Long enough for the second tier of the compiler, which comes 100 ms after the last call of something new.</summary>
    private static void WarmUp(Action run)
    {
        long start = Stopwatch.GetTimestamp();
        for (int count = 0; count < 100 || Stopwatch.GetElapsedTime(start).TotalMilliseconds < 500; count++)
        {
            run();
        }
    }

    private static int Calibrate(Action run)
    {
        WarmUp(run);
        long start = Stopwatch.GetTimestamp();
        int repeats = 0;
        while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < SliceMilliseconds)
        {
            run();
            repeats++;
        }

        return repeats;
    }

    private static double Time(Action run, int repeats)
    {
        long start = Stopwatch.GetTimestamp();
        for (int index = 0; index < repeats; index++)
        {
            run();
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static long BytesOf(Action run)
    {
        const int Repeats = 50;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int index = 0; index < Repeats; index++)
        {
            run();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Repeats;
    }
}
