using System.Globalization;

namespace PromptGen.Reading;

/// <summary>Reads dates of digits in one order. The year has four digits: of two nobody knows the century.</summary>
internal sealed class CultureDate(DateOrder order, string marks)
{
    public bool TryRead(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        int first = text.IndexOfAny(marks);
        if (first < 0)
        {
            return false;
        }

        char mark = text[first];
        ReadOnlySpan<char> rest = AfterMark(text[first..]);
        int second = rest.IndexOf(mark);
        if (second < 0)
        {
            return false;
        }

        ReadOnlySpan<char> last = AfterMark(rest[second..]);
        if (mark == '.' && last.EndsWith("."))
        {
            last = last[..^1];
        }

        return order switch
        {
            DateOrder.DayMonthYear => TryMake(last, rest[..second], text[..first], out date),
            DateOrder.MonthDayYear => TryMake(last, text[..first], rest[..second], out date),
            _ => TryMake(text[..first], rest[..second], last, out date),
        };
    }

    /// <summary>A dot can be followed by a space, as in 31. 3. 2026.</summary>
    private static ReadOnlySpan<char> AfterMark(ReadOnlySpan<char> text) =>
        text is ['.', ' ' or '\u00A0', ..] ? text[2..] : text[1..];

    private static bool TryMake(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day, out DateOnly date)
    {
        date = default;
        if (year.Length != 4 || month.Length > 2 || day.Length > 2 || !TryDigits(year, out int y) || !TryDigits(month, out int m) || !TryDigits(day, out int d))
        {
            return false;
        }

        bool exists = y > 0 && m is > 0 and <= 12 && d > 0 && d <= DateTime.DaysInMonth(y, m);
        date = exists ? new DateOnly(y, m, d) : default;
        return exists;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
