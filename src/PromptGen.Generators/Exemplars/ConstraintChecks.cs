using System.Globalization;
using System.Text.RegularExpressions;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Exemplars;

/// <summary>Whether a value of the right type keeps to its member's constraints, as the run-time reader decides it.</summary>
internal static class ConstraintChecks
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromMilliseconds(200);

    /// <summary>What is wrong, or null.</summary>
    public static string? Problem(JsonValue value, MemberModel member) => member.Constraints is not { } constraints || value.Kind == JsonKind.Null ? null
        : value.Kind switch
        {
            JsonKind.Number => Range(value.Text, constraints),
            JsonKind.String when member.Shape is ScalarShape { IsTextNumber: true } => Range(value.Text, constraints),
            JsonKind.String => Length(value.Text.Length - value.Text.Count(char.IsLowSurrogate), constraints, "characters") ?? Text(value.Text, constraints),
            JsonKind.Array => Length(value.Items.Count, constraints, "items"),
            JsonKind.Object => Length(value.Members.Count, constraints, "entries"),
            _ => null,
        } ?? Allowed(value, constraints);

    private static string? Range(string text, ConstraintModel constraints)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double wide))
            {
                return null;
            }

            // What no decimal holds is beyond every bound, since those are decimals.
            number = wide < 0 ? decimal.MinValue : decimal.MaxValue;
        }

        bool tooSmall = constraints.Minimum is { } min && (number < Number(min) || (number == Number(min) && constraints.MinimumIsExclusive));
        bool tooLarge = constraints.Maximum is { } max && (number > Number(max) || (number == Number(max) && constraints.MaximumIsExclusive));
        return tooSmall ? $"is {(constraints.MinimumIsExclusive ? "not above" : "below")} {constraints.Minimum}"
            : tooLarge ? $"is {(constraints.MaximumIsExclusive ? "not below" : "above")} {constraints.Maximum}"
            : null;
    }

    private static string? Length(int length, ConstraintModel constraints, string unit) =>
        length < constraints.MinLength ? $"has {length.ToString(CultureInfo.InvariantCulture)} {unit} and needs {constraints.MinLength}"
        : length > constraints.MaxLength ? $"has {length.ToString(CultureInfo.InvariantCulture)} {unit} and may have {constraints.MaxLength}"
        : null;

    private static string? Text(string text, ConstraintModel constraints)
    {
        if (constraints.Pattern is { } pattern && !Matches(text, pattern))
        {
            return "does not match its regular expression";
        }

        int at = text.IndexOf('@');
        return constraints.IsEmail && (at <= 0 || at == text.Length - 1 || at != text.LastIndexOf('@') || text.IndexOfAny(['\r', '\n']) >= 0) ? "is not a valid e-mail address"
            : constraints.IsUrl && !(Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" or "ftp") ? "is not a valid absolute URL"
            : null;
    }

    private static string? Allowed(JsonValue value, ConstraintModel constraints) =>
        constraints.AllowedValues.Count == 0 || constraints.AllowedValues.Any(allowed => IsAllowed(value, allowed)) ? null : $"is not one of {string.Join(", ", constraints.AllowedValues)}";

    /// <summary>Whether a value is an allowed one; numbers are compared by their value, as the reader does.</summary>
    private static bool IsAllowed(JsonValue value, string allowed) => CanonicalJson.Write(value) == allowed
        || (value.Kind == JsonKind.Number && TryNumber(allowed, out decimal number) && TryNumber(value.Text, out decimal found) && found == number);

    private static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, $@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, s_timeout);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            // An expression that is none, or that never ends, is the attribute's problem and not the exemplar's.
            return true;
        }
    }

    private static bool TryNumber(string text, out decimal number) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
