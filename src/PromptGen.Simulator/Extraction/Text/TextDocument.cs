namespace PromptGen.Simulator.Extraction.Text;

/// <summary>A document cut into lines and cells, with the numbers and dates that stand in it.</summary>
internal sealed class TextDocument
{
    public TextDocument(string text)
    {
        string[] raw = text.ReplaceLineEndings("\n").Split('\n');
        Lines = [.. raw.Select((line, index) => new TextLine(index, line))];
        Dates = [.. Lines.SelectMany(DateFinder.Find)];
        ILookup<int, DateSpan> datesByLine = Dates.ToLookup(d => d.Line);
        List<NumberSpan> numbers = [.. Lines.SelectMany(line => NumberFinder.Find(line, datesByLine[line.Index]))];
        char? mark = NumberFinder.DecimalMark(numbers);
        Numbers = [.. numbers.Select(n => n.With(mark))];
    }

    public IReadOnlyList<TextLine> Lines { get; }

    public IReadOnlyList<DateSpan> Dates { get; }

    public IReadOnlyList<NumberSpan> Numbers { get; }

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
