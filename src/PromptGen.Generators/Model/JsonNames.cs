using System.Globalization;
using System.Text;

namespace PromptGen.Generators.Model;

/// <summary>Converts C# names as the naming policies of System.Text.Json do, so that both read the same JSON.</summary>
internal static class JsonNames
{
    public static string Convert(string name, NamingPolicy policy) => policy switch
    {
        NamingPolicy.SnakeCaseLower => Separate(name, '_'),
        NamingPolicy.KebabCaseLower => Separate(name, '-'),
        NamingPolicy.SnakeCaseUpper => Separate(name, '_', isUpper: true),
        NamingPolicy.KebabCaseUpper => Separate(name, '-', isUpper: true),
        NamingPolicy.CamelCase => Camel(name),
        _ => name,
    };

    private static string Separate(string name, char separator, bool isUpper = false)
    {
        StringBuilder result = new(name.Length + 8);
        for (int index = 0; index < name.Length; index++)
        {
            if (StartsWord(name, index))
            {
                result.Append(separator);
            }

            char c = name[index];
            result.Append(isUpper ? (char.IsLower(c) ? char.ToUpperInvariant(c) : c) : IsUpper(c) ? char.ToLowerInvariant(c) : c);
        }

        return result.ToString();
    }

    /// <summary>
    /// An upper-case letter starts a word after a small letter or digit, and as the last of several before a small letter.
    /// Any other character, such as an underscore or a letter without case, separates words itself.
    /// </summary>
    private static bool StartsWord(string name, int index)
    {
        if (index == 0 || !IsUpper(name[index]))
        {
            return false;
        }

        bool beforeLower = index + 1 < name.Length && char.IsLower(name[index + 1]);
        return IsUpper(name[index - 1]) ? beforeLower : IsLowerOrDigit(name[index - 1]);
    }

    private static bool IsUpper(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.UppercaseLetter;

    private static bool IsLowerOrDigit(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber;

    private static string Camel(string name)
    {
        char[] letters = name.ToCharArray();
        for (int index = 0; index < letters.Length && char.IsUpper(letters[index]); index++)
        {
            bool lastOfSeveral = index > 0 && index + 1 < letters.Length && !char.IsUpper(letters[index + 1]);
            if (lastOfSeveral)
            {
                break;
            }

            letters[index] = char.ToLowerInvariant(letters[index]);
        }

        return new string(letters);
    }
}
