using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Texts that several exemplars share are labels and headings, not values. Knows in how many exemplars the words of a cell occur.</summary>
internal sealed class KnownPhrases
{
    private const int Most = 2;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public KnownPhrases(IEnumerable<TextDocument> exemplars)
    {
        foreach (TextDocument document in exemplars)
        {
            foreach (string phrase in document.Lines.SelectMany(Phrases).Distinct(StringComparer.Ordinal))
            {
                _counts[phrase] = _counts.GetValueOrDefault(phrase) + 1;
            }
        }
    }

    /// <summary>Says of each text of a document whether it, or the label on its left, is a known phrase.</summary>
    public void Describe(DocumentView view, bool isExemplar)
    {
        foreach (Candidate candidate in view.Texts)
        {
            string left = candidate.Labels[0];
            int own = Count(candidate.Text, isExemplar);
            FeatureList features = new();
            features.Add("phrase", own);
            features.Add("phraseafter", own, left.Length == 0 ? -1 : Math.Clamp(_counts.GetValueOrDefault(left) - (isExemplar ? 1 : 0), 0, Most));
            candidate.Describe(features.ToArray());
        }
    }

    /// <summary>In how many other exemplars a text occurs as a cell or the label of one.</summary>
    public int Count(string text, bool isExemplar)
    {
        int count = _counts.GetValueOrDefault(Key(text));
        return Math.Clamp(isExemplar ? count - 1 : count, 0, Most);
    }

    private static IEnumerable<string> Phrases(TextLine line)
    {
        foreach (TextCell cell in line.Cells)
        {
            string text = line.Plain.Substring(cell.Start, cell.Length);
            yield return Key(text);
            int colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                yield return Key(text[..colon]);
            }
        }
    }

    private static string Key(string text) => string.Join(' ', LabelText.Words(text));
}
