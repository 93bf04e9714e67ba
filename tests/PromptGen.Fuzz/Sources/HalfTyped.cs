using System.Text;

namespace PromptGen.Fuzz.Sources;

/// <summary>Damages source text as typing does: it is cut off, words are missing, doubled or exchanged.</summary>
internal static class HalfTyped
{
    private static readonly string[] s_words =
    [
        "{", "}", "(", ")", "[", "]", ";", ",", ".", "\"", "$\"", "\"\"\"", "=>", "=", "new", "await", "with", "?", "??=", "..", "is", "null", "default", "static", "record", "async", "<", ">", "#if", "/*", "//", "\\", "\u0000", "@",
    ];

    /// <summary>A damaged copy.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="donor">Another text, of which pieces are taken.</param>
    /// <param name="random">The source of chance.</param>
    public static string Damage(string text, string donor, Random random)
    {
        StringBuilder damaged = new(text);
        for (int edits = random.Next(1, 5); edits > 0 && damaged.Length > 10; edits--)
        {
            Edit(damaged, donor, random);
        }

        return damaged.ToString();
    }

    private static void Edit(StringBuilder text, string donor, Random random)
    {
        int at = random.Next(text.Length);
        int length = Math.Min(random.Next(1, 30), text.Length - at);
        switch (random.Next(8))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Length = at + 1;
                break;
            case 2:
                text.Insert(at, s_words[random.Next(s_words.Length)]);
                break;
            case 3:
                (int start, int end) = WordAt(text, at);
                text.Remove(start, end - start);
                break;
            case 4:
                Exchange(text, at, random.Next(text.Length));
                break;
            case 5:
                (start, end) = WordAt(text, at);
                text.Insert(end, text.ToString(start, end - start));
                break;
            case 6:
                int from = random.Next(donor.Length);
                text.Insert(at, donor.AsSpan(from, Math.Min(random.Next(1, 80), donor.Length - from)));
                break;
            default:
                int line = LineStart(text, at);
                int next = LineStart(text, Math.Min(line + 200, text.Length - 1));
                text.Remove(line, Math.Max(0, next - line));
                break;
        }
    }

    private static void Exchange(StringBuilder text, int first, int second)
    {
        (int start, int end) = WordAt(text, Math.Min(first, second));
        (int laterStart, int laterEnd) = WordAt(text, Math.Max(first, second));
        if (laterStart >= end)
        {
            string word = text.ToString(start, end - start);
            string later = text.ToString(laterStart, laterEnd - laterStart);
            text.Remove(laterStart, laterEnd - laterStart).Insert(laterStart, word).Remove(start, end - start).Insert(start, later);
        }
    }

    private static (int Start, int End) WordAt(StringBuilder text, int at)
    {
        int start = at;
        int end = at + 1;
        if (char.IsLetterOrDigit(text[at]))
        {
            while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }
        }

        return (start, end);
    }

    private static int LineStart(StringBuilder text, int at)
    {
        while (at > 0 && text[at - 1] != '\n')
        {
            at--;
        }

        return at;
    }
}
