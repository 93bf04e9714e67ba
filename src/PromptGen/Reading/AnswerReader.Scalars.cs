using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PromptGen.Reading;

public ref partial struct AnswerReader
{
    private const NumberStyles InvariantNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly string[] s_timeFormats = ["HH:mm:ss", "HH:mm", "HH:mm:ss.FFFFFFF"];

    /// <summary>Reads a string.</summary>
    /// <returns>The text, or an empty one when the value is something else; the problem is recorded.</returns>
    public string ReadString()
    {
        string? text = _json.TokenType == JsonTokenType.String || Mismatch("a string") ? Text() : null;
        if (text is not null && _form is { IsVerbatim: true } && _document is not null)
        {
            CheckQuote(text, _document);
        }

        return text ?? "";
    }

    /// <summary>Reads a boolean.</summary>
    /// <returns>The value, or false when it is something else; the problem is recorded.</returns>
    public bool ReadBoolean()
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return _json.TokenType == JsonTokenType.True;
        }

        if (_json.TokenType == JsonTokenType.String && (_json.Is("true"u8) || _json.Is("false"u8)) && Repair(RepairKind.BooleanInString))
        {
            return _json.Is("true"u8);
        }

        return Mismatch("a boolean");
    }

    /// <summary>Reads a decimal. The digits never pass through a binary floating-point number.</summary>
    /// <returns>The value, or 0 when it is something else; the problem is recorded.</returns>
    public decimal ReadDecimal()
    {
        if (_json.TokenType == JsonTokenType.Number)
        {
            return TryShortDecimal(_json.ValueSpan, out decimal value) || _json.TryGetDecimal(out value) ? value : OutOfRange<decimal>("decimal");
        }

        if (NumberText(out RepairKind kind) is { } text && decimal.TryParse(text, InvariantNumber, CultureInfo.InvariantCulture, out decimal repaired) && Repair(kind))
        {
            return repaired;
        }

        NoNumber("a number");
        return 0;
    }

    /// <summary>Reads a double.</summary>
    /// <returns>The value, or 0 when it is something else or not finite; the problem is recorded.</returns>
    public double ReadDouble()
    {
        if (_json.TokenType == JsonTokenType.Number)
        {
            return _json.TryGetDouble(out double value) && double.IsFinite(value) ? value : OutOfRange<double>("double");
        }

        if (NumberText(out RepairKind kind) is { } text && double.TryParse(text, InvariantNumber, CultureInfo.InvariantCulture, out double repaired) && double.IsFinite(repaired) && Repair(kind))
        {
            return repaired;
        }

        NoNumber("a number");
        return 0;
    }

    /// <summary>Reads a single-precision number.</summary>
    /// <returns>The value, or 0 when it is something else or not finite; the problem is recorded.</returns>
    public float ReadSingle()
    {
        float value = (float)ReadDouble();
        return float.IsFinite(value) ? value : OutOfRange<float>("float");
    }

    /// <summary>Reads an integer. <c>3.0</c> and <c>3e0</c> are integers too, as in JSON Schema.</summary>
    /// <param name="min">The smallest value that fits.</param>
    /// <param name="max">The largest value that fits.</param>
    /// <returns>The value, or 0 when it is something else or does not fit; the problem is recorded.</returns>
    public long ReadInteger(long min, long max)
    {
        if (_json.TokenType == JsonTokenType.Number && _json.TryGetInt64(out long plain) && plain >= min && plain <= max)
        {
            return plain;
        }

        decimal? number = IntegerValue();
        return number is null ? 0 : number >= min && number <= max ? (long)number : OutOfRange<long>(string.Create(CultureInfo.InvariantCulture, $"{min} to {max}"));
    }

    /// <summary>Reads an unsigned 64-bit integer.</summary>
    /// <returns>The value, or 0 when it is something else or does not fit; the problem is recorded.</returns>
    public ulong ReadUInt64()
    {
        decimal? number = IntegerValue();
        return number is null ? 0 : number >= 0 && number <= ulong.MaxValue ? (ulong)number : OutOfRange<ulong>("0 to 18446744073709551615");
    }

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

    /// <summary>Reads a <see cref="Guid"/>.</summary>
    /// <returns>The id, or its default when the value is something else; the problem is recorded.</returns>
    public Guid ReadGuid() =>
        !IsPlainText && Formatted("a UUID") is null ? default : _json.TryGetGuid(out Guid value) ? value : BadFormat<Guid>("a UUID");

    /// <summary>Reads a <see cref="Uri"/>, absolute or relative.</summary>
    /// <returns>The URI, or null when the value is something else; the problem is recorded.</returns>
    public Uri? ReadUri() =>
        Formatted("a URI") is not { } text ? null : Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? value) ? value : BadFormat<Uri>("a URI");

    /// <summary>Reads an enum value by its name in the schema; other capitalisation is a repair.</summary>
    /// <param name="names">The names.</param>
    /// <returns>The number of the name, or -1 when the value is none of them; the problem is recorded.</returns>
    public int ReadEnum(ReadOnlySpan<string> names)
    {
        if (_json.TokenType != JsonTokenType.String)
        {
            Mismatch("a string");
            return -1;
        }

        return IndexOf(names);
    }

    private int IndexOf(ReadOnlySpan<string> names)
    {
        ReadOnlySpan<byte> utf8 = _json.ValueSpan;
        for (int index = 0; index < names.Length; index++)
        {
            // A name in ASCII, as nearly all are, is compared byte by byte, which spares its transcoding.
            bool isSame = names[index].Length == utf8.Length && !_json.ValueIsEscaped && Ascii.Equals(utf8, names[index]);
            if (isSame)
            {
                return index;
            }
        }

        for (int index = 0; index < names.Length; index++)
        {
            if (_json.Is(names[index]))
            {
                return index;
            }
        }

        if (Text() is not { } text)
        {
            return -1;
        }

        int match = UniqueIgnoringCase(names, text);
        if (match >= 0 && Repair(RepairKind.EnumCase))
        {
            return match;
        }

        Report(ProblemKind.Enum, $"The value is none of {string.Join(", ", names.ToArray())}.");
        return -1;
    }

    private static int UniqueIgnoringCase(ReadOnlySpan<string> names, string text)
    {
        int match = -1;
        for (int index = 0; index < names.Length; index++)
        {
            if (string.Equals(names[index], text, StringComparison.OrdinalIgnoreCase))
            {
                if (match >= 0)
                {
                    return -1;
                }

                match = index;
            }
        }

        return match;
    }

    /// <summary>Whether the value is a string in ASCII without escapes, which is valid Unicode without a look at it.</summary>
    private readonly bool IsPlainText => _json is { TokenType: JsonTokenType.String, ValueIsEscaped: false } && Ascii.IsValid(_json.ValueSpan);

    /// <summary>
    /// Reads a number as documents have it, in a fifth of the framework's time: at most 18 characters, no exponent. The sign and the scale of a zero are left to
    /// the framework. That it is a number in JSON has been checked.
    /// </summary>
    private static bool TryShortDecimal(ReadOnlySpan<byte> number, out decimal value)
    {
        value = default;
        if (number.Length > 18)
        {
            return false;
        }

        bool isNegative = number[0] == '-';
        long digits = 0;
        int scale = 0;
        for (int index = isNegative ? 1 : 0; index < number.Length; index++)
        {
            uint digit = (uint)number[index] - '0';
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (number[index] == '.')
            {
                scale = number.Length - index - 1;
            }
            else
            {
                return false;
            }
        }

        if (digits == 0 && number.Length > 1)
        {
            return false;
        }

        value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)scale);
        return true;
    }

    private decimal? IntegerValue()
    {
        bool isNumber = _json.TokenType == JsonTokenType.Number;
        RepairKind kind = RepairKind.None;
        if (isNumber && _json.TryGetInt64(out long small))
        {
            return small;
        }

        decimal number;
        if (isNumber ? !_json.TryGetDecimal(out number) : !decimal.TryParse(NumberText(out kind), InvariantNumber, CultureInfo.InvariantCulture, out number))
        {
            return isNumber ? OutOfRange<decimal?>("an integer") : NoInteger();
        }

        if (number != decimal.Truncate(number))
        {
            Report(ProblemKind.Type, "The number has a fraction where an integer is expected.");
            return null;
        }

        return isNumber || Repair(kind) ? number : NoInteger();
    }

    private decimal? NoInteger()
    {
        NoNumber("an integer");
        return null;
    }

    private void NoNumber(string expected)
    {
        if (IsCultureNumber())
        {
            string remedy = _form?.Culture is null ? "Put [Culture(\"…\")] on the member to say how to read it" : "It is not in the form of the member's [Culture]";
            Report(ProblemKind.Type, $"The value is a string where {expected} is expected, and what its marks mean depends on the culture. {remedy}.");
        }
        else
        {
            Mismatch(expected);
        }
    }

    private string? Formatted(string expected) => _json.TokenType == JsonTokenType.String || Mismatch(expected) ? Text() : null;

    private string? Text()
    {
        // Text in ASCII, as most is, needs no decoding: each byte is its character. That halves the time of a string.
        if (!_json.ValueIsEscaped && Ascii.IsValid(_json.ValueSpan))
        {
            return Encoding.Latin1.GetString(_json.ValueSpan);
        }

        try
        {
            return _json.GetString();
        }
        catch (InvalidOperationException)
        {
            // Utf8JsonReader checks UTF-8 and surrogate pairs only here, and says so with this exception.
            Report(ProblemKind.Encoding, "The text is not valid Unicode.");
            return null;
        }
    }

    private T? OutOfRange<T>(string range)
    {
        Report(ProblemKind.OutOfRange, $"The number does not fit {range}.");
        return default;
    }

    private T? BadFormat<T>(string expected)
    {
        Report(ProblemKind.Format, $"The text is not {expected}.");
        return default;
    }
}
