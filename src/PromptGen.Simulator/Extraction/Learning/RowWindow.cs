using PromptGen.Simulator.Extraction.Schema;
using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>The lines around a row's anchor, and what in them could be the row's other values.</summary>
internal sealed class RowWindow
{
    private const int LinesAbove = 3;
    private const int LinesBelow = 2;

    private readonly DocumentView _view;
    private readonly Candidate _anchor;
    private readonly int _from;
    private readonly int _to;
    private readonly RowFeatures _features;

    /// <param name="view">The document.</param>
    /// <param name="anchor">The row's anchor.</param>
    /// <param name="previous">The anchor before it, or null.</param>
    /// <param name="next">The anchor behind it, or null.</param>
    public RowWindow(DocumentView view, Candidate anchor, Candidate? previous, Candidate? next)
    {
        (_view, _anchor) = (view, anchor);
        _from = Math.Max(Math.Max(0, anchor.Line - LinesAbove), (previous?.Line ?? -1) + (previous?.Line == anchor.Line ? 0 : 1));
        _to = Math.Min(Math.Min(view.Document.Lines.Count - 1, anchor.Line + LinesBelow), (next?.Line ?? int.MaxValue) - (next?.Line == anchor.Line ? 0 : 1));
        for (int i = anchor.Line - 1; i >= _from; i--)
        {
            if (view.Document.Lines[i].IsBlank)
            {
                _from = i + 1;
                break;
            }
        }

        for (int i = anchor.Line + 1; i <= _to; i++)
        {
            if (view.Document.Lines[i].IsBlank)
            {
                _to = i - 1;
                break;
            }
        }

        _features = new RowFeatures(view, anchor, _from, _to);
    }

    public IReadOnlyList<(Candidate Candidate, ulong[] Features)> For(SchemaNode member)
    {
        IEnumerable<Candidate> own = GoldMatch.Candidates(_view, member.Kind).Where(c => c.Line >= _from && c.Line <= _to && !ReferenceEquals(c, _anchor));
        own = member.Kind switch
        {
            SchemaKind.Text => own.Concat(Joined()),
            SchemaKind.Choice => own.Where(c => member.Choices.Contains(LeafValue.Text(c.Text).Json)),
            SchemaKind.Boolean => [],
            _ => own,
        };
        return [.. own.Select(c => (c, _features.Of(c)))];
    }

    /// <summary>Texts that run on over the following lines.</summary>
    private List<Candidate> Joined()
    {
        List<Candidate> joined = [];
        for (int line = _from; line < _to; line++)
        {
            foreach (Candidate first in FirstTexts(line))
            {
                string text = first.Text;
                for (int next = line + 1; next <= _to && FirstTexts(next).FirstOrDefault() is { } more; next++)
                {
                    text = $"{text} {more.Text}";
                    joined.Add(new Candidate { Line = line, LastLine = next, Start = first.Start, End = first.End, Text = text, Features = first.Features });
                }
            }
        }

        return joined;
    }

    // The longest text of each beginning in the line's first cell with letters.
    private IEnumerable<Candidate> FirstTexts(int line)
    {
        TextLine own = _view.Document.Lines[line];
        return _view.Texts.Where(c => c.Line == line && c.Text.Any(char.IsLetter))
            .GroupBy(c => c.Start).Select(g => g.MaxBy(c => c.End)!)
            .Where(c => own.CellAt(c.Start) == own.CellAt(own.Plain.AsSpan().IndexOfAnyExcept(" 0123456789.,-*•#") is var letter && letter >= 0 ? letter : 0));
    }
}
