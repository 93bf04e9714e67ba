namespace PromptGen.Generators.Model;

/// <summary>Spells letters in ASCII, for the names that providers accept. Letters with marks are taken apart before (normalization form D).</summary>
internal static class AsciiLetters
{
    /// <summary>From U+0430 on; the two signs are not spelled.</summary>
    private static readonly string[] s_cyrillic =
    [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p",
        "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
    ];

    /// <summary>From U+03B1 on, both forms of sigma included.</summary>
    private static readonly string[] s_greek =
    [
        "a", "b", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p",
        "r", "s", "s", "t", "y", "f", "ch", "ps", "o",
    ];

    /// <summary>Returns the ASCII spelling of a letter, or null where none is known.</summary>
    public static string? Spell(char letter)
    {
        char lower = char.ToLowerInvariant(letter);
        string? spelling = lower switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'ł' => "l",
            'đ' => "d",
            'ı' => "i",
            'þ' => "th",
            >= '\u0430' and <= '\u044F' => s_cyrillic[lower - '\u0430'],
            >= '\u03B1' and <= '\u03C9' => s_greek[lower - '\u03B1'],
            'і' => "i",
            'є' => "ie",
            'ґ' => "g",
            _ => null,
        };
        return lower == letter || string.IsNullOrEmpty(spelling) ? spelling : char.ToUpperInvariant(spelling![0]) + spelling.Substring(1);
    }
}
