namespace PromptGen;

/// <summary>A document to extract from. Its text is sent unaltered.</summary>
public sealed class Document
{
    private Document(SentText sent, string? id)
    {
        Sent = sent;
        Id = id;
    }

    /// <summary>A name of the caller's for the document, such as a file name. It is never sent.</summary>
    public string? Id { get; }

    /// <summary>How many UTF-16 characters the text has.</summary>
    public int Length => Sent.Text.Length;

    internal SentText Sent { get; }

    /// <summary>Makes a document of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">A name of the caller's for the document.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">The text is blank, or it holds half of a surrogate pair, which has no UTF-8 form and would reach the model as another character.</exception>
    public static Document FromText(string text, string? id = null) =>
        new(new SentText(text, id is null ? "The document" : $"The document '{id}'", nameof(text)), id);

    /// <summary>Returns the id, never the text.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => Id ?? "(document)";
}
