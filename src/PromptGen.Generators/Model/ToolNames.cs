using System.Text;

namespace PromptGen.Generators.Model;

/// <summary>The names that providers accept for tools: <c>^[a-zA-Z0-9_-]{1,64}$</c> (provider facts TC-10).</summary>
internal static class ToolNames
{
    public const int MaxLength = 64;

    /// <summary>The longest name that one published schema allows, above which every endpoint refuses.</summary>
    public const int HardMaxLength = 128;

    public static bool IsLegal(string name) => HasLegalCharacters(name) && name.Length <= MaxLength;

    public static bool HasLegalCharacters(string name) => name.Length > 0 && name.All(IsLegal);

    /// <summary>Proposes a legal name.</summary>
    public static string Suggest(string name)
    {
        StringBuilder result = new();
        foreach (char c in name.Normalize(NormalizationForm.FormD))
        {
            if (IsLegal(c) || AsciiLetters.Spell(c) is not null)
            {
                result.Append(AsciiLetters.Spell(c) ?? c.ToString());
            }
            else if ((char.IsWhiteSpace(c) || char.IsPunctuation(c)) && result.Length > 0 && result[result.Length - 1] != '_')
            {
                result.Append('_');
            }
        }

        string suggestion = result.ToString().Trim('_');
        return suggestion.Length == 0 ? "tool" : suggestion.Substring(0, Math.Min(suggestion.Length, MaxLength));
    }

    private static bool IsLegal(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';
}
