using System.Globalization;
using System.Text;

namespace PromptGen.Generators.Model;

/// <summary>The alphabet that providers accept for property names: <c>^[a-zA-Z0-9_.-]{1,64}$</c> (rules, PG1011).</summary>
internal static class PropertyKeys
{
    private const int MaxLength = 64;

    public static bool IsLegal(string key) => key.Length is > 0 and <= MaxLength && key.All(IsLegal);

    /// <summary>Proposes a legal key that is none of the taken ones.</summary>
    public static string Suggest(string key, IEnumerable<string> taken)
    {
        HashSet<string> others = new(taken, StringComparer.OrdinalIgnoreCase);
        string first = Suggest(key);
        string suggestion = first;
        for (int number = 2; others.Contains(suggestion); number++)
        {
            string suffix = "_" + number.ToString(CultureInfo.InvariantCulture);
            suggestion = first.Substring(0, Math.Min(first.Length, MaxLength - suffix.Length)) + suffix;
        }

        return suggestion;
    }

    /// <summary>Proposes a legal key: letters are spelled in ASCII as far as that is possible.</summary>
    public static string Suggest(string key)
    {
        StringBuilder result = new();
        foreach (char c in key.Normalize(NormalizationForm.FormD))
        {
            result.Append(IsLegal(c) ? c.ToString() : c == ' ' ? "_" : AsciiLetters.Spell(c));
        }

        string suggestion = result.Length > MaxLength ? result.ToString(0, MaxLength) : result.ToString();
        return suggestion.Length == 0 ? "value" : suggestion;
    }

    private static bool IsLegal(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' or '-';
}
