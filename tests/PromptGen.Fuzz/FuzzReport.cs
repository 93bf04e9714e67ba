using System.Globalization;

namespace PromptGen.Fuzz;

/// <summary>Counts what was tried and what failed, and prints it. Several threads may report at once.</summary>
internal sealed class FuzzReport(FuzzArguments arguments, TextWriter output)
{
    private const int MostPrinted = 20;
    private readonly Dictionary<string, int> _wanted = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private int _done;

    public int Count => arguments.Count;

    public int Seed => arguments.Seed;

    public int Failures { get; private set; }

    public IReadOnlyDictionary<string, int> Wanted => _wanted;

    public void Step()
    {
        lock (_lock)
        {
            _done++;
            if (_done % Math.Max(1, Count / 10) == 0)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_done} of {Count}, {Failures} failed"));
            }
        }
    }

    public void Note(string text) => output.WriteLine(text);

    /// <summary>Counts a difference that the reviewed list allows.</summary>
    public void Allow(string difference)
    {
        lock (_lock)
        {
            _wanted[difference] = _wanted.GetValueOrDefault(difference) + 1;
        }
    }

    public void Fail(string what)
    {
        lock (_lock)
        {
            if (++Failures <= MostPrinted)
            {
                output.WriteLine("FAILED " + what);
            }
        }
    }

    /// <summary>Prints the summary line.</summary>
    /// <returns>The exit code.</returns>
    public int Finish()
    {
        foreach ((string difference, int count) in _wanted.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wanted difference: {difference}: {count}"));
        }

        string verdict = Failures == 0 ? "holds" : "does not hold";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verdict}  {arguments.Kind}  {_done} tried, {Failures} failed, seed {Seed}"));
        return Failures == 0 ? 0 : 1;
    }
}
