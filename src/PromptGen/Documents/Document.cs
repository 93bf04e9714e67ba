using PromptGen.Documents;

namespace PromptGen;

/// <summary>A document to extract from: a text, a PDF, an image, or several of them in order. Texts are sent unaltered.</summary>
public sealed class Document
{
    // One field for both forms: most documents are one text, and it needs nothing else.
    private readonly object _content;

    private Document(object content, string? id)
    {
        _content = content;
        Id = id;
    }

    /// <summary>A name of the caller's for the document, such as a file name. It is never sent.</summary>
    public string? Id { get; }

    /// <summary>How many UTF-16 characters the text has; of several texts the sum, and 0 where there is none.</summary>
    public int Length => Sent is { } sent ? sent.Text.Length : Content!.Parts.Sum(static part => part.Text?.Length ?? 0);

    /// <summary>The parts in order; a document of one text has one.</summary>
    public IReadOnlyList<DocumentPart> Parts => Content?.Parts ?? [new DocumentPart(Sent!)];

    /// <summary>
    /// The SHA-256 over kinds, order and bytes of the parts, in lower-case hexadecimal: equal for equal documents on every machine, and so the document's share of a
    /// key under which answers are kept. A part that is given by its address or file id counts by that name, since its bytes are not at hand.
    /// </summary>
    public string Fingerprint => Content?.Fingerprint ?? Convert.ToHexString(DocumentContent.Compute(new DocumentPart(Sent!))).ToLowerInvariant();

    /// <summary>The text of a document that is one plain text; else null.</summary>
    internal SentText? Sent => _content as SentText;

    /// <summary>The parts of every other document.</summary>
    internal DocumentContent? Content => _content as DocumentContent;

    /// <summary>Makes a document of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">A name of the caller's for the document.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">The text is blank, or it holds half of a surrogate pair, which has no UTF-8 form and would reach the model as another character.</exception>
    public static Document FromText(string text, string? id = null) =>
        new(new SentText(text, id is null ? "The document" : $"The document '{id}'", nameof(text)), id);

    /// <summary>Makes a document of a PDF.</summary>
    /// <param name="source">Where it comes from; a <c>byte[]</c>, a <c>ReadOnlyMemory&lt;byte&gt;</c> or a <see cref="Uri"/> will do.</param>
    /// <param name="id">A name of the caller's for the document.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">The bytes are empty or no PDF; the message says what they look like.</exception>
    public static Document FromPdf(DocumentSource source, string? id = null) => new(new DocumentContent([DocumentPart.FromPdf(source)]), id);

    /// <summary>Makes a document of an image: PNG, JPEG, GIF or WebP.</summary>
    /// <param name="source">Where it comes from; a <c>byte[]</c>, a <c>ReadOnlyMemory&lt;byte&gt;</c> or a <see cref="Uri"/> will do.</param>
    /// <param name="id">A name of the caller's for the document.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">The bytes are empty or no such image; the message says what they look like.</exception>
    public static Document FromImage(DocumentSource source, string? id = null) => new(new DocumentContent([DocumentPart.FromImage(source)]), id);

    /// <summary>Makes a document of several parts. They are sent in this order, between one pair of tags.</summary>
    /// <param name="parts">The parts, at least one. A PDF or an image reads best in front of the text that belongs to it (provider facts DO-6).</param>
    /// <param name="id">A name of the caller's for the document.</param>
    /// <returns>The document. Of one unmarked text it is the same as <see cref="FromText"/> makes.</returns>
    /// <exception cref="ArgumentException">There is no part.</exception>
    public static Document FromParts(IEnumerable<DocumentPart> parts, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        DocumentPart[] all = [.. parts];
        if (all.Length == 0)
        {
            throw new ArgumentException("The document has no parts. Pass at least one text, PDF or image.", nameof(parts));
        }

        if (Array.IndexOf(all, null) >= 0)
        {
            throw new ArgumentNullException(nameof(parts), "A part of the document is null. Leave it out.");
        }

        return all is [{ Sent: { } sent, HasCacheBreakpoint: false }] ? new Document(sent, id) : new Document(new DocumentContent(all), id);
    }

    /// <summary>Returns the id, never the text.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => Id ?? "(document)";
}
