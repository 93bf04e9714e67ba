using System.Text;
using System.Text.RegularExpressions;

namespace PromptGen.Client.Running;

/// <summary>
/// Makes a provider's error message fit for logs: short, on one line, without keys, and without what it quotes of the prompt. A word of the message that stands in the
/// prompt is left out unless it is a word of API errors, of the schema or of the model's name; so is every longer passage.
/// </summary>
internal static partial class ErrorText
{
    private const string Quote = "[document]";
    private const int MaxLength = 500;
    private const int MaxRead = 2000;

    /// <summary>A passage of so many characters is left out with the common words in it.</summary>
    private const int ShortestPassage = 20;

    /// <summary>Shorter words tell nothing.</summary>
    private const int ShortestWord = 3;

    /// <summary>Makes one message of a sentence of our own and the provider's words.</summary>
    /// <param name="own">The sentence, which stays as it is; it may be empty.</param>
    /// <param name="words">The provider's words.</param>
    /// <param name="request">The request that was answered.</param>
    /// <param name="format">The wire format in which it was sent.</param>
    public static string Clean(string own, string words, ExtractionRequest request, WireFormat format)
    {
        string text = own + Clean(words.Length > MaxRead ? words[..MaxRead] : words, PromptWords.Of(request, format));
        text = string.Create(text.Length, text, static (line, source) =>
        {
            for (int index = 0; index < line.Length; index++)
            {
                line[index] = char.IsControl(source[index]) ? ' ' : source[index];
            }
        });
        return text.Length > MaxLength ? text[..(MaxLength - 1)] + "…" : text;
    }

    private static string Clean(string words, PromptWords prompt)
    {
        string text = Key().Replace(words, match => prompt.IsNamed(match.Value) ? match.Value : "[key]");
        bool[] quoted = new bool[text.Length];
        for (int index = 0; index + ShortestPassage <= text.Length; index++)
        {
            if (prompt.Contains(text.AsSpan(index, ShortestPassage)))
            {
                quoted.AsSpan(index, ShortestPassage).Fill(true);
            }
        }

        foreach (Match match in PromptWords.Word().Matches(text))
        {
            if (match.Groups["word"] is { Success: true, Length: >= ShortestWord } word && !prompt.IsCommon(word.Value) && prompt.ContainsWord(word.ValueSpan))
            {
                quoted.AsSpan(word.Index, word.Length).Fill(true);
            }
        }

        return WithoutQuotes(text, quoted);
    }

    /// <summary>Quotes with nothing but signs between them are one.</summary>
    private static string WithoutQuotes(string text, bool[] quoted)
    {
        StringBuilder kept = new(text.Length);
        int quoteEnd = -1;
        for (int index = 0; index < text.Length; index++)
        {
            if (!quoted[index])
            {
                kept.Append(text[index]);
            }
            else if (index == 0 || !quoted[index - 1])
            {
                bool continues = quoteEnd >= 0 && !text.AsSpan(quoteEnd, index - quoteEnd).ContainsAnyLetterOrDigit();
                kept.Length -= continues ? index - quoteEnd : 0;
                kept.Append(continues ? "" : Quote);
            }

            quoteEnd = quoted[index] ? index + 1 : quoteEnd;
        }

        return kept.ToString();
    }

    private static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (char letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What looks like a key: a known beginning, or a long run of letters with digits. Adapters do not know the key that their SDK sends.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9_-])(?:sk-[A-Za-z0-9_*-]+|(?=[A-Za-z_-]*[0-9])(?=[0-9_-]*[A-Za-z])[A-Za-z0-9_-]{16,})", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
