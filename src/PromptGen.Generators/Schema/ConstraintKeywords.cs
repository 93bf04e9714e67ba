using PromptGen.Generators.Model;

namespace PromptGen.Generators.Schema;

/// <summary>The keywords of a member's constraints, default and notes.</summary>
internal static class ConstraintKeywords
{
    public static IEnumerable<Keyword> Of(MemberModel member)
    {
        if (member.Constraints is { } constraints)
        {
            foreach (Keyword keyword in Limits(constraints, member.Shape).Concat(Lengths(constraints, member.Shape)).Concat(Texts(constraints)))
            {
                yield return keyword;
            }
        }

        if (member.DefaultJson is { } value)
        {
            string json = member.Shape is ScalarShape { IsTextNumber: true } && value != "null" ? $"\"{value}\"" : value;
            yield return new Keyword("default", json, $"{json} if the document does not say it.");
        }

        if (member.Examples.Count > 0)
        {
            List<string> examples = member.Examples.Select(static example => "\"" + JsonText.Escape(example) + "\"").ToList();
            yield return new Keyword("examples", "[" + string.Join(",", examples) + "]", $"For example {string.Join(", ", member.Examples)}.");
        }

        if (member.Deprecation is { } reason)
        {
            yield return new Keyword("deprecated", "true", reason.Length == 0 ? "Deprecated." : $"Deprecated: {reason}");
        }
    }

    private static IEnumerable<Keyword> Limits(ConstraintModel constraints, Shape shape)
    {
        // The limit of an unsigned type is the closer one.
        bool isUnsigned = shape is ScalarShape { Kind: ScalarKind.Byte or ScalarKind.UInt16 or ScalarKind.UInt32 or ScalarKind.UInt64 or ScalarKind.UInt128 };
        if (constraints.Minimum is { } minimum && !(isUnsigned && minimum.StartsWith("-", StringComparison.Ordinal)))
        {
            yield return constraints.MinimumIsExclusive
                ? new Keyword("exclusiveMinimum", minimum, $"Greater than {minimum}.")
                : new Keyword("minimum", minimum, $"At least {minimum}.");
        }

        if (constraints.Maximum is { } maximum)
        {
            yield return constraints.MaximumIsExclusive
                ? new Keyword("exclusiveMaximum", maximum, $"Less than {maximum}.")
                : new Keyword("maximum", maximum, $"At most {maximum}.");
        }
    }

    private static IEnumerable<Keyword> Lengths(ConstraintModel constraints, Shape shape)
    {
        if (shape is ScalarShape { Kind: ScalarKind.Bytes })
        {
            yield break; // the limit counts bytes and the keyword characters of base64
        }

        (string suffix, string unit) = shape switch { ListShape => ("Items", "items"), MapShape => ("Properties", "entries"), _ => ("Length", "characters") };
        if (constraints.MinLength is { } least)
        {
            yield return new Keyword("min" + suffix, Number(least), $"At least {Amount(least, unit)}.");
        }

        if (constraints.MaxLength is { } most)
        {
            yield return new Keyword("max" + suffix, Number(most), $"At most {Amount(most, unit)}.");
        }
    }

    private static IEnumerable<Keyword> Texts(ConstraintModel constraints)
    {
        if (constraints.Pattern is { } pattern)
        {
            // The attribute asks for a match of the whole text, the keyword for one anywhere in it.
            string anchored = Regexes.Anchor(pattern);
            yield return new Keyword("pattern", "\"" + JsonText.Escape(anchored) + "\"", $"Matches the regular expression {anchored}.");
        }

        if (constraints.IsEmail)
        {
            yield return new Keyword("format", "\"email\"", "An e-mail address.");
        }

        if (constraints.IsUrl)
        {
            yield return new Keyword("format", "\"uri\"", "An absolute URL.");
        }
    }

    private static string Amount(int count, string unit) =>
        count != 1 ? $"{Number(count)} {unit}" : unit == "entries" ? "1 entry" : $"1 {unit.TrimEnd('s')}";

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
