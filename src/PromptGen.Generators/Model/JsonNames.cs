using System.Text;

namespace PromptGen.Generators.Model;

/// <summary>Converts C# names as the naming policies of System.Text.Json do, so that both read the same JSON.</summary>
internal static class JsonNames
{
    public static string Convert(string name, NamingPolicy policy) => policy switch
    {
        NamingPolicy.SnakeCaseLower => Separate(name, '_'),
        NamingPolicy.KebabCaseLower => Separate(name, '-'),
        NamingPolicy.CamelCase => Camel(name),
        _ => name,
    };

    private static string Separate(string name, char separator)
    {
        StringBuilder result = new(name.Length + 8);
        for (int index = 0; index < name.Length; index++)
        {
            char current = name[index];
            if (!char.IsLetterOrDigit(current))
            {
                // Underscores and the like separate words themselves.
                AppendSeparator(result, separator);
                continue;
            }

            if (StartsWord(name, index))
            {
                AppendSeparator(result, separator);
            }

            result.Append(char.ToLowerInvariant(current));
        }

        if (result.Length > 0 && result[result.Length - 1] == separator)
        {
            result.Length--;
        }

        return result.ToString();
    }

    private static void AppendSeparator(StringBuilder result, char separator)
    {
        if (result.Length > 0 && result[result.Length - 1] != separator)
        {
            result.Append(separator);
        }
    }

    /// <summary>An upper-case letter starts a word after a small letter or digit, and as the last of several before a small letter.</summary>
    private static bool StartsWord(string name, int index)
    {
        if (index == 0 || !char.IsUpper(name[index]))
        {
            return false;
        }

        bool afterUpper = char.IsUpper(name[index - 1]);
        bool beforeLower = index + 1 < name.Length && char.IsLower(name[index + 1]);
        return !afterUpper || beforeLower;
    }

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
