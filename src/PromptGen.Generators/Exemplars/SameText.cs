using System.Text;

namespace PromptGen.Generators.Exemplars;

/// <summary>Brings texts to the form in which they are compared: NFC, one space for each run of white space, none at the ends.</summary>
internal static class SameText
{
    public static string Normalize(string text)
    {
        StringBuilder normal = new(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                normal.Append(c);
            }
            else if (normal.Length > 0 && normal[normal.Length - 1] != ' ')
            {
                normal.Append(' ');
            }
        }

        string result = normal.ToString().TrimEnd(' ');
        return IsWellFormed(result) ? result.Normalize(NormalizationForm.FormC) : result;
    }

    // Half a surrogate pair cannot be normalised, and an exemplar file cannot hold one in the end.
    private static bool IsWellFormed(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]) && !(char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[++index])))
            {
                return false;
            }
        }

        return true;
    }
}
