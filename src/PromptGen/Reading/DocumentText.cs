namespace PromptGen.Reading;

/// <summary>Finds quoted texts in a document: in its text parts, in their order.</summary>
internal sealed class DocumentText
{
    private readonly PartText[] _texts;

    public DocumentText(Document document)
    {
        _texts = document.Sent is { } sent
            ? [new PartText(sent.Text, 0)]
            : [.. document.Content!.Parts.Select(static (part, index) => (part.Text, index)).Where(static part => part.Text is not null).Select(static part => new PartText(part.Text!, part.index))];
        IsWhole = document.Sent is not null || _texts.Length == document.Content!.Parts.Count;
    }

    /// <summary>Whether all of the document is text. Where it is not, a quote that is not found may stand in a PDF or an image.</summary>
    public bool IsWhole { get; }

    /// <summary>Finds the first occurrence of a text.</summary>
    /// <param name="quote">The text; not blank.</param>
    /// <param name="isExact">Whether capitalisation and white space count.</param>
    public SourceSpan? Find(string quote, bool isExact)
    {
        foreach (PartText text in _texts)
        {
            if (text.Find(quote, isExact) is { } span)
            {
                return span;
            }
        }

        return null;
    }
}
