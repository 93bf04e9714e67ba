namespace PromptGen.Simulator.Extraction.Text;

/// <summary>Brings the words around a value into a form in which two makes of the same label are alike.</summary>
internal static class LabelText
{
    /// <summary>Lower-case words; digits and punctuation only separate them.</summary>
    public static List<string> Words(ReadOnlySpan<char> text)
    {
        List<string> words = [];
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && (char.IsLetter(text[i]) || text[i] is '#' or '№');
            if (inside)
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i].ToString().ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }

    public static bool IsWide(char c) => c >= '\u2E80';

    /// <summary>Words of an identifier: <c>invoice_number</c>, <c>InvoiceNumber</c>.</summary>
    public static List<string> NameWords(string name)
    {
        List<char> spaced = [];
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
            {
                spaced.Add(' ');
            }

            spaced.Add(name[i]);
        }

        return Words(spaced.ToArray());
    }
}
