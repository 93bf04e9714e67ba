using System.Text;

namespace PromptGen.Reading;

/// <summary>Finds quoted texts in one text of a document.</summary>
internal sealed class PartText(string text, int part)
{
    private string? _dense;
    private int[]? _places;

    /// <summary>Finds the first occurrence of a text.</summary>
    /// <param name="quote">The text; not blank.</param>
    /// <param name="isExact">Whether capitalisation and white space count.</param>
    public SourceSpan? Find(string quote, bool isExact)
    {
        if (isExact)
        {
            int exact = text.IndexOf(quote, StringComparison.Ordinal);
            return exact < 0 ? null : new SourceSpan(exact, quote.Length) { Part = part };
        }

        _dense ??= Dense();
        string wanted = WithoutSpace(quote);
        int start = _dense.IndexOf(wanted, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        int first = _places![start];
        return new SourceSpan(first, _places[start + wanted.Length - 1] + 1 - first) { Part = part };
    }

    private string Dense()
    {
        StringBuilder dense = new(text.Length);
        List<int> places = new(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            if (!char.IsWhiteSpace(text[index]))
            {
                dense.Append(text[index]);
                places.Add(index);
            }
        }

        _places = [.. places];
        return dense.ToString();
    }

    private static string WithoutSpace(string text) => text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(static c => !char.IsWhiteSpace(c))) : text;
}
