using System.Globalization;

namespace PromptGen.Chaos;

/// <summary>Counts what was tried and what failed, and prints it.</summary>
internal sealed class ChaosReport(ChaosArguments arguments, TextWriter output)
{
    private const int MostPrinted = 20;
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, long> _endings = new(StringComparer.Ordinal);
    private readonly List<string> _told = [];
    private long _done;

    public int Count => arguments.Count;

    public int Seed => arguments.Seed;

    public int Failures { get; private set; }

    public void Step(string ending, long count = 1)
    {
        lock (_gate)
        {
            _endings[ending] = _endings.GetValueOrDefault(ending) + count;
            long before = _done;
            _done += count;
            long tenth = Math.Max(1, Count / 10);
            if (_done / tenth != before / tenth)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_done} of {Count}, {Failures} failed"));
            }
        }
    }

    public void Fail(string what)
    {
        lock (_gate)
        {
            if (++Failures <= MostPrinted)
            {
                output.WriteLine("FAILED " + what);
            }
        }
    }

    /// <summary>Keeps a line for the end: what the run has shown, in figures.</summary>
    public void Tell(string line)
    {
        lock (_gate)
        {
            _told.Add(line);
        }
    }

    /// <summary>Prints how often each ending came, and the summary line.</summary>
    /// <returns>The exit code.</returns>
    public int Finish()
    {
        lock (_gate)
        {
            foreach ((string ending, long count) in _endings)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ending}: {count}"));
            }

            _told.ForEach(output.WriteLine);
            if (_done != Count)
            {
                Failures++;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FAILED {_done} ended of {Count}"));
            }

            string verdict = Failures == 0 ? "holds" : "does not hold";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verdict}  {arguments.Kind}  {_done} tried, {Failures} failed, seed {Seed}"));
            return Failures == 0 ? 0 : 1;
        }
    }
}
