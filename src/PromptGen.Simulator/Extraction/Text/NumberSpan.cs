namespace PromptGen.Simulator.Extraction.Text;

/// <summary>A number as printed.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Start">Where it starts, sign and currency sign excluded.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Digits">The digits with every grouping mark removed but the last separator kept as a point, where there is one.</param>
/// <param name="Separator">The separator whose meaning the digits alone do not tell (three digits after it, once); null where all is clear.</param>
/// <param name="Mark">The decimal mark that this number shows beyond doubt.</param>
/// <param name="IsNegative">Whether a minus, a triangle or parentheses go with it.</param>
/// <param name="IsPercent">Whether a percent sign follows.</param>
/// <param name="Currency">The currency sign or code beside it, in lower case; empty where there is none.</param>
internal sealed record NumberSpan(
    int Line, int Start, int End, string Digits, char? Separator, char? Mark, bool IsNegative, bool IsPercent, string Currency)
{
    /// <summary>The value without its sign.</summary>
    public decimal Magnitude { get; private init; }

    /// <summary>How many digits are printed behind the decimal mark.</summary>
    public int Decimals { get; private init; }

    // Two numbers printed alike at two places are two numbers, and comparing them happens often.
    public bool Equals(NumberSpan? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => (Line * 397) ^ Start;

    public decimal Value => IsNegative ? -Magnitude : Magnitude;

    /// <summary>Settles the doubtful separator by the mark that the document uses elsewhere.</summary>
    public NumberSpan With(char? documentMark)
    {
        string digits = Digits;
        bool isDecimal = Separator is null || Separator == documentMark || digits.StartsWith("0.", StringComparison.Ordinal);
        if (!isDecimal)
        {
            digits = digits.Replace(".", "", StringComparison.Ordinal);
        }

        int point = digits.IndexOf('.', StringComparison.Ordinal);
        bool fits = decimal.TryParse(digits, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out decimal value);
        return this with { Magnitude = fits ? value : 0, Decimals = point < 0 ? 0 : digits.Length - point - 1 };
    }
}
