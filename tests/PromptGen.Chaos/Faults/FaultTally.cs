using System.Globalization;
using PromptGen.Simulator;

namespace PromptGen.Chaos.Faults;

/// <summary>What a run of faults met and what became of its documents: the figures that it is run for.</summary>
internal sealed class FaultTally
{
    public const string Lost = "lost";
    public const string Duplicated = "duplicated";
    public const string Hung = "hung";
    public const string Unclassified = "unclassified";

    private static readonly string[] s_bad = [Lost, Duplicated, Hung, Unclassified];
    private readonly Dictionary<string, int> _documents = s_bad.ToDictionary(static name => name, static _ => 0, StringComparer.Ordinal);
    private readonly HashSet<FaultKind> _kinds = [];
    private long _answers;
    private long _faulty;

    /// <summary>Counts what the requests of a document met.</summary>
    public void AddMet(IReadOnlyList<FaultKind?> met)
    {
        _answers += met.Count;
        foreach (FaultKind? fault in met)
        {
            if (fault is { } kind)
            {
                _faulty++;
                _kinds.Add(kind);
            }
        }
    }

    /// <summary>Counts how a document ended; an outcome is none of the four that must not be.</summary>
    public void AddEnding(string ending)
    {
        if (_documents.TryGetValue(ending, out int count))
        {
            _documents[ending] = count + 1;
        }
    }

    public override string ToString()
    {
        double share = _answers == 0 ? 0 : 100.0 * _faulty / _answers;
        string documents = string.Join(", ", s_bad.Select(name => string.Create(CultureInfo.InvariantCulture, $"{_documents[name]} {name}")));
        return string.Create(CultureInfo.InvariantCulture, $"{_kinds.Count} kinds of faults in {_faulty} of {_answers} answers ({share:0.0} %); documents: {documents}");
    }
}
