using System.Globalization;
using System.Text;

namespace PromptGen.Simulator.Extraction.Text;

/// <summary>Month names of English, German, French and Spanish, read without accents and from three letters on.</summary>
internal static class MonthNames
{
    private const int ShortestAbbreviation = 3;

    // A table of its own: the names that a culture gives differ between operating systems.
    private static readonly string[][] s_names =
    [
        ["january", "januar", "janner", "janvier", "enero"],
        ["february", "februar", "feber", "fevrier", "febrero"],
        ["march", "marz", "maerz", "mrz", "mars", "marzo"],
        ["april", "avril", "abril"],
        ["may", "mai", "mayo"],
        ["june", "juni", "juin", "junio"],
        ["july", "juli", "juillet", "julio"],
        ["august", "aout", "agosto"],
        ["september", "septembre", "septiembre", "setiembre"],
        ["october", "oktober", "octobre", "octubre"],
        ["november", "novembre", "noviembre"],
        ["december", "dezember", "decembre", "diciembre"],
    ];

    /// <summary>The month's number, or 0.</summary>
    public static int Number(ReadOnlySpan<char> word)
    {
        string plain = WithoutAccents(word);
        if (plain.Length < ShortestAbbreviation)
        {
            return 0;
        }

        for (int month = 0; month < s_names.Length; month++)
        {
            foreach (string name in s_names[month])
            {
                bool isAbbreviation = plain.Length <= ShortestAbbreviation + 2 && name.StartsWith(plain, StringComparison.Ordinal);
                if (plain == name || isAbbreviation)
                {
                    return month + 1;
                }
            }
        }

        return 0;
    }

    private static string WithoutAccents(ReadOnlySpan<char> word)
    {
        StringBuilder plain = new(word.Length);
        foreach (char c in word.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }
}
