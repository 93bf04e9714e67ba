using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Describes what stands around a row's anchor: its place relative to the anchor, its column, its part in the row's arithmetic.</summary>
internal sealed class RowFeatures
{
    private readonly DocumentView _view;
    private readonly Candidate _anchor;
    private readonly int _from;
    private readonly int _to;
    private readonly (NumberSpan First, NumberSpan Second)[] _pairs;
    private readonly HashSet<NumberSpan> _factors;

    public RowFeatures(DocumentView view, Candidate anchor, int from, int to)
    {
        (_view, _anchor, _from, _to) = (view, anchor, from, to);
        _pairs = [.. FactorPairs()];
        _factors = [.. _pairs.SelectMany(p => (NumberSpan[])[p.First, p.Second])];
    }

    public ulong[] Of(Candidate candidate)
    {
        FeatureList features = new();
        TextLine line = _view.Document.Lines[candidate.Line];
        TextCell cell = line.Cells[line.CellAt(candidate.Start)];
        string right = ContextFeatures.RightToken(line.Plain, cell, candidate.End);
        DescribePlace(features, candidate, line);
        features.Add("line", _view.Layout.LineShape(candidate.Line));
        foreach (string word in _view.Layout.ColumnWords(candidate.Line, candidate.Start, candidate.End))
        {
            features.Add("column", word);
            NumberFeatures.AddGrams(features, "columngram", word);
        }

        features.Add("right", right);
        features.Add("left", LeftToken(line.Plain, cell, candidate.Start));
        if (candidate.Number is { } number)
        {
            DescribeNumber(features, number, _view.Layout.NumbersOn(candidate.Line));
        }
        else
        {
            DescribeText(features, candidate, cell, right);
            DescribeContent(features, candidate);
        }

        return features.ToArray();
    }

    private void DescribePlace(FeatureList features, Candidate candidate, TextLine line)
    {
        int offset = candidate.Line - _anchor.Line;
        int span = candidate.LastLine - candidate.Line;
        bool anchorHasText = _view.Document.Lines[_anchor.Line].Plain.AsSpan(0, _anchor.Start).IndexOfAnyInRange('A', '\uFFFD') >= 0;
        features.Add("offset", offset, span);
        features.Add("offsettext", (offset * 4) + span, anchorHasText ? 1 : 0);
        features.Add("indent", Math.Sign(line.Indent - _view.Document.Lines[_anchor.Line].Indent), offset);
        features.Add("beforeanchor", offset == 0 && candidate.End <= _anchor.Start ? 1 : 0, offset == 0 ? 1 : 0);
        NumberSpan[] columns = _view.Layout.ColumnNumbersOn(candidate.Line);
        int numbersBefore = columns.Count(n => n.End <= candidate.Start);
        int numbersBehind = columns.Count(n => n.Start >= candidate.End);
        features.Add("alone", candidate.Number is { } alone && columns.Contains(alone) ? 1 : 0, columns.Length);
        features.Add("before", Math.Min(numbersBefore, 3), Math.Sign(offset));
        features.Add("behind", Math.Min(numbersBehind, 4), Math.Sign(offset));
        features.Add("place", (numbersBefore * 8) + numbersBehind, Math.Sign(offset));
        features.Add("above", candidate.Line > _from ? 1 : 0, _to - candidate.LastLine);
    }

    private void DescribeNumber(FeatureList features, NumberSpan number, NumberSpan[] onLine)
    {
        features.Add("make", Math.Min(number.Decimals, 3), (number.IsPercent ? 2 : 0) + (number.Currency.Length > 0 ? 1 : 0));
        bool isWhole = decimal.Truncate(number.Magnitude) == number.Magnitude;
        features.Add("whole", isWhole ? 1 : 0, number.Magnitude == 1 ? 1 : 0);
        if (_anchor.Number is not { } anchor)
        {
            return;
        }

        features.Add("size", number.Magnitude.CompareTo(anchor.Magnitude));
        int factor = 0;
        foreach ((NumberSpan first, NumberSpan second) in _pairs.Where(p => p.First == number || p.Second == number))
        {
            bool isFirst = first == number;
            NumberSpan other = isFirst ? second : first;
            factor = Math.Max(factor, isFirst ? 2 : 1);
            features.Add("factor", isFirst ? 1 : 0, number.Decimals.CompareTo(other.Decimals));
            features.Add("factormoney", number.Currency.Length > 0 ? 1 : 0, other.Currency.Length > 0 ? 1 : 0);
        }

        features.Add("factored", factor, onLine.Length);
        features.Add("unfactored", factor == 0 ? 1 : 0, anchor.Magnitude == number.Magnitude ? 1 : 0);
    }

    // A text that takes in the row's own numbers is too long.
    private void DescribeContent(FeatureList features, Candidate candidate)
    {
        int inside = _view.Layout.NumbersOn(candidate.Line).Count(n => n.Start >= candidate.Start && n.End <= candidate.End);
        int factors = 0;
        int money = 0;
        for (int line = candidate.Line; line <= candidate.LastLine; line++)
        {
            foreach (NumberSpan number in _view.Layout.NumbersOn(line))
            {
                bool isInside = line > candidate.Line || (number.Start >= candidate.Start && number.End <= candidate.End);
                inside += isInside && line > candidate.Line ? 1 : 0;
                money += isInside && (number.Currency.Length > 0 || number.Decimals == 2) ? 1 : 0;
                factors += isInside && _factors.Contains(number) ? 1 : 0;
            }
        }

        bool takesAnchor = candidate.LastLine > candidate.Line && candidate.LastLine >= _anchor.Line && candidate.Line < _anchor.Line;
        features.Add("inside", Math.Min(inside, 3), Math.Min(money, 2));
        features.Add("insidefactor", Math.Min(factors, 2), Math.Min(inside, 2));
        features.Add("takesanchor", takesAnchor ? 1 : 0, Math.Min(money, 1));
        features.Add("lastshape", _view.Layout.LineShape(candidate.LastLine), candidate.LastLine > candidate.Line ? "more" : "one");
    }

    /// <summary>Pairs of numbers of the row whose product is the anchor, in the order they stand in.</summary>
    private IEnumerable<(NumberSpan First, NumberSpan Second)> FactorPairs()
    {
        if (_anchor.Number is not { } anchor)
        {
            yield break;
        }

        List<NumberSpan> near = [];
        for (int line = _from; line <= _to; line++)
        {
            near.AddRange(_view.Layout.NumbersOn(line).Where(n => n != anchor));
        }

        for (int i = 0; i < near.Count; i++)
        {
            for (int j = i + 1; j < near.Count; j++)
            {
                if (NumberFeatures.IsProduct(near[i].Magnitude, near[j].Magnitude, anchor.Magnitude))
                {
                    yield return (near[i], near[j]);
                }
            }
        }
    }

    private static void DescribeText(FeatureList features, Candidate candidate, TextCell cell, string right)
    {
        bool fromStart = candidate.Start == cell.Start;
        bool toEnd = candidate.End == cell.End;
        features.Add("extent", fromStart ? 1 : 0, toEnd ? 1 : 0);
        features.Add("letters", candidate.Text.Any(char.IsLetter) ? 1 : 0, candidate.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 ? 1 : 0);
        features.Add("words", Math.Min(candidate.Text.Count(c => c == ' '), 6));
        features.Add("single", candidate.Text.Contains(' ', StringComparison.Ordinal) ? 1 : 0, char.IsDigit(candidate.Text[0]) ? 1 : 0);
        features.Add("lastcharacter", candidate.Text.AsSpan(candidate.Text.Length - 1));
        features.Add("endright", toEnd ? "" : right);
        string first = candidate.Text.Split(' ')[0];
        features.Add("firstkind", first.All(char.IsLetter) ? "w" : first.All(char.IsDigit) ? "9" : first.Any(char.IsDigit) ? "c" : "p");
        string last = candidate.Text.Split(' ')[^1];
        features.Add("lastkind", last.All(char.IsLetter) ? "w" : last.All(char.IsDigit) ? "9" : last.Any(char.IsDigit) ? "c" : "p");
    }

    private static string LeftToken(string text, TextCell cell, int start)
    {
        int end = start;
        while (end > cell.Start && text[end - 1] is ' ' or '\u00A0')
        {
            end--;
        }

        if (end <= cell.Start)
        {
            return "";
        }

        int begin = end - 1;
        while (char.IsLetter(text[end - 1]) && begin > cell.Start && char.IsLetter(text[begin - 1]))
        {
            begin--;
        }

        return char.IsDigit(text[end - 1]) ? "9" : text[begin..end].ToLowerInvariant();
    }
}
