using System.Text.RegularExpressions;
using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Describes a document as a whole: its words, its headings, its codes and currency signs.</summary>
internal static partial class DocumentWords
{
    private const int HeadingWords = 4;
    private const int HeadLines = 100;

    public static ulong[] Of(TextDocument document)
    {
        FeatureList features = new();
        features.Add("always");
        foreach (TextLine line in document.Lines)
        {
            AddWords(features, line);
            if (line.Index < HeadLines)
            {
                AddHeadings(features, line);
            }
        }

        foreach (NumberSpan number in document.Numbers)
        {
            if (number.Currency.Length > 0)
            {
                features.Add("currency", number.Currency);
            }
        }

        foreach (Match code in Code().Matches(string.Join('\n', document.Lines.Select(l => l.Plain))))
        {
            features.Add("code", code.ValueSpan);
        }

        return features.ToArray();
    }

    private static void AddWords(FeatureList features, TextLine line)
    {
        foreach (string word in LabelText.Words(line.Plain))
        {
            if (LabelText.IsWide(word[0]))
            {
                NumberFeatures.AddGrams(features, "gram", word);
            }
            else if (word.Length > 1)
            {
                features.Add("word", word);
            }
        }
    }

    private static void AddHeadings(FeatureList features, TextLine line)
    {
        foreach (TextCell cell in line.Cells)
        {
            List<string> words = LabelText.Words(line.Plain.AsSpan(cell.Start, cell.Length));
            if (words.Count is 0 or > HeadingWords)
            {
                continue;
            }

            features.Add("heading", string.Join(' ', words));
            foreach (string word in words)
            {
                features.Add("headingword", word);
                NumberFeatures.AddGrams(features, "headinggram", word);
            }
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\d])[A-Z]{2,4}(?![\p{L}\d])|\p{Sc}", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
