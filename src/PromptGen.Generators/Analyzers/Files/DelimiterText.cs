using System.Text;

namespace PromptGen.Generators.Analyzers.Files;

/// <summary>Finds the tags of the prompt in a text, also where they are disguised with white space, zero-width characters or other capitals.</summary>
internal static class DelimiterText
{
    private static readonly string[] s_tags = ["examples", "example", "output"];

    /// <summary>The first tag that the text contains, as the prompt spells it; null if there is none.</summary>
    public static string? Find(string text, string documentTag)
    {
        if (text.IndexOf('<') < 0)
        {
            return null;
        }

        string plain = Plain(text);
        return s_tags.Prepend(documentTag).SelectMany(static tag => new[] { $"<{tag}>", $"</{tag}>" })
            .FirstOrDefault(tag => plain.IndexOf(tag, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not (>= '\u200B' and <= '\u200F' or >= '\u2060' and <= '\u2064' or '\uFEFF' or '\u00AD'))
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }
}
