using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Which line heads the columns that a line stands in, and what stands on each line.</summary>
internal sealed class PageLayout
{
    private const int LeastColumns = 2;

    private readonly TextDocument _document;
    private readonly int[] _header;
    private readonly NumberSpan[][] _numbers;
    private readonly NumberSpan[][] _columnNumbers;
    private readonly string[] _shapes;
    private readonly decimal[] _columnEnds;
    private readonly int[] _endsAbove;
    private readonly Dictionary<(int, string), decimal> _largest;
    private readonly Dictionary<decimal, int> _occurrences;

    public PageLayout(TextDocument document)
    {
        _document = document;
        ILookup<int, NumberSpan> numbers = document.Numbers.ToLookup(n => n.Line);
        HashSet<int> dated = [.. document.Dates.Select(d => d.Line)];
        _numbers = [.. document.Lines.Select(l => numbers[l.Index].ToArray())];
        _columnNumbers = [.. _numbers.Select(list => list.Where(n => !n.IsPercent && StandsAlone(n)).ToArray())];
        _shapes = [.. document.Lines.Select(l => Shape(l.Index))];
        _columnEnds = [.. _columnNumbers.Where(list => list.Length > 0).Select(list => list[^1].Value)];
        _endsAbove = new int[document.Lines.Count];
        for (int i = 1; i < _endsAbove.Length; i++)
        {
            _endsAbove[i] = _endsAbove[i - 1] + (_columnNumbers[i - 1].Length > 0 ? 1 : 0);
        }

        _largest = document.Numbers.GroupBy(n => (n.Decimals, n.Currency)).ToDictionary(g => g.Key, g => g.Max(n => n.Magnitude));
        _occurrences = document.Numbers.GroupBy(n => n.Magnitude).ToDictionary(g => g.Key, g => g.Count());
        _header = new int[document.Lines.Count];
        int header = -1;
        for (int i = 0; i < _header.Length; i++)
        {
            _header[i] = header;
            TextLine line = document.Lines[i];
            if (line.Cells.Count >= LeastColumns && _numbers[i].Length == 0 && !dated.Contains(i) && line.Plain.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            {
                header = i;
            }
        }
    }

    public NumberSpan[] NumbersOn(int line) => _numbers[line];

    public int HeaderOf(int line) => _header[line];

    /// <summary>The words of the column head above a stretch, or none.</summary>
    public List<string> ColumnWords(int line, int start, int end)
    {
        if (_header[line] < 0)
        {
            return [];
        }

        TextLine header = _document.Lines[_header[line]];
        TextLine line_ = _document.Lines[line];
        bool byColumn = header.IsTabular && line_.IsTabular;
        TextCell own = byColumn ? line_.Cells[line_.CellAt(start)] : new TextCell(start, end);
        TextCell? best = null;
        int bestDistance = int.MaxValue;
        foreach (TextCell cell in header.Cells)
        {
            int distance = byColumn ? Math.Abs(cell.Column - own.Column) : cell.Overlaps(own) ? 0 : Math.Min(Math.Abs(cell.End - end), Math.Abs(cell.Start - start));
            if (distance < bestDistance)
            {
                (best, bestDistance) = (cell, distance);
            }
        }

        return best is { } found ? LabelText.Words(header.Plain.AsSpan(found.Start, found.Length)) : [];
    }

    /// <summary>The numbers of a line that stand for themselves, without those inside a text such as "M8 x 30, 100 pcs" and without percentages.</summary>
    public NumberSpan[] ColumnNumbersOn(int line) => _columnNumbers[line];

    /// <summary>The last number of each line above a line, in order.</summary>
    public ReadOnlySpan<decimal> ColumnEndsAbove(int line) => _columnEnds.AsSpan(0, _endsAbove[line]);

    /// <summary>The largest number of the same make: as many decimals, the same currency.</summary>
    public decimal Largest(NumberSpan make) => _largest[(make.Decimals, make.Currency)];

    /// <summary>How many numbers have this value, whatever their sign.</summary>
    public int Occurrences(decimal magnitude) => _occurrences[magnitude];

    /// <summary>The kinds of things on a line in order: text, whole number, decimal, percentage, amount of money.</summary>
    public string LineShape(int line) => _shapes[line];

    private bool StandsAlone(NumberSpan number)
    {
        TextLine line = _document.Lines[number.Line];
        TextCell cell = line.Cells[line.CellAt(number.Start)];
        bool textBefore = LabelText.Words(line.Plain.AsSpan(cell.Start, number.Start - cell.Start)).Any(w => w.Length > 1 && w != number.Currency);
        int rest = LabelText.Words(line.Plain.AsSpan(number.End, cell.End - number.End)).Count(w => w != number.Currency);
        return !textBefore || rest == 0;
    }

    private string Shape(int line)
    {
        TextLine own = _document.Lines[line];
        List<char> shape = [];
        foreach (TextCell cell in own.Cells)
        {
            bool any = false;
            foreach (NumberSpan number in _numbers[line].Where(n => n.Start >= cell.Start && n.Start < cell.End && StandsAlone(n)))
            {
                if (!any && LabelText.Words(own.Plain.AsSpan(cell.Start, number.Start - cell.Start)).Count > 0)
                {
                    shape.Add('t');
                }

                any = true;
                shape.Add(number.IsPercent ? '%' : number.Currency.Length > 0 ? '$' : number.Decimals > 0 ? 'd' : 'n');
            }

            if (!any)
            {
                shape.Add('t');
            }
        }

        return new string([.. shape]);
    }
}
