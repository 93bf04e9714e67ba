using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>What is known while walking down a document about the rows found so far; describes a place as the next row's anchor.</summary>
internal sealed class RowAnchors(DocumentView view)
{
    private const decimal Cent = 0.011m;

    private Candidate? _last;
    private decimal _sum;
    private int _count;

    public ulong[] Describe(Candidate place)
    {
        FeatureList features = new();
        features.Add("rows", Math.Min(_count, 2));
        if (_last is { } last)
        {
            int distance = Math.Min(place.Line - last.Line, 6);
            bool sameShape = view.Layout.LineShape(place.Line) == view.Layout.LineShape(last.Line);
            bool sameEdge = Math.Abs(place.End - last.End) <= 1;
            features.Add("distance", distance);
            features.Add("alike", sameShape ? 1 : 0, sameEdge ? 1 : 0);
            features.Add("alikedistance", (sameShape ? 2 : 0) + (sameEdge ? 1 : 0), Math.Min(distance, 3));
            features.Add("header", view.Layout.HeaderOf(place.Line) == view.Layout.HeaderOf(last.Line) ? 1 : 0);
            features.Add("skipped", Math.Min(SkippedNumbers(last.Line, place.Line), 3), sameShape ? 1 : 0);
            if (place.Number is { } number && _count > 0)
            {
                features.Add("total", Math.Abs(number.Magnitude - Math.Abs(_sum)) < Cent ? 1 : 0, Math.Min(_count, 2));
            }
        }

        return features.ToArray();
    }

    public void Accept(Candidate place)
    {
        _last = place;
        _sum += place.Number?.Value ?? 0;
        _count++;
    }

    private int SkippedNumbers(int from, int to)
    {
        int skipped = 0;
        for (int i = from + 1; i < to; i++)
        {
            NumberSpan[] numbers = view.Layout.NumbersOn(i);
            skipped += numbers.Length > 0 ? 1 : 0;
        }

        return skipped;
    }
}
