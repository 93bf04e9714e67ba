using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PromptGen.Reading;

public ref partial struct AnswerReader
{
    private static readonly TimeSpan s_patternTimeout = TimeSpan.FromSeconds(1);

    /// <summary>Makes the expression of a <c>[RegularExpression]</c>, which must match the whole text.</summary>
    /// <param name="pattern">The expression.</param>
    /// <returns>The expression, to be kept and used again.</returns>
    public static Regex Pattern(string pattern) => new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, s_patternTimeout);

    /// <summary>Checks the value just read against its limits.</summary>
    /// <param name="value">The value.</param>
    /// <param name="min">The smallest that is allowed, or null.</param>
    /// <param name="max">The largest that is allowed, or null.</param>
    /// <param name="aboveMin">Whether <paramref name="min"/> itself is too small.</param>
    /// <param name="belowMax">Whether <paramref name="max"/> itself is too large.</param>
    public void CheckRange(decimal? value, decimal? min, decimal? max, bool aboveMin, bool belowMax)
    {
        if (value is not { } number || FailedHere)
        {
            return;
        }

        bool fits = (min is null || number > min || (number == min && !aboveMin)) && (max is null || number < max || (number == max && !belowMax));
        if (!fits)
        {
            ReportRange(min, max, aboveMin, belowMax);
        }
    }

    /// <inheritdoc cref="CheckRange(decimal?, decimal?, decimal?, bool, bool)"/>
    public void CheckFloatRange(double? value, decimal? min, decimal? max, bool aboveMin, bool belowMax)
    {
        if (value is not { } number || FailedHere)
        {
            return;
        }

        bool fits = (min is null || number > (double)min || (number == (double)min && !aboveMin)) && (max is null || number < (double)max || (number == (double)max && !belowMax));
        if (!fits)
        {
            ReportRange(min, max, aboveMin, belowMax);
        }
    }

    /// <summary>Checks a number of less than double precision: what the limit is in its own precision is within it, as the text of the answer is.</summary>
    /// <inheritdoc cref="CheckRange(decimal?, decimal?, decimal?, bool, bool)"/>
    public void CheckRange(float? value, decimal? min, decimal? max, bool aboveMin, bool belowMax)
    {
        if (value is not { } number || FailedHere)
        {
            return;
        }

        bool fits = (min is null || number > (float)min || (number == (float)min && !aboveMin)) && (max is null || number < (float)max || (number == (float)max && !belowMax));
        if (!fits)
        {
            ReportRange(min, max, aboveMin, belowMax);
        }
    }

    /// <inheritdoc cref="CheckRange(float?, decimal?, decimal?, bool, bool)"/>
    public void CheckRange(Half? value, decimal? min, decimal? max, bool aboveMin, bool belowMax)
    {
        if (value is not { } number || FailedHere)
        {
            return;
        }

        bool fits = (min is null || number > (Half)min || (number == (Half)min && !aboveMin)) && (max is null || number < (Half)max || (number == (Half)max && !belowMax));
        if (!fits)
        {
            ReportRange(min, max, aboveMin, belowMax);
        }
    }

    /// <summary>Checks an integer of any size against limits that need not be whole.</summary>
    /// <inheritdoc cref="CheckRange(decimal?, decimal?, decimal?, bool, bool)"/>
    public void CheckRange(BigInteger? value, decimal? min, decimal? max, bool aboveMin, bool belowMax)
    {
        if (value is not { } number || FailedHere)
        {
            return;
        }

        // Between two neighbouring integers there is none, so that a limit with a fraction is the integer next to it.
        bool isAbove = min is not { } least || (aboveMin ? number > (BigInteger)decimal.Floor(least) : number >= (BigInteger)decimal.Ceiling(least));
        bool isBelow = max is not { } most || (belowMax ? number < (BigInteger)decimal.Ceiling(most) : number <= (BigInteger)decimal.Floor(most));
        if (!isAbove || !isBelow)
        {
            ReportRange(min, max, aboveMin, belowMax);
        }
    }

    /// <summary>Checks the length of the text just read, in Unicode code points as JSON Schema counts it.</summary>
    /// <param name="value">The text.</param>
    /// <param name="min">The fewest characters.</param>
    /// <param name="max">The most characters.</param>
    public void CheckLength(string? value, int min, int max)
    {
        if (value is null || FailedHere)
        {
            return;
        }

        int length = value.Length;
        foreach (char c in value)
        {
            length -= char.IsLowSurrogate(c) ? 1 : 0;
        }

        if (length < min || length > max)
        {
            Report(ProblemKind.OutOfRange, string.Create(CultureInfo.InvariantCulture, $"The text has {length} characters, and {Limits(min, max)} are allowed."));
        }
    }

    /// <summary>Checks how many items or entries the collection just read has.</summary>
    /// <param name="value">The collection.</param>
    /// <param name="min">The fewest items.</param>
    /// <param name="max">The most items.</param>
    public void CheckCount(IEnumerable? value, int min, int max)
    {
        if (value is null || FailedHere)
        {
            return;
        }

        int count = value is ICollection collection ? collection.Count : value.Cast<object?>().Count();
        if (count < min || count > max)
        {
            Report(ProblemKind.OutOfRange, string.Create(CultureInfo.InvariantCulture, $"There are {count} items, and {Limits(min, max)} are allowed."));
        }
    }

    /// <summary>Checks the text just read against a regular expression.</summary>
    /// <param name="value">The text.</param>
    /// <param name="pattern">The expression.</param>
    public void CheckPattern(string? value, Regex pattern)
    {
        if (value is null || FailedHere)
        {
            return;
        }

        bool matches;
        try
        {
            matches = pattern.IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            // A text on which the expression does not come to an end counts as one that it does not match.
            matches = false;
        }

        if (!matches)
        {
            Report(ProblemKind.Format, "The text does not match the member's regular expression.");
        }
    }

    /// <inheritdoc cref="CheckPattern(string?, Regex)"/>
    public void CheckPattern(Uri? value, Regex pattern) => CheckPattern(value?.OriginalString, pattern);

    /// <summary>Checks that the text just read is an e-mail address, as <c>EmailAddressAttribute</c> does: one <c>@</c>, not at an end.</summary>
    /// <param name="value">The text.</param>
    public void CheckEmail(string? value)
    {
        if (value is null || FailedHere)
        {
            return;
        }

        int at = value.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || at == value.Length - 1 || at != value.LastIndexOf('@') || value.AsSpan().ContainsAny('\r', '\n'))
        {
            Report(ProblemKind.Format, "The text is not an e-mail address.");
        }
    }

    /// <summary>Checks that the text just read is an absolute http, https or ftp address, as <c>UrlAttribute</c> does.</summary>
    /// <param name="value">The text.</param>
    public void CheckUrl(string? value)
    {
        if (value is null || FailedHere)
        {
            return;
        }

        bool isUrl = Uri.TryCreate(value, UriKind.Absolute, out Uri? url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeFtp);
        if (!isUrl)
        {
            Report(ProblemKind.Format, "The text is not an absolute URL.");
        }
    }

    /// <summary>Checks that the value just read is one of a few.</summary>
    /// <param name="values">The values as JSON.</param>
    public void CheckAllowed(params string[] values)
    {
        if (FailedHere || IsNull)
        {
            return;
        }

        foreach (string value in values)
        {
            if (IsCurrent(value))
            {
                return;
            }
        }

        Report(ProblemKind.Enum, $"The value is none of {string.Join(", ", values)}.");
    }

    /// <summary>Whether the value just read has a problem already, so that another one about it would say nothing new.</summary>
    private readonly bool FailedHere => _failedAt == _json.TokenStartIndex;

    private readonly bool IsCurrent(string json) => _json.TokenType switch
    {
        JsonTokenType.String => json.StartsWith('"') ? _json.Is(JsonElement(json).GetString()!) : IsRepaired(json),
        JsonTokenType.Number => !json.StartsWith('"') && _json.TryGetDecimal(out decimal number) && decimal.TryParse(json, InvariantNumber, CultureInfo.InvariantCulture, out decimal allowed) && number == allowed,
        JsonTokenType.True => json == "true",
        JsonTokenType.False => json == "false",
        _ => false,
    };

    /// <summary>Whether the string is one that was read as an allowed number or boolean.</summary>
    private readonly bool IsRepaired(string json) =>
        _json.Is(json) || (decimal.TryParse(NumberText(out _), InvariantNumber, CultureInfo.InvariantCulture, out decimal number) && decimal.TryParse(json, InvariantNumber, CultureInfo.InvariantCulture, out decimal allowed) && number == allowed);

    private static JsonElement JsonElement(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private void ReportRange(decimal? min, decimal? max, bool aboveMin, bool belowMax)
    {
        string least = min is null ? "" : string.Create(CultureInfo.InvariantCulture, $" {(aboveMin ? "above" : "from")} {min}");
        string most = max is null ? "" : string.Create(CultureInfo.InvariantCulture, $" {(belowMax ? "below" : "to")} {max}");
        Report(ProblemKind.OutOfRange, $"The number is outside what is allowed:{least}{most}.");
    }

    private static string Limits(int min, int max) => max == int.MaxValue
        ? string.Create(CultureInfo.InvariantCulture, $"{min} or more")
        : string.Create(CultureInfo.InvariantCulture, $"{min} to {max}");
}
