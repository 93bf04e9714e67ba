using PromptGen.Simulator.Extraction.Learning;
using PromptGen.Simulator.Extraction.Schema;
using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Naming;

/// <summary>Finds a leaf without exemplars: what stands behind or below a label that reads like the member's name.</summary>
internal static class NamedLeaf
{
    private const string CurrencyStandard = "ISO 4217";
    private const int CurrencyCodeLength = 3;

    public static FoundValue? Find(SchemaNode leaf, FindContext context) => leaf.Kind switch
    {
        SchemaKind.Choice => Choice(leaf, context.View),
        SchemaKind.Boolean => null,
        SchemaKind.Text when leaf.Description.Contains(CurrencyStandard, StringComparison.OrdinalIgnoreCase) => CurrencyCode(context.View),
        _ => Labelled(leaf, context),
    };

    private static FoundValue? Labelled(SchemaNode leaf, FindContext context)
    {
        NameMatch name = new(leaf);
        Candidate? best = null;
        int bestScore = NameMatch.Enough - 1;
        foreach (Candidate candidate in GoldMatch.Candidates(context.View, leaf.Kind))
        {
            int score = Score(name, context.View, candidate, GoldMatch.IsText(leaf.Kind));
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best is null ? null : LeafValue.Of(best, leaf.Kind, context.IsDayFirst);
    }

    private static int Score(NameMatch name, DocumentView view, Candidate candidate, bool isText)
    {
        TextLine line = view.Document.Lines[candidate.Line];
        int cell = line.CellAt(candidate.Start);
        List<string> left = ContextFeatures.Left(line, cell, candidate.Start);
        // A text goes on to the end of its cell, and is not itself a label.
        if (isText && (candidate.End != line.Cells[cell].End || line.Plain[candidate.Start..candidate.End].Contains(':', StringComparison.Ordinal)))
        {
            return 0;
        }

        return left.Count > 0 ? name.Score(left) : name.Score(ContextFeatures.Above(view.Document, line, line.Cells[cell], out bool adjacent)) - (adjacent ? 5 : 30);
    }

    // The value whose own words stand in the document; the one named first.
    private static FoundValue? Choice(SchemaNode leaf, DocumentView view)
    {
        string text = string.Join(' ', view.Document.Lines.SelectMany(l => LabelText.Words(l.Plain)).Prepend("").Append(""));
        string? best = null;
        int bestAt = int.MaxValue;
        foreach (string choice in leaf.Choices)
        {
            int at = text.IndexOf(' ' + string.Join(' ', LabelText.NameWords(choice)) + ' ', StringComparison.Ordinal);
            if (at >= 0 && at < bestAt)
            {
                (best, bestAt) = (choice, at);
            }
        }

        return best is null ? null : new FoundValue { Json = best };
    }

    private static FoundValue? CurrencyCode(DocumentView view)
    {
        string? code = view.Document.Numbers.Select(n => n.Currency).Where(c => c.Length == CurrencyCodeLength && c.All(char.IsAsciiLetter))
            .GroupBy(c => c, StringComparer.Ordinal).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstOrDefault();
        return code is null ? null : LeafValue.Text(code.ToUpperInvariant());
    }
}
