using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Finds stretches of text that could be a value: cells and their beginnings, what follows a label, and identifiers.</summary>
internal static class TextCandidates
{
    private const int MaxWords = 12;
    private const int MaxIdentifierWords = 5;

    public static List<Candidate> Find(TextDocument document)
    {
        List<Candidate> candidates = [];
        foreach (TextLine line in document.Lines)
        {
            HashSet<(int, int)> seen = [];
            for (int cell = 0; cell < line.Cells.Count; cell++)
            {
                AddFrom(document, line, cell, seen, candidates);
            }
        }

        return candidates;
    }

    private static void AddFrom(TextDocument document, TextLine line, int cell, HashSet<(int, int)> seen, List<Candidate> candidates)
    {
        List<(int Start, int End)> words = Words(line.Plain, line.Cells[cell]);
        for (int first = 0; first < words.Count; first++)
        {
            bool isBeginning = first == 0 || BeginsValue(line.Plain, words, first);
            bool isIdentifier = HasDigit(line.Plain, words[first]);
            if (!isBeginning && !isIdentifier)
            {
                continue;
            }

            int longest = isBeginning ? words.Count : Math.Min(words.Count, first + MaxIdentifierWords);
            for (int last = first; last < longest; last++)
            {
                // Long texts count only whole; their beginnings would swamp the rest.
                if (last - first < MaxWords || last == words.Count - 1)
                {
                    Add(document, line, cell, words[first].Start, words[last].End, seen, candidates);
                }
            }
        }
    }

    private static void Add(TextDocument document, TextLine line, int cell, int start, int end, HashSet<(int, int)> seen, List<Candidate> candidates)
    {
        (start, end) = Trim(line.Plain, start, end);
        if (end <= start || !seen.Add((start, end)))
        {
            return;
        }

        Candidate candidate = new() { Line = line.Index, LastLine = line.Index, Start = start, End = end, Text = Collapse(line.Raw[start..end]), Labels = ContextFeatures.Labels(document, line.Index, start) };
        candidate.Features = TextFeatures.Of(document, candidate, cell);
        candidates.Add(candidate);
    }

    // Behind a colon, a number sign, a dotted leader, a bullet or an opening bracket.
    private static bool BeginsValue(string text, List<(int Start, int End)> words, int index)
    {
        (int start, int end) = words[index - 1];
        char last = text[end - 1];
        bool isBullet = index == 1 && (end - start <= 2 || (char.IsDigit(text[start]) && last is '.' or ')'));
        return last is ':' or '#' or '.' or '°' or 'º' or '=' || isBullet;
    }

    private static bool HasDigit(string text, (int Start, int End) word) => text.AsSpan(word.Start, word.End - word.Start).IndexOfAnyInRange('0', '9') >= 0;

    // Bullets, leaders and note signs around a text are not part of it.
    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && !IsOfValue(text[start]) && text[start] is not ('"' or '\'' or '(' or '[' or '<' or '«' or '“' or '„' or '「' or '『' or '〈'))
        {
            start++;
        }

        while (end > start && !IsOfValue(text[end - 1]) && text[end - 1] is not ('"' or '\'' or ')' or ']' or '>' or '»' or '”' or '“' or '」' or '』' or '〉' or '.' or '%' or '!' or '?'))
        {
            end--;
        }

        if (end - start > 2 && text[end - 1] == ')' && text.IndexOf('(', start, end - start) < 0)
        {
            end--;
        }

        return (start, end);
    }

    // Half a surrogate pair is part of a rare character, which may be a letter.
    private static bool IsOfValue(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    /// <summary>Words of a cell. A colon inside a word ends a label, so it splits.</summary>
    private static List<(int Start, int End)> Words(string text, TextCell cell)
    {
        List<(int, int)> words = [];
        int start = cell.Start;
        for (int i = cell.Start; i <= cell.End; i++)
        {
            bool isGap = i == cell.End || text[i] is ' ' or '\u00A0';
            bool endsLabel = i > cell.Start && i < cell.End && (text[i - 1] == ':' || (text[i - 1] == '#' && char.IsLetterOrDigit(text[i]))) && !char.IsDigit(i > cell.Start + 1 ? text[i - 2] : ' ');
            if ((isGap || endsLabel) && i > start)
            {
                words.Add((start, i));
            }

            start = isGap ? i + 1 : endsLabel ? i : start;
        }

        return words;
    }

    public static string Collapse(string text) => string.Join(' ', text.Split([' ', '\t', '\u00A0', '\u3000'], StringSplitOptions.RemoveEmptyEntries));
}
