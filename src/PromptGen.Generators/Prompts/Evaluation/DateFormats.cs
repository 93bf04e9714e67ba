namespace PromptGen.Generators.Prompts.Evaluation;

/// <summary>What a date format string shows.</summary>
internal static class DateFormats
{
    /// <summary>True if the format shows nothing finer than the day, so that the text changes at most once a day.</summary>
    public static bool IsDayOrCoarser(string? format)
    {
        if (string.IsNullOrEmpty(format))
        {
            return false;
        }

        return format!.Length == 1 ? "dDyYmM".IndexOf(format[0]) >= 0 : !ShowsTime(format);
    }

    /// <summary>True if the text does not depend on the current culture: the round-trip, sortable and RFC 1123 forms.</summary>
    public static bool IsInvariant(string? format) => format is "O" or "o" or "s" or "u" or "R" or "r";

    private static bool ShowsTime(string format)
    {
        char quote = '\0';
        for (int i = 0; i < format.Length; i++)
        {
            char c = format[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '\'' or '"')
            {
                quote = c;
            }
            else if (c == '\\')
            {
                i++;
            }
            else if ("hHmsfFtKz".IndexOf(c) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
