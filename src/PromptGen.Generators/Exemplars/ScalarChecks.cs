using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Exemplars;

/// <summary>Whether a JSON value is one of a scalar type, as the run-time reader decides it.</summary>
internal static class ScalarChecks
{
    /// <summary>The largest numbers that are still rounded to a finite one.</summary>
    private const double HalfLimit = 65519.999;
    private const double SingleLimit = 3.4028235677973362e38;

    private static readonly BigInteger s_twoTo127 = BigInteger.Pow(2, 127);

    private static readonly Regex s_integer = new(@"^-?\d+\z", RegexOptions.CultureInvariant);
    private static readonly Regex s_date = new(@"^\d{4}-\d{2}-\d{2}\z", RegexOptions.CultureInvariant);
    private static readonly Regex s_time = new(@"^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,7})?)?\z", RegexOptions.CultureInvariant);
    private static readonly Regex s_instant = new(@"^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,16})?)?(Z|[+-]\d{2}:\d{2})?)?\z", RegexOptions.CultureInvariant);
    private static readonly Regex s_offset = new(@"(Z|[+-]\d{2}:\d{2})\z", RegexOptions.CultureInvariant);
    private static readonly Regex s_span = new(@"^-?(\d{1,8}\.)?([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,7})?\z", RegexOptions.CultureInvariant);

    public static bool HasRightType(JsonValue value, ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => value.Kind is JsonKind.True or JsonKind.False,
        ScalarKind.JsonElement or ScalarKind.JsonNode => true,
        ScalarKind.JsonObject => value.Kind == JsonKind.Object,
        ScalarKind.JsonArray => value.Kind == JsonKind.Array,
        >= ScalarKind.SByte and <= ScalarKind.Decimal => value.Kind == JsonKind.Number,
        _ => value.Kind == JsonKind.String,
    };

    /// <summary>What is wrong with a text of the right JSON type, or null.</summary>
    public static string? Problem(string text, ScalarKind kind) => kind switch
    {
        ScalarKind.SByte => Integer(text, sbyte.MinValue, sbyte.MaxValue),
        ScalarKind.Byte => Integer(text, byte.MinValue, byte.MaxValue),
        ScalarKind.Int16 => Integer(text, short.MinValue, short.MaxValue),
        ScalarKind.UInt16 => Integer(text, ushort.MinValue, ushort.MaxValue),
        ScalarKind.Int32 => Integer(text, int.MinValue, int.MaxValue),
        ScalarKind.UInt32 => Integer(text, uint.MinValue, uint.MaxValue),
        ScalarKind.Int64 => Integer(text, long.MinValue, long.MaxValue),
        ScalarKind.UInt64 => Integer(text, ulong.MinValue, ulong.MaxValue),
        ScalarKind.Int128 => LargeInteger(text, -s_twoTo127, s_twoTo127 - 1),
        ScalarKind.UInt128 => LargeInteger(text, 0, (2 * s_twoTo127) - 1),
        ScalarKind.BigInteger => LargeInteger(text, null, null),
        ScalarKind.Char => text.Length == 1 ? null : "is not one character",
        ScalarKind.Version => Format(Version.TryParse(text, out Version? version) && version.ToString() == text, kind),
        ScalarKind.Bytes => Format(IsBase64(text), kind),
        ScalarKind.Half => IsBelow(text, HalfLimit) ? null : "is a number that a Half cannot hold",
        ScalarKind.Single => IsBelow(text, SingleLimit) ? null : "is a number that a float cannot hold",
        ScalarKind.Double => IsBelow(text, double.MaxValue) ? null : "is a number that a double cannot hold",
        ScalarKind.Decimal => TryDecimal(text, out _) ? null : "is a number that a decimal cannot hold",
        ScalarKind.DateOnly => Format(s_date.IsMatch(text) && IsDate(text), kind),
        ScalarKind.TimeOnly => Format(s_time.IsMatch(text), kind),
        ScalarKind.DateTime => Format(s_instant.IsMatch(text) && IsDate(text.Substring(0, 10)), kind),
        ScalarKind.DateTimeOffset => Format(s_instant.IsMatch(text) && s_offset.IsMatch(text) && text.Length > 10 && IsDate(text.Substring(0, 10)), kind),
        ScalarKind.TimeSpan => Format(s_span.IsMatch(text), kind),
        ScalarKind.Guid => Format(Guid.TryParseExact(text, "D", out Guid id) && string.Equals(id.ToString("D"), text, StringComparison.OrdinalIgnoreCase), kind),
        ScalarKind.Uri => Format(Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _), kind),
        _ => null,
    };

    public static string Describe(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "a boolean",
        >= ScalarKind.SByte and <= ScalarKind.BigInteger => "an integer",
        >= ScalarKind.Half and <= ScalarKind.Decimal => "a number",
        ScalarKind.Char => "one character",
        ScalarKind.Version => "a version such as \"1.2.3\"",
        ScalarKind.Bytes => "base64",
        ScalarKind.JsonObject => "an object",
        ScalarKind.JsonArray => "an array",
        ScalarKind.DateOnly => "a date such as \"2026-03-31\"",
        ScalarKind.TimeOnly => "a time such as \"14:05:30\"",
        ScalarKind.DateTime => "a date and time such as \"2026-03-31T14:05:30\"",
        ScalarKind.DateTimeOffset => "a date and time with offset such as \"2026-03-31T14:05:30+02:00\"",
        ScalarKind.TimeSpan => "a time span such as \"02:03:04\"",
        ScalarKind.Guid => "a UUID",
        ScalarKind.Uri => "a URI",
        _ => "a string",
    };

    private static string? Format(bool fits, ScalarKind kind) => fits ? null : $"is not {Describe(kind)}";

    /// <summary>Whether a number is within a limit; on .NET Framework one beyond double is not parsed, on .NET it is infinite.</summary>
    private static bool IsBelow(string text, double limit) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && Math.Abs(value) <= limit;

    private static string? Integer(string text, decimal min, decimal max) =>
        !TryDecimal(text, out decimal value) || value != decimal.Truncate(value) ? "is not an integer"
        : value < min || value > max ? $"is outside {min.ToString(CultureInfo.InvariantCulture)} to {max.ToString(CultureInfo.InvariantCulture)}"
        : null;

    private static string? LargeInteger(string text, BigInteger? min, BigInteger? max)
    {
        BigInteger value;
        if (s_integer.IsMatch(text))
        {
            value = BigInteger.Parse(text, CultureInfo.InvariantCulture);
        }
        else if (TryDecimal(text, out decimal whole) && whole == decimal.Truncate(whole))
        {
            value = new BigInteger(whole);
        }
        else
        {
            return "is not an integer";
        }

        return value < min || value > max ? string.Format(CultureInfo.InvariantCulture, "is outside {0} to {1}", min, max) : null;
    }

    private static bool IsBase64(string text)
    {
        try
        {
            return Convert.FromBase64String(text).Length >= 0 && !text.Any(char.IsWhiteSpace);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool TryDecimal(string text, out decimal value) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static bool IsDate(string text) => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
