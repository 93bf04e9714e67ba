using System.ComponentModel;
using System.Globalization;

namespace PromptGen.Reading;

/// <summary>How a culture writes numbers and dates, as baked into generated code. It asks no culture data of the machine, so it reads the same everywhere.</summary>
/// <param name="decimalMark">The character before the fraction.</param>
/// <param name="groupMarks">The characters that can stand between groups of digits; a plain space stands for all spaces.</param>
/// <param name="hasPairs">Whether the groups above the thousands have two digits, as in India.</param>
/// <param name="order">The order of a date.</param>
/// <param name="dateMarks">The characters that can stand between the parts of a date.</param>
/// <param name="currencies">The culture's own words for its currency, beside signs such as <c>€</c> and ISO codes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CultureForm(char decimalMark, string groupMarks, bool hasPairs, DateOrder order, string dateMarks, params string[] currencies)
{
    private readonly CultureNumber _number = new(decimalMark, groupMarks, hasPairs, currencies);
    private readonly CultureDate _date = new(order, dateMarks);

    /// <summary>The number in invariant notation, or null when the text is no number in this form.</summary>
    internal string? Number(string text) => _number.Invariant(text);

    internal bool TryDate(ReadOnlySpan<char> text, out DateOnly date) => _date.TryRead(text, out date);

    /// <summary>Reads a date, alone or followed by a time of 24 hours.</summary>
    internal bool TryDateTime(string text, out DateTime moment)
    {
        int end = text.IndexOf(':', StringComparison.Ordinal) < 0 ? text.Length : text.LastIndexOfAny([' ', 'T']);
        moment = default;
        if (end <= 0 || !TryDate(text.AsSpan(0, end).TrimEnd(','), out DateOnly date))
        {
            return false;
        }

        TimeOnly time = default;
        bool reads = end == text.Length || TimeOnly.TryParseExact(text.AsSpan(end + 1), s_times, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
        moment = reads ? date.ToDateTime(time) : default;
        return reads;
    }

    private static readonly string[] s_times = ["H:mm:ss", "H:mm"];
}
