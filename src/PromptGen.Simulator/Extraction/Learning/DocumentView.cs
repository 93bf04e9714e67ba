using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>A document with everything in it that could be a value.</summary>
internal sealed class DocumentView
{
    public DocumentView(string text)
    {
        Document = new TextDocument(text);
        Layout = new PageLayout(Document);
        Texts = TextCandidates.Find(Document);
        Numbers = [.. Document.Numbers.Select(Number)];
        Dates = [.. Document.Dates.Select(Date)];
        Words = DocumentWords.Of(Document);
    }

    public TextDocument Document { get; }

    public PageLayout Layout { get; }

    public IReadOnlyList<Candidate> Texts { get; }

    public IReadOnlyList<Candidate> Numbers { get; }

    public IReadOnlyList<Candidate> Dates { get; }

    /// <summary>Features of the document as a whole.</summary>
    public ulong[] Words { get; }

    private Candidate Number(NumberSpan number) => new()
    {
        Line = number.Line,
        LastLine = number.Line,
        Start = number.Start,
        End = number.End,
        Text = Document.Lines[number.Line].Raw[number.Start..number.End],
        Number = number,
        Labels = ContextFeatures.Labels(Document, number.Line, number.Start),
        Features = NumberFeatures.Of(Document, Layout, number),
    };

    private Candidate Date(DateSpan date)
    {
        FeatureList features = new();
        ContextFeatures.Add(features, Document, date.Line, date.Start, date.End);
        int index = Document.Dates.ToList().IndexOf(date);
        features.Add("nth", Math.Min(index, 4), Math.Min(Document.Dates.Count, 4));
        bool isLatest = Document.Dates.All(d => d.DayFirst <= date.DayFirst);
        bool isEarliest = Document.Dates.All(d => d.DayFirst >= date.DayFirst);
        features.Add("order", isLatest ? 1 : 0, isEarliest ? 1 : 0);
        features.Add("repeats", Math.Min(Document.Dates.Count(d => d.DayFirst == date.DayFirst), 3));
        foreach (string word in LabelText.Words(Document.Lines[date.Line].Plain).Take(6))
        {
            features.Add("lineword", word);
        }

        return new Candidate
        {
            Line = date.Line,
            LastLine = date.Line,
            Start = date.Start,
            End = date.End,
            Text = Document.Lines[date.Line].Raw[date.Start..date.End],
            Date = date,
            Labels = ContextFeatures.Labels(Document, date.Line, date.Start),
            Features = features.ToArray(),
        };
    }
}
