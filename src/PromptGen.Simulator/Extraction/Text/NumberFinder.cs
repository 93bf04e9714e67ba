using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PromptGen.Simulator.Extraction.Text;

/// <summary>Finds numbers in all common formats: 1.234,56 · 1,234.56 · 1 234,56 · 1'234.50 · (12.00) · -12 · ▲5,000 · 12,40-.</summary>
internal static partial class NumberFinder
{
    private const int MaxDigits = 15;
    private const int SignReach = 3;
    private const int GroupLength = 3;

    public static IEnumerable<NumberSpan> Find(TextLine line, IEnumerable<DateSpan> dates)
    {
        DateSpan[] taken = [.. dates];
        foreach (Match match in Pattern().Matches(line.Plain))
        {
            int start = match.Index;
            int end = start + match.Length;
            if (IsPartOfCode(line.Plain, start, end) || taken.Any(d => d.Start < end && start < d.End))
            {
                continue;
            }

            if (Read(line, start, end) is { } span)
            {
                yield return span;
            }
        }
    }

    /// <summary>The decimal mark that most numbers of a document show beyond doubt.</summary>
    public static char? DecimalMark(IReadOnlyList<NumberSpan> numbers)
    {
        int points = numbers.Count(n => n.Mark == '.');
        int commas = numbers.Count(n => n.Mark == ',');
        return points == commas ? null : points > commas ? '.' : ',';
    }

    private static NumberSpan? Read(TextLine line, int start, int end)
    {
        string text = line.Plain[start..end];
        (int point, char? mark, char? doubtful) = Separators(text);
        StringBuilder digits = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) || i == point)
            {
                digits.Append(i == point ? '.' : text[i]);
            }
        }

        return digits.Length > MaxDigits ? null : new NumberSpan(
            line.Index, start, end, digits.ToString(), doubtful, mark, IsNegative(line.Plain, start, end), IsPercent(line.Plain, end), CurrencyBeside(line.Plain, start, end));
    }

    /// <summary>Where the decimal mark stands (-1 for none), the mark where it is beyond doubt, and the separator where it is not.</summary>
    private static (int Point, char? Mark, char? Doubtful) Separators(string text)
    {
        int last = text.LastIndexOfAny(['.', ',']);
        if (last < 0)
        {
            return (-1, null, null);
        }

        char separator = text[last];
        if (text.IndexOf(separator, StringComparison.Ordinal) < last)
        {
            // Repeated, so it groups, and the other one is the decimal mark.
            return (-1, separator == '.' ? ',' : '.', null);
        }

        bool isMixed = text.AsSpan(0, last).IndexOfAny([',', '.', '\'', ' ', '\u00A0']) >= 0;
        return text.Length - last - 1 == GroupLength && !isMixed ? (last, null, separator) : (last, separator, null);
    }

    // Digits of an identifier such as RE-2026-0815, A4 or 10/2026 are no numbers.
    private static bool IsPartOfCode(string text, int start, int end)
    {
        char before = start > 0 ? text[start - 1] : ' ';
        char after = end < text.Length ? text[end] : ' ';
        char beforeThat = start > 1 ? text[start - 2] : ' ';
        char afterThat = end + 1 < text.Length ? text[end + 1] : ' ';
        bool leads = IsLatin(before) || before is '_' or '#' or '@' || (before is '-' or '/' or '.' or ':' && char.IsLetterOrDigit(beforeThat) && !IsWide(beforeThat));
        bool trails = after is '_' || (after is '-' or '/' or ':' or '.' && char.IsLetterOrDigit(afterThat)) || (IsLatin(after) && char.IsAsciiDigit(afterThat) && end - start > 4);
        return (leads && !IsCurrencyLetter(text, start)) || trails;
    }

    private static bool IsNegative(string text, int start, int end)
    {
        bool trails = end < text.Length && text[end] == '-' && (end + 1 == text.Length || text[end + 1] is ' ');
        int i = start - 1;
        while (i >= 0 && start - i <= SignReach && IsSpaceOrCurrency(text[i]))
        {
            i--;
        }

        if (i < 0)
        {
            return trails;
        }

        // A minus sign stands against what follows; one with space on both sides is a dash.
        bool isMinus = text[i] == '-' && text[i + 1] is not (' ' or '\u00A0') && (i == 0 || text[i - 1] is ' ' or '(' or '\t' || IsWide(text[i - 1]));
        return trails || isMinus || text[i] is '▲' or '△' || (text[i] == '(' && ClosesBehind(text, end));
    }

    private static bool IsSpaceOrCurrency(char c) => c is ' ' or '\u00A0' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    private static bool ClosesBehind(string text, int end)
    {
        while (end < text.Length && IsSpaceOrCurrency(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] == ')';
    }

    private static bool IsPercent(string text, int end)
    {
        while (end < text.Length && text[end] is ' ' or '\u00A0')
        {
            end++;
        }

        return end < text.Length && text[end] == '%';
    }

    private static string CurrencyBeside(string text, int start, int end)
    {
        Match before = CurrencyBefore().Match(text[..start]);
        Match after = CurrencyAfter().Match(text, end);
        return (before.Success ? before.Groups[1].Value : after.Success ? after.Groups[1].Value : "").ToLowerInvariant();
    }

    private static bool IsCurrencyLetter(string text, int start) => CurrencyBefore().Match(text[..start]) is { Success: true } match && !char.IsWhiteSpace(text[start - 1]) && match.Groups[1].Length > 0 && !char.IsAsciiLetter(text[start - 1]);

    private static bool IsLatin(char c) => char.IsLetter(c) && !IsWide(c);

    private static bool IsWide(char c) => c >= '\u2E80';

    [GeneratedRegex(@"\d{1,3}(?:[ \u00A0']\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,']\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(\p{Sc}|(?<![\p{L}])[A-Z]{3}|Fr\.|kr)[ \u00A0]{0,2}[-(▲△]?[ ]?$", RegexOptions.CultureInvariant)]
    private static partial Regex CurrencyBefore();

    [GeneratedRegex(@"\G[ \u00A0]?(\p{Sc}|[A-Z]{3}(?![\p{L}])|円|元|Fr\.|kr)", RegexOptions.CultureInvariant)]
    private static partial Regex CurrencyAfter();
}
