using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Describes where a candidate stands: the label left of it, the one above it, the region of the page.</summary>
internal static class ContextFeatures
{
    private const int LabelWords = 4;
    private const int GramLength = 4;

    public static void Add(FeatureList features, TextDocument document, int line, int start, int end)
    {
        TextLine own = document.Lines[line];
        int cell = own.CellAt(start);
        List<string> left = Left(own, cell, start);
        List<string> above = Above(document, own, own.Cells[cell], out bool adjacent);
        AddLabel(features, "L", left);
        if (left.Count == 0)
        {
            AddLabel(features, adjacent ? "A" : "B", above);
        }
        else
        {
            features.Add("al", above.Count == 0 ? "" : above[^1], left[^1]);
        }

        features.Add("cell", Math.Min(cell, 4), Math.Min(own.Cells.Count, 5));
        features.Add("R", RightToken(own.Plain, own.Cells[cell], end));
        AddRegion(features, document, line, cell);
    }

    /// <summary>The labels of a stretch, for <see cref="Candidate.Labels"/>.</summary>
    public static string[] Labels(TextDocument document, int line, int start)
    {
        TextLine own = document.Lines[line];
        int cell = own.CellAt(start);
        List<string> left = Left(own, cell, start);
        return left.Count > 0
            ? [string.Join(' ', left.TakeLast(LabelWords)), left[^1], ""]
            : ["", "", string.Join(' ', Above(document, own, own.Cells[cell], out _).Take(LabelWords))];
    }

    /// <summary>Words between the cell's start (or the label cell before it) and the candidate.</summary>
    public static List<string> Left(TextLine line, int cell, int start)
    {
        List<string> words = LabelText.Words(line.Plain.AsSpan(line.Cells[cell].Start, start - line.Cells[cell].Start));
        for (int i = cell - 1; i >= 0 && words.Count == 0; i--)
        {
            words = LabelText.Words(line.Plain.AsSpan(line.Cells[i].Start, line.Cells[i].Length));
        }

        return words;
    }

    /// <summary>Words of the cell above, or of the whole line above where no cell stands above.</summary>
    public static List<string> Above(TextDocument document, TextLine line, TextCell cell, out bool adjacent)
    {
        adjacent = line.Index > 0 && !document.Lines[line.Index - 1].IsBlank;
        if (document.Above(line.Index) is not { } above)
        {
            return [];
        }

        foreach (TextCell other in above.Cells)
        {
            if (other.Overlaps(cell))
            {
                return LabelText.Words(above.Plain.AsSpan(other.Start, other.Length));
            }
        }

        return [];
    }

    private static void AddLabel(FeatureList features, string tag, List<string> words)
    {
        features.Add(tag + "=", string.Join(' ', words.TakeLast(LabelWords)));
        for (int i = 0; i < Math.Min(words.Count, LabelWords); i++)
        {
            string word = words[^(i + 1)];
            features.Add(i == 0 ? tag + "1" : tag + "w", word);
            AddGrams(features, tag + "g", word);
        }

        features.Add(tag + "n", Math.Min(words.Count, 5));
    }

    private static void AddGrams(FeatureList features, string tag, string word)
    {
        int length = LabelText.IsWide(word[0]) ? 2 : GramLength;
        for (int i = 0; i + length <= word.Length; i++)
        {
            features.Add(tag, word.AsSpan(i, length));
        }
    }

    /// <summary>The word or sign behind a stretch, up to the end of its cell.</summary>
    public static string RightToken(string text, TextCell cell, int end)
    {
        while (end < cell.End && text[end] is ' ' or '\u00A0' or ',' or ';' or ':')
        {
            end++;
        }

        if (end >= cell.End)
        {
            return "";
        }

        int stop = end + 1;
        while (char.IsLetter(text[end]) && stop < cell.End && char.IsLetter(text[stop]))
        {
            stop++;
        }

        return char.IsDigit(text[end]) ? "9" : text[end..stop].ToLowerInvariant();
    }

    private static void AddRegion(FeatureList features, TextDocument document, int line, int cell)
    {
        int above = document.WrittenLinesAbove(line);
        int region = above switch { < 3 => above, < 6 => 3, < 10 => 4, < 18 => 5, _ => 6 };
        features.Add("region", region);
        features.Add("regioncell", region, Math.Min(cell, 2));
        features.Add("part", line * 6 / Math.Max(1, document.Lines.Count));
        features.Add("blankabove", line == 0 || document.Lines[line - 1].IsBlank ? 1 : 0, line + 1 >= document.Lines.Count || document.Lines[line + 1].IsBlank ? 1 : 0);
    }
}
