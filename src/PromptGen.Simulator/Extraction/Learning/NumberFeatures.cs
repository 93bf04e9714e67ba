using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Describes a number by its make, its place and plain arithmetic with its neighbours.</summary>
internal static class NumberFeatures
{
    private const decimal Cent = 0.011m;
    private const int MostSummands = 40;

    public static ulong[] Of(TextDocument document, PageLayout layout, NumberSpan number)
    {
        FeatureList features = new();
        ContextFeatures.Add(features, document, number.Line, number.Start, number.End);
        NumberSpan[] onLine = layout.ColumnNumbersOn(number.Line);
        int index = Array.IndexOf(onLine, number);
        int fromRight = index < 0 ? 9 : onLine.Length - 1 - index;
        features.Add("fromright", Math.Min(fromRight, 6), Math.Min(onLine.Length, 5));
        features.Add("right0", fromRight == 0 ? 1 : 0);
        features.Add("decimals", Math.Min(number.Decimals, 4), number.IsPercent ? 1 : 0);
        features.Add("currency", number.Currency.Length > 0 ? 1 : 0, number.IsNegative ? 1 : 0);
        features.Add("line", layout.LineShape(number.Line));
        foreach (string word in FirstWords(document.Lines[number.Line]))
        {
            features.Add("lineword", word);
            AddGrams(features, "linegram", word);
        }

        foreach (string word in layout.ColumnWords(number.Line, number.Start, number.End))
        {
            features.Add("column", word);
            AddGrams(features, "columngram", word);
        }

        AddArithmetic(features, document, layout, number);
        return features.ToArray();
    }

    /// <summary>Whether two numbers near a third multiply to it; 1 where one of them is one, 2 where none is.</summary>
    public static int Product(IReadOnlyList<NumberSpan> near, NumberSpan number)
    {
        int best = 0;
        for (int i = 0; i < near.Count; i++)
        {
            for (int j = i + 1; j < near.Count; j++)
            {
                if (near[i] == number || near[j] == number || !IsProduct(near[i].Magnitude, near[j].Magnitude, number.Magnitude))
                {
                    continue;
                }

                best = Math.Max(best, near[i].Magnitude == 1 || near[j].Magnitude == 1 ? 1 : 2);
            }
        }

        return best;
    }

    public static bool IsProduct(decimal a, decimal b, decimal product) =>
        product != 0 && a < 1_000_000_000m && b < 1_000_000_000m && Math.Abs((a * b) - product) < Cent;

    public static void AddGrams(FeatureList features, string tag, string word)
    {
        int length = LabelText.IsWide(word[0]) ? 2 : 4;
        for (int i = 0; i + length <= word.Length; i++)
        {
            features.Add(tag, word.AsSpan(i, length));
        }
    }

    private static bool IsLast(PageLayout layout, NumberSpan number) => layout.ColumnNumbersOn(number.Line) is [.., var last] && last == number;

    private static IEnumerable<string> FirstWords(TextLine line) => LabelText.Words(line.Plain).Take(4);

    private static void AddArithmetic(FeatureList features, TextDocument document, PageLayout layout, NumberSpan number)
    {
        List<NumberSpan> near = [];
        for (int i = Math.Max(0, number.Line - 2); i <= number.Line; i++)
        {
            near.AddRange(layout.NumbersOn(i));
        }

        features.Add("product", Product(near, number), IsLast(layout, number) ? 1 : 0);
        features.Add("productline", Product(layout.NumbersOn(number.Line), number));
        bool isLargest = number.Magnitude >= layout.Largest(number);
        int same = layout.Occurrences(number.Magnitude);
        features.Add("largest", isLargest ? 1 : 0, Math.Min(same, 3));
        features.Add("sum", TailSum(layout.ColumnEndsAbove(number.Line), number.Value));
        features.Add("lastnumber", Math.Min(document.Numbers[^1].Line - number.Line, 5));
    }

    /// <summary>How many of the numbers before add up to this one: 0 for none, else 2, 3 or 4 for more.</summary>
    private static int TailSum(ReadOnlySpan<decimal> before, decimal value)
    {
        decimal sum = 0;
        int count = 0;
        for (int i = before.Length - 1; i >= 0 && count < MostSummands; i--)
        {
            sum += before[i];
            count++;
            if (count > 1 && Math.Abs(sum - value) < Cent)
            {
                return Math.Min(count, 4);
            }
        }

        return 0;
    }
}
