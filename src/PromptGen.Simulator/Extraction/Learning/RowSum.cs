using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>
/// Some lists are added up in their documents. Where the exemplars show that, rows whose sum is not printed are in doubt, and the
/// nearest choice of rows whose sum is printed is taken instead.
/// </summary>
internal sealed class RowSum
{
    private const decimal Cent = 0.011m;
    private const int LeastRows = 2;
    private const int MostRows = 60;
    private const int FirstRows = 3;

    private RowSum()
    {
    }

    /// <summary>Learns whether most of the exemplars' lists are added up.</summary>
    /// <returns>Null where they are not.</returns>
    public static RowSum? Learn(IReadOnlyList<(DocumentView View, IReadOnlyList<Candidate> Anchors)> exemplars)
    {
        int lists = exemplars.Count(e => e.Anchors.Count >= LeastRows && e.Anchors[0].Number is not null);
        int added = exemplars.Count(e => e.Anchors.Count >= LeastRows && e.Anchors[0].Number is not null && IsPrinted(e.View, e.Anchors));
        return lists > 0 && added * 3 >= lists * 2 ? new RowSum() : null;
    }

    public List<Candidate>? Confirm(DocumentView view, IReadOnlyList<Candidate> places, long[] scores, List<Candidate> picked)
    {
        if (picked.Count >= LeastRows && IsPrinted(view, picked))
        {
            return picked;
        }

        List<Candidate>? best = null;
        long bestScore = long.MinValue;
        foreach (List<int> choice in Choices(view, places, scores))
        {
            List<Candidate> rows = [.. choice.Select(i => places[i])];
            long score = choice.Sum(i => scores[i]);
            if (score > bestScore && rows.Count >= LeastRows && IsPrinted(view, rows))
            {
                (best, bestScore) = (rows, score);
            }
        }

        return best;
    }

    // The best-scored ones, as many as you like; and the beginnings of each column, without sums carried forward.
    private static IEnumerable<List<int>> Choices(DocumentView view, IReadOnlyList<Candidate> places, long[] scores)
    {
        int[] byScore = [.. Enumerable.Range(0, places.Count).OrderByDescending(i => scores[i]).ThenBy(i => i).Take(MostRows)];
        for (int count = LeastRows; count <= byScore.Length; count++)
        {
            List<int> choice = [.. byScore.Take(count).Order()];
            yield return choice;
        }

        foreach (IGrouping<int, int> column in Enumerable.Range(0, places.Count).Where(i => IsColumnEnd(view, places[i])).GroupBy(i => Edge(view, places[i])))
        {
            int[] members = [.. column];
            for (int first = 0; first < Math.Min(FirstRows, members.Length); first++)
            {
                foreach (List<int> choice in Beginnings(places, members.AsMemory(first)))
                {
                    yield return choice;
                }
            }
        }
    }

    // A number that repeats the sum so far is a sum, not a row: the rows before it may be the list, or go on behind it.
    private static IEnumerable<List<int>> Beginnings(IReadOnlyList<Candidate> places, ReadOnlyMemory<int> members)
    {
        List<int> choice = [];
        decimal sum = 0;
        for (int m = 0; m < Math.Min(members.Length, MostRows); m++)
        {
            decimal value = places[members.Span[m]].Number!.Value;
            if (choice.Count >= LeastRows && Math.Abs(value - sum) < Cent)
            {
                yield return [.. choice];
                continue;
            }

            choice.Add(members.Span[m]);
            sum += value;
        }
    }

    private static bool IsColumnEnd(DocumentView view, Candidate place) => view.Layout.ColumnNumbersOn(place.Line).Contains(place.Number!);

    private static int Edge(DocumentView view, Candidate place)
    {
        TextLine line = view.Document.Lines[place.Line];
        return line.IsTabular ? -line.Cells[line.CellAt(place.Start)].Column - 1 : place.End;
    }

    private static bool IsPrinted(DocumentView view, IReadOnlyList<Candidate> rows)
    {
        decimal sum = Math.Abs(rows.Sum(r => r.Number!.Value));
        HashSet<NumberSpan> own = [.. rows.Select(r => r.Number!)];
        return sum != 0 && view.Document.Numbers.Any(n => n.Line > rows[^1].Line && !own.Contains(n) && Math.Abs(n.Magnitude - sum) < Cent);
    }
}
