using System.Text;
using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Describes a stretch of text by its make and its place.</summary>
internal static class TextFeatures
{
    private const int MaxShape = 14;

    public static ulong[] Of(TextDocument document, Candidate candidate, int cell)
    {
        TextLine line = document.Lines[candidate.Line];
        TextCell own = line.Cells[cell];
        FeatureList features = new();
        ContextFeatures.Add(features, document, candidate.Line, candidate.Start, candidate.End);
        AddMake(features, candidate.Text);
        bool fromStart = candidate.Start == own.Start;
        bool toEnd = candidate.End == own.End;
        features.Add("extent", fromStart ? 1 : 0, toEnd ? 1 : 0);
        features.Add("extentcells", (fromStart ? 1 : 0) + (toEnd ? 2 : 0), Math.Min(line.Cells.Count, 3));
        char before = candidate.Start > own.Start ? line.Plain[candidate.Start - 1] : ' ';
        features.Add("before", before == ' ' && candidate.Start > own.Start + 1 ? line.Plain[candidate.Start - 2] : before);
        features.Add("shapebefore", Coarse(candidate.Text), Last(ContextFeatures.Left(line, cell, candidate.Start)));
        AddBelow(features, document, line, own);
        bool isDate = document.Dates.Any(d => d.Line == candidate.Line && d.Start < candidate.End && candidate.Start < d.End);
        features.Add("date", isDate ? 1 : 0);
        return features.ToArray();
    }

    private static void AddMake(FeatureList features, string text)
    {
        string[] words = text.Split(' ');
        features.Add("shape", Shape(text, false));
        features.Add("shapelength", Shape(text, true));
        features.Add("coarse", Coarse(text));
        features.Add("words", Math.Min(words.Length, 7));
        features.Add("length", text.Length switch { < 4 => 0, < 8 => 1, < 14 => 2, < 24 => 3, < 40 => 4, _ => 5 });
        features.Add("lastword", words[^1].ToLowerInvariant());
        features.Add("firstword", words[0].ToLowerInvariant());
        features.Add("lastwordless", words[^1].ToLowerInvariant().Replace(".", "", StringComparison.Ordinal));
        if (LabelText.IsWide(text[0]) && text.Length > 2)
        {
            features.Add("headchars", text.AsSpan(0, 2));
            features.Add("tailchars", text.AsSpan(text.Length - 2));
        }

        if (text.Contains('@'))
        {
            features.Add("at");
        }
    }

    private static void AddBelow(FeatureList features, TextDocument document, TextLine line, TextCell own)
    {
        if (line.Index + 1 >= document.Lines.Count)
        {
            return;
        }

        TextLine below = document.Lines[line.Index + 1];
        int at = below.Cells.ToList().FindIndex(c => c.Overlaps(own));
        features.Add("below", at < 0 ? "" : Coarse(below.Plain.Substring(below.Cells[at].Start, below.Cells[at].Length)));
    }

    private static string Last(List<string> words) => words.Count == 0 ? "" : words[^1];

    /// <summary>What kinds of characters a text has.</summary>
    private static string Coarse(string text)
    {
        bool digit = text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
        bool upper = text.Any(char.IsUpper);
        bool lower = text.Any(char.IsLower);
        bool wide = text.Any(LabelText.IsWide);
        return $"{(digit ? 'd' : '-')}{(upper ? 'U' : '-')}{(lower ? 'l' : '-')}{(wide ? 'w' : '-')}{(text.Contains(' ', StringComparison.Ordinal) ? 's' : '-')}";
    }

    private static string Shape(string text, bool exact)
    {
        StringBuilder shape = new();
        char last = '\0';
        foreach (char c in text)
        {
            char kind = char.IsDigit(c) ? '9' : char.IsUpper(c) ? 'A' : char.IsLower(c) ? 'a' : char.IsLetter(c) ? 'w' : c;
            if (kind != last || (exact && kind == '9'))
            {
                shape.Append(kind);
            }

            last = kind;
            if (shape.Length >= MaxShape)
            {
                break;
            }
        }

        return shape.ToString();
    }
}
