namespace PromptGen.Simulator.Extraction.Text;

/// <summary>A line of a document. <see cref="Plain"/> has the same length as <see cref="Raw"/>, with full-width forms and odd spaces made ordinary.</summary>
internal sealed class TextLine
{
    public TextLine(int index, string raw)
    {
        Index = index;
        Raw = raw;
        Plain = PlainForm(raw);
        Cells = SplitCells(Plain);
    }

    public int Index { get; }

    public string Raw { get; }

    public string Plain { get; }

    public IReadOnlyList<TextCell> Cells { get; }

    /// <summary>Whether its cells are set off by tabs or bars.</summary>
    public bool IsTabular => Cells.Count > 1 && Cells[^1].Column >= Cells.Count - 1;

    public bool IsBlank => Cells.Count == 0;

    public int Indent => IsBlank ? 0 : Cells[0].Start;

    public int CellAt(int position)
    {
        for (int i = 0; i < Cells.Count; i++)
        {
            if (position < Cells[i].End)
            {
                return i;
            }
        }

        return Cells.Count - 1;
    }

    private static string PlainForm(string raw) => string.Create(raw.Length, raw, static (span, text) =>
    {
        for (int i = 0; i < text.Length; i++)
        {
            span[i] = text[i] switch
            {
                '\u00A0' or '\u202F' or '\u2007' or '\u2009' => '\u00A0',
                '\u3000' => ' ',
                '\u2212' or '\u2013' or '\u2014' => '-',
                '\u2019' => '\'',
                '\uFFE5' => '¥',
                >= '\uFF01' and <= '\uFF5E' => (char)(text[i] - 0xFEE0),
                _ => text[i],
            };
        }
    });

    private static List<TextCell> SplitCells(string text)
    {
        List<TextCell> cells = [];
        int start = -1;
        int last = -1;
        int column = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isGap = i == text.Length || text[i] is ' ' or '\t' or '|' or '\u00A0';
            if (!isGap)
            {
                start = start < 0 ? i : start;
                last = i;
                continue;
            }

            bool isWide = i == text.Length || text[i] is '\t' or '|' || (i + 1 < text.Length && text[i] == ' ' && text[i + 1] == ' ');
            if (start >= 0 && isWide)
            {
                cells.Add(new TextCell(start, last + 1) { Column = column });
                start = -1;
            }

            column += i < text.Length && text[i] is '\t' or '|' ? 1 : 0;
        }

        return cells;
    }
}
