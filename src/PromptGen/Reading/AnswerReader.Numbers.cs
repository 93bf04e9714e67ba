using System.Globalization;
using System.Text.Json;

namespace PromptGen.Reading;

public ref partial struct AnswerReader
{
    private const NumberStyles InvariantNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

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

    private T? OutOfRange<T>(string range)
    {
        Report(ProblemKind.OutOfRange, $"The number does not fit {range}.");
        return default;
    }
}
