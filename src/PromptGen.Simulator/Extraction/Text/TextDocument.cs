namespace PromptGen.Simulator.Extraction.Text;

/// <summary>A document cut into lines and cells, with the numbers and dates that stand in it.</summary>
internal sealed class TextDocument
{
    private readonly int[] _writtenAbove;

    public TextDocument(string text)
    {
        string[] raw = text.ReplaceLineEndings("\n").Split('\n');
        Lines = [.. raw.Select((line, index) => new TextLine(index, line))];
        _writtenAbove = new int[Lines.Count];
        for (int i = 1; i < Lines.Count; i++)
        {
            _writtenAbove[i] = _writtenAbove[i - 1] + (Lines[i - 1].IsBlank ? 0 : 1);
        }

        Dates = [.. Lines.SelectMany(DateFinder.Find)];
        ILookup<int, DateSpan> datesByLine = Dates.ToLookup(d => d.Line);
        List<NumberSpan> numbers = [.. Lines.SelectMany(line => NumberFinder.Find(line, datesByLine[line.Index]))];
        char? mark = NumberFinder.DecimalMark(numbers);
        Numbers = [.. numbers.Select(n => n.With(mark))];
    }

    public IReadOnlyList<TextLine> Lines { get; }

    public IReadOnlyList<DateSpan> Dates { get; }

    public IReadOnlyList<NumberSpan> Numbers { get; }

    /// <summary>How many lines above a line are not blank.</summary>
    public int WrittenLinesAbove(int line) => _writtenAbove[line];

    /// <summary>The nearest line above that is not blank, or null.</summary>
    public TextLine? Above(int line)
    {
        for (int i = line - 1; i >= 0; i--)
        {
            if (!Lines[i].IsBlank)
            {
                return Lines[i];
            }
        }

        return null;
    }
}
