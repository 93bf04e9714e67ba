using System.Globalization;

namespace PromptGen.Reading;

/// <summary>Turns numbers as a culture writes them into invariant notation. A text that could be read in another way too is none.</summary>
internal sealed class CultureNumber(char decimalMark, string groupMarks, bool hasPairs, string[] currencies)
{
    private const int MaxLength = 64;

    // A number keeps its meaning whatever the currency is; what the currency is, another member says.
    private static readonly string[] s_codes = ["EUR", "USD", "GBP", "CHF", "JPY", "CNY", "INR", "AUD", "CAD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "TRY", "BRL", "MXN"];

    public string? Invariant(string text)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        ReadOnlySpan<char> rest = text;
        bool isNegative = TakeSign(ref rest, out bool hasSign);
        bool hasCurrency = TakeCurrency(ref rest, atStart: true);
        if (hasCurrency && !hasSign)
        {
            isNegative = TakeSign(ref rest, out _);
        }

        if (!hasCurrency)
        {
            TakeCurrency(ref rest, atStart: false);
        }

        return Digits(rest) is { } digits ? (isNegative ? "-" : "") + digits : null;
    }

    private string? Digits(ReadOnlySpan<char> number)
    {
        int mark = number.IndexOf(decimalMark);
        ReadOnlySpan<char> whole = mark < 0 ? number : number[..mark];
        ReadOnlySpan<char> fraction = mark < 0 ? default : number[(mark + 1)..];
        if (whole.IsEmpty || !AreDigits(fraction) || (mark >= 0 && fraction.IsEmpty))
        {
            return null;
        }

        int group = whole.IndexOfAnyExceptInRange('0', '9');
        string? joined = group < 0 ? whole.ToString() : Joined(whole, whole[group]);
        return joined is null || mark < 0 ? joined : $"{joined}.{fraction}";
    }

    /// <summary>The digits without the marks between their groups, if these stand where they belong: 1.23 is no number of a culture that groups with dots, nor is 0.123.</summary>
    private string? Joined(ReadOnlySpan<char> whole, char mark)
    {
        if (!groupMarks.Contains(IsSpace(mark) ? ' ' : mark, StringComparison.Ordinal) || whole[0] == '0')
        {
            return null;
        }

        string[] groups = whole.ToString().Split(mark);
        for (int index = 0; index < groups.Length; index++)
        {
            int size = hasPairs && index < groups.Length - 1 ? 2 : 3;
            bool fits = index == 0 ? groups[0].Length is > 0 && groups[0].Length <= size : groups[index].Length == size;
            if (!fits || !AreDigits(groups[index]))
            {
                return null;
            }
        }

        return string.Concat(groups);
    }

    private static bool TakeSign(ref ReadOnlySpan<char> text, out bool hasSign)
    {
        hasSign = text is ['+' or '-' or '\u2212', ..];
        bool isNegative = hasSign && text[0] != '+';
        text = hasSign ? text[1..] : text;
        return isNegative;
    }

    private bool TakeCurrency(ref ReadOnlySpan<char> text, bool atStart)
    {
        int length = Math.Max(LengthOfAny(currencies, text, atStart), LengthOfAny(s_codes, text, atStart));
        if (length == 0 && !text.IsEmpty && char.GetUnicodeCategory(atStart ? text[0] : text[^1]) == UnicodeCategory.CurrencySymbol)
        {
            length = 1;
        }

        if (length == 0)
        {
            return false;
        }

        text = atStart ? text[length..] : text[..^length];
        bool hasSpace = !text.IsEmpty && IsSpace(atStart ? text[0] : text[^1]);
        text = !hasSpace ? text : atStart ? text[1..] : text[..^1];
        return true;
    }

    private static int LengthOfAny(string[] words, ReadOnlySpan<char> text, bool atStart)
    {
        int longest = 0;
        foreach (string word in words)
        {
            bool has = atStart ? text.StartsWith(word, StringComparison.Ordinal) : text.EndsWith(word, StringComparison.Ordinal);
            longest = has ? Math.Max(longest, word.Length) : longest;
        }

        return longest;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009';
}
