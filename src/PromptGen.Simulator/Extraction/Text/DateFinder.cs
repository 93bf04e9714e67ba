using System.Globalization;
using System.Text.RegularExpressions;

namespace PromptGen.Simulator.Extraction.Text;

/// <summary>Finds dates in all common formats: ISO, numbers in any order, month names in four languages, Japanese years and eras.</summary>
internal static partial class DateFinder
{
    private const int CenturyPivot = 70;

    // First year of each era, less one.
    private static readonly Dictionary<string, int> s_eras = new(StringComparer.Ordinal)
    {
        ["令和"] = 2018, ["令"] = 2018, ["R"] = 2018, ["平成"] = 1988, ["平"] = 1988, ["H"] = 1988, ["昭和"] = 1925, ["昭"] = 1925, ["S"] = 1925,
    };

    public static IEnumerable<DateSpan> Find(TextLine line)
    {
        int free = 0;
        foreach (Match match in Pattern().Matches(line.Plain))
        {
            if (match.Index >= free && Read(line.Index, match) is { } span)
            {
                free = span.End;
                yield return span;
            }
        }
    }

    private static DateSpan? Read(int line, Match match)
    {
        if (match.Groups["era"].Success)
        {
            string year = match.Groups["ey"].Value;
            return Fixed(line, match, s_eras[match.Groups["era"].Value] + (year == "元" ? 1 : Int(year)), Int(match.Groups["em"].Value), Int(match.Groups["ed"].Value));
        }

        if (match.Groups["jy"].Success)
        {
            return Fixed(line, match, Int(match.Groups["jy"].Value), Int(match.Groups["jm"].Value), Int(match.Groups["jd"].Value));
        }

        if (match.Groups["iy"].Success)
        {
            return Fixed(line, match, Int(match.Groups["iy"].Value), Int(match.Groups["im"].Value), Int(match.Groups["id"].Value));
        }

        if (match.Groups["mon1"].Success)
        {
            return Fixed(line, match, Year(match.Groups["y1"].Value), MonthNames.Number(match.Groups["mon1"].ValueSpan), Int(match.Groups["d1"].Value));
        }

        return match.Groups["mon2"].Success
            ? Fixed(line, match, Year(match.Groups["y2"].Value), MonthNames.Number(match.Groups["mon2"].ValueSpan), Int(match.Groups["d2"].Value))
            : Numeric(line, match);
    }

    private static DateSpan? Numeric(int line, Match match)
    {
        int first = Int(match.Groups["a"].Value);
        int second = Int(match.Groups["b"].Value);
        int year = Year(match.Groups["c"].Value);
        DateOnly? dayFirst = Date(year, second, first);
        DateOnly? monthFirst = Date(year, first, second);
        if ((dayFirst ?? monthFirst) is not { } some)
        {
            return null;
        }

        // Dots are never month first.
        if (match.Groups["sep"].Value.StartsWith('.') && dayFirst is not null)
        {
            monthFirst = dayFirst;
        }

        bool? shows = dayFirst is null ? false : monthFirst is null ? true : null;
        return new DateSpan(line, match.Index, match.Index + match.Length, dayFirst ?? some, monthFirst ?? some) { ShowsDayFirst = shows };
    }

    private static DateSpan? Fixed(int line, Match match, int year, int month, int day) =>
        Date(year, month, day) is { } date ? new DateSpan(line, match.Index, match.Index + match.Length, date, date) : null;

    private static DateOnly? Date(int year, int month, int day) =>
        year is > 0 and < 10000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static int Year(string digits)
    {
        int year = Int(digits);
        return digits.Length > 2 ? year : year < CenturyPivot ? 2000 + year : 1900 + year;
    }

    [GeneratedRegex(
        @"(?<era>令和|平成|昭和|令|平|昭|(?<![A-Za-z])[RHS])\s?(?<ey>\d{1,2}|元)\s?[年.]\s?(?<em>\d{1,2})\s?[月.]\s?(?<ed>\d{1,2})(?:日|(?!\d))"
        + @"|(?<jy>\d{4})\s?年\s?(?<jm>\d{1,2})\s?月\s?(?<jd>\d{1,2})\s?日"
        + @"|(?<![\d/.-])(?<iy>\d{4})(?<is>[-/.])\s?(?<im>\d{1,2})\k<is>\s?(?<id>\d{1,2})(?![\d-])"
        + @"|(?<![\d])(?<d1>\d{1,2})(?:\.|er|º|st|nd|rd|th)?[ -]?(?:de |of )?[ ]?(?<mon1>\p{L}{3,10})\.?,?[ -](?:de |del )?(?<y1>\d{4}|\d{2}(?!\d))(?!\d)"
        + @"|(?<!\p{L})(?<mon2>\p{L}{3,10})\.? (?<d2>\d{1,2})(?:st|nd|rd|th)?,? (?<y2>\d{4})(?!\d)"
        + @"|(?<![\d/.-])(?<a>\d{1,2})(?<sep>[./-])[ ]?(?<b>\d{1,2})\k<sep>[ ]?(?<c>\d{4}|\d{2})(?![\d/])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
