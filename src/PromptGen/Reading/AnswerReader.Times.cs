using System.Globalization;

namespace PromptGen.Reading;

public ref partial struct AnswerReader
{
    private static readonly string[] s_timeFormats = ["HH:mm:ss", "HH:mm", "HH:mm:ss.FFFFFFF"];

    /// <summary>Reads a <see cref="DateOnly"/> in the form <c>2026-03-31</c>.</summary>
    /// <returns>The date, or its default when the value is something else; the problem is recorded.</returns>
    public DateOnly ReadDateOnly() =>
        // The one form of ISO 8601 that has ten characters is the date; it is read here without a string.
        IsPlainText && _json.ValueSpan.Length == 10 && _json.TryGetDateTime(out DateTime plain) ? DateOnly.FromDateTime(plain)
        : Formatted("a date such as 2026-03-31") is not { } text ? default
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value) || TryCultureDate(text, out value) ? value
        : BadFormat<DateOnly>("a date such as 2026-03-31");

    /// <summary>Reads a <see cref="TimeOnly"/> in the form <c>14:05:30</c>, with or without seconds and fractions.</summary>
    /// <returns>The time, or its default when the value is something else; the problem is recorded.</returns>
    public TimeOnly ReadTimeOnly() =>
        Formatted("a time such as 14:05:30") is not { } text ? default
        : TimeOnly.TryParseExact(text, s_timeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly value) ? value
        : BadFormat<TimeOnly>("a time such as 14:05:30");

    /// <summary>
    /// Reads a <see cref="DateTime"/> in ISO 8601. Without an offset its kind is unspecified; with one the instant is given in UTC,
    /// so that the result does not depend on the machine's time zone.
    /// </summary>
    /// <returns>The time, or its default when the value is something else; the problem is recorded.</returns>
    public DateTime ReadDateTime()
    {
        const string Expected = "a date and time such as 2026-03-31T14:05:30Z";
        if (!IsPlainText && Formatted(Expected) is null)
        {
            return default;
        }

        // System.Text.Json accepts exactly the ISO 8601 profile; an offset shows in the kind it returns.
        if (!_json.TryGetDateTime(out DateTime value))
        {
            return TryCultureDateTime(out value) ? value : BadFormat<DateTime>(Expected);
        }

        return value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;
    }

    /// <summary>Reads a <see cref="DateTimeOffset"/> in ISO 8601. The offset must be there: a guess would depend on the machine.</summary>
    /// <returns>The time, or its default when the value is something else; the problem is recorded.</returns>
    public DateTimeOffset ReadDateTimeOffset()
    {
        const string Expected = "a date and time with offset such as 2026-03-31T14:05:30+02:00";
        if (!IsPlainText && Formatted(Expected) is null)
        {
            return default;
        }

        bool hasOffset = _json.TryGetDateTime(out DateTime value) && value.Kind != DateTimeKind.Unspecified;
        return hasOffset && _json.TryGetDateTimeOffset(out DateTimeOffset result) ? result : BadFormat<DateTimeOffset>(Expected);
    }

    /// <summary>Reads a <see cref="TimeSpan"/> in the form <c>1.02:03:04.5</c> (days, hours, minutes, seconds).</summary>
    /// <returns>The span, or its default when the value is something else; the problem is recorded.</returns>
    public TimeSpan ReadTimeSpan() =>
        Formatted("a time span such as 02:03:04") is not { } text ? default
        : HasSeconds(text) && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out TimeSpan value) ? value
        : BadFormat<TimeSpan>("a time span such as 02:03:04");

    // "c" would pass over spaces, take a bare "90" for days, and "01:02:.3" for a span without seconds.
    private static bool HasSeconds(ReadOnlySpan<char> text) =>
        text.Count(':') == 2 && text.Trim().Length == text.Length && text[(text.LastIndexOf(':') + 1)..] is [>= '0' and <= '9', ..];
}
