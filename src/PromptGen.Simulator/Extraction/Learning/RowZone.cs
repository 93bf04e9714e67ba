using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Where a list stands in a document. Other values stand before it, behind it, seldom in it, and often add up with it.</summary>
internal sealed class RowZone
{
    private const decimal Cent = 0.011m;

    private readonly string _tag;
    private readonly DocumentView _view;
    private readonly HashSet<int> _rows;
    private readonly HashSet<Candidate> _anchors;
    private readonly int _first;
    private readonly int _last;
    private readonly int _header;
    private readonly HashSet<decimal> _numbers;

    public RowZone(string tag, DocumentView view, IReadOnlyList<Candidate> anchors)
    {
        _tag = tag;
        _view = view;
        _anchors = [.. anchors];
        _rows = [.. anchors.Select(a => a.Line)];
        _first = anchors.Count == 0 ? -1 : anchors[0].Line;
        _last = anchors.Count == 0 ? -1 : anchors[^1].Line;
        _header = _first < 0 ? -1 : view.Layout.HeaderOf(_first);
        Sum = anchors.Sum(a => a.Number?.Value ?? 0);
        _numbers = [.. view.Document.Numbers.Where(n => n.Line > _last).Select(n => n.Magnitude)];
    }

    public decimal Sum { get; }

    /// <summary>Describes where a candidate stands by the list, and what it makes together with the list's sum.</summary>
    public ulong[] Describe(Candidate candidate, RowZone? other)
    {
        FeatureList features = new();
        if (_first < 0)
        {
            features.Add(_tag + "none");
            return features.ToArray();
        }

        features.Add(_tag + "zone", Zone(candidate.Line));
        features.Add(_tag + "row", _anchors.Contains(candidate) ? 1 : 0, _rows.Contains(candidate.Line) ? 1 : 0);
        if (candidate.Number is { } number)
        {
            decimal sum = Math.Abs(Sum);
            features.Add(_tag + "sum", Near(number.Magnitude, sum) ? 1 : 0, candidate.Line > _last ? 1 : 0);
            bool completes = sum > number.Magnitude && number.Magnitude > 0 && _numbers.Contains(sum - number.Magnitude);
            features.Add(_tag + "rest", completes ? 1 : 0, Zone(candidate.Line));
            features.Add(_tag + "more", number.Magnitude > sum && _numbers.Contains(number.Magnitude - sum) ? 1 : 0);
            features.Add(_tag + "size", number.Magnitude.CompareTo(sum), candidate.Line > _last ? 1 : 0);
            if (other is not null)
            {
                features.Add(_tag + "both", Near(number.Magnitude, Math.Abs(Sum + other.Sum)) ? 1 : 0);
                features.Add(_tag + "with", _numbers.Contains(number.Magnitude + Math.Abs(other.Sum)) ? 1 : 0, _numbers.Contains(number.Magnitude - Math.Abs(other.Sum)) ? 1 : 0);
            }
        }

        return features.ToArray();
    }

    private static bool Near(decimal a, decimal b) => Math.Abs(a - b) < Cent;

    private int Zone(int line)
    {
        if (line == _header)
        {
            return 1;
        }

        if (line < _first)
        {
            return line > _header && _header >= 0 ? 2 : 0;
        }

        return line <= _last ? (_rows.Contains(line) ? 3 : 4) : (line - _last) switch { 1 => 5, < 4 => 6, < 9 => 7, _ => 8 };
    }
}
