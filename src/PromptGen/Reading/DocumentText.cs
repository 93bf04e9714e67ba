namespace PromptGen.Reading;

/// <summary>Finds quoted texts in a document: in its text parts, in their order.</summary>
internal sealed class DocumentText(Document document)
{
    private PartText[]? _texts;

    /// <summary>Whether all of the document is text. Where it is not, a quote that is not found may stand in a PDF or an image.</summary>
    public bool IsWhole => document.Content?.Parts.All(static part => part.Kind == DocumentPartKind.Text) ?? true;

    /// <summary>Finds the first occurrence of a text.</summary>
    /// <param name="quote">The text; not blank.</param>
    /// <param name="isExact">Whether capitalisation and white space count.</param>
    public SourceSpan? Find(string quote, bool isExact)
    {
        foreach (PartText text in _texts ??= [.. Texts()])
        {
            if (text.Find(quote, isExact) is { } span)
            {
                return span;
            }
        }

        return null;
    }

    private IEnumerable<PartText> Texts()
    {
        IReadOnlyList<DocumentPart> parts = document.Parts;
        for (int index = 0; index < parts.Count; index++)
        {
            if (parts[index].Text is { } text)
            {
                yield return new PartText(text, index);
            }
        }
    }
}
