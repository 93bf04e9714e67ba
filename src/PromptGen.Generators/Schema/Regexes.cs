namespace PromptGen.Generators.Schema;

/// <summary>Regular expressions as keywords.</summary>
internal static class Regexes
{
    /// <summary>The largest count of repetitions that is called small; provider facts ST-4 refuse "large" ones without a figure.</summary>
    private const int SmallRepetition = 100;

    /// <summary>Makes an expression match the whole text.</summary>
    public static string Anchor(string pattern) =>
        pattern.StartsWith("^", StringComparison.Ordinal) && pattern.EndsWith("$", StringComparison.Ordinal) && !pattern.Contains('|') ? pattern : $"^(?:{pattern})$";

    /// <summary>Whether an expression has only what Anthropic's strict subset takes (provider facts ST-4): no backreference, look-around, word boundary or large repetition.</summary>
    public static bool IsSimple(string pattern)
    {
        for (int index = 0; index < pattern.Length; index++)
        {
            char next = index + 1 < pattern.Length ? pattern[index + 1] : '\0';
            switch (pattern[index])
            {
                case '\\' when next is 'b' or 'B' or 'k' or 'A' or 'z' or 'Z' or 'G' or 'p' or 'P' or (>= '1' and <= '9'):
                case '(' when next == '?' && (index + 2 >= pattern.Length || pattern[index + 2] != ':'):
                case '{' when IsLarge(pattern, index):
                    return false;
                case '\\':
                    index++;
                    break;
            }
        }

        return true;
    }

    private static bool IsLarge(string pattern, int open)
    {
        int close = pattern.IndexOf('}', open);
        return close > open && pattern.Substring(open + 1, close - open - 1).Split(',').Any(static part => int.TryParse(part, out int count) && count > SmallRepetition);
    }
}
