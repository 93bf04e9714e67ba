namespace PromptGen.Benchmarks.Running;

/// <summary>
/// Measures variants of the same work interleaved in shuffled rounds of a few milliseconds. What counts is the ratio of each variant's quickest
/// tenth: on a shared machine a round only ever gets slower by what runs beside it, and other processes' turns are not counted at all.
/// </summary>
internal sealed class Race
{
    private const int Rounds = 120;
    private const double SliceMilliseconds = 3;
    private const double Quantile = 0.1;
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

    /// <summary>How often as long as <paramref name="variant"/> a peer takes.</summary>
    public double Ratio(string peer, string variant) => Low(_times[peer]) / Low(_times[variant]);

    /// <summary>The bytes that one run of a variant allocates on its thread.</summary>
    public long Bytes(string variant) => _bytes[variant];

    /// <summary>The time of a variant, for the reader of the log alone.</summary>
    public double Microseconds(string variant) => Low(_times[variant]) * 1000;

    public override string ToString() =>
        string.Join(", ", _times.Keys.Select(name => FormattableString.Invariant($"{name} {Microseconds(name):0.##} us {Bytes(name)} B")));

    /// <summary>A time that only a tenth of the rounds undercut.</summary>
    public static double Low(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[(int)(sorted.Length * Quantile)];
    }

    /// <summary>Long enough for the second tier of the compiler, which comes 100 ms after the last call of something new.</summary>
    private static void WarmUp(Action run)
    {
        double start = Clock.Milliseconds;
        for (int count = 0; count < 100 || Clock.Milliseconds - start < 500; count++)
        {
            run();
        }
    }

    private static int Calibrate(Action run)
    {
        WarmUp(run);
        double start = Clock.Milliseconds;
        int repeats = 0;
        while (Clock.Milliseconds - start < SliceMilliseconds)
        {
            run();
            repeats++;
        }

        return repeats;
    }

    private static double Time(Action run, int repeats)
    {
        double start = Clock.Milliseconds;
        for (int index = 0; index < repeats; index++)
        {
            run();
        }

        return Clock.Milliseconds - start;
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
