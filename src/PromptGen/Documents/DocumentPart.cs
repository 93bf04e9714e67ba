using System.Globalization;
using PromptGen.Documents;

namespace PromptGen;

/// <summary>A part of a document: a text, a PDF or an image. It is immutable and can stand in several documents.</summary>
public sealed class DocumentPart
{
    private readonly DocumentSource? _source;
    private PdfFacts? _pdf;

    private DocumentPart(DocumentPartKind kind, SentText? sent, DocumentSource? source, MediaFacts media, bool marked)
    {
        Kind = kind;
        Sent = sent;
        _source = source;
        Media = media;
        HasCacheBreakpoint = marked;
    }

    internal DocumentPart(SentText sent)
        : this(DocumentPartKind.Text, sent, null, default, marked: false)
    {
    }

    /// <summary>What the part is.</summary>
    public DocumentPartKind Kind { get; }

    /// <summary>The text of a text part; else null.</summary>
    public string? Text => Sent?.Text;

    /// <summary>The bytes of a PDF or an image; empty for a text and for a part that the provider fetches or keeps.</summary>
    public ReadOnlyMemory<byte> Bytes => _source?.Bytes ?? default;

    /// <summary>The address that the provider fetches, or null.</summary>
    public Uri? Url => _source?.Url;

    /// <summary>The provider's id of an uploaded file, or null.</summary>
    public string? FileId => _source?.FileId;

    /// <summary>What the bytes begin like: <c>application/pdf</c>, <c>image/png</c>, <c>image/jpeg</c>, <c>image/gif</c> or <c>image/webp</c>. Null for a text and for an image whose bytes are not at hand.</summary>
    public string? MediaType => Kind == DocumentPartKind.Pdf ? Signature.PdfType : Media.Type;

    /// <summary>The width of an image in pixels, or null where its head does not show it.</summary>
    public int? PixelWidth => Media.Width;

    /// <summary>The height of an image in pixels, or null where its head does not show it.</summary>
    public int? PixelHeight => Media.Height;

    /// <summary>The pages of a PDF, or null where they cannot be counted without unpacking it. Counting reads the bytes once.</summary>
    public int? PageCount => Pdf?.Pages;

    /// <summary>Whether a cache marker ends the prompt's prefix behind this part.</summary>
    public bool HasCacheBreakpoint { get; }

    internal SentText? Sent { get; }

    internal MediaFacts Media { get; }

    /// <summary>What can be seen in the bytes of a PDF; null where they are not at hand.</summary>
    internal PdfFacts? Pdf => Kind == DocumentPartKind.Pdf && HasBytes ? _pdf ??= PdfFacts.Read(Bytes.Span) : null;

    internal bool HasBytes => _source is { HasBytes: true };

    /// <summary>Makes a text part.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The text is blank, or it holds half of a surrogate pair.</exception>
    public static DocumentPart FromText(string text) => new(new SentText(text, "The text part", nameof(text)));

    /// <summary>Makes a part of a PDF.</summary>
    /// <param name="source">Where it comes from; a <c>byte[]</c>, a <c>ReadOnlyMemory&lt;byte&gt;</c> or a <see cref="Uri"/> will do.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The bytes are empty or no PDF; the message says what they look like.</exception>
    public static DocumentPart FromPdf(DocumentSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new DocumentPart(DocumentPartKind.Pdf, null, source, source.HasBytes ? MediaFacts.OfPdf(source.Bytes.Span) : default, marked: false);
    }

    /// <summary>Makes a part of an image: PNG, JPEG, GIF or WebP.</summary>
    /// <param name="source">Where it comes from; a <c>byte[]</c>, a <c>ReadOnlyMemory&lt;byte&gt;</c> or a <see cref="Uri"/> will do.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The bytes are empty or no such image; the message says what they look like.</exception>
    public static DocumentPart FromImage(DocumentSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new DocumentPart(DocumentPartKind.Image, null, source, source.HasBytes ? MediaFacts.OfImage(source.Bytes.Span) : default, marked: false);
    }

    /// <summary>
    /// Puts a cache marker of the request's lifetime behind the part. Ask for it only where the same parts up to here go out with several requests of the tool,
    /// such as a long PDF with one question after the other: on a part that changes with every call it writes each time and is never read (provider facts CA-8).
    /// </summary>
    /// <returns>The marked part.</returns>
    public DocumentPart WithCacheBreakpoint() => new(Kind, Sent, _source, Media, marked: true) { _pdf = _pdf };

    /// <summary>Returns what the part is and how large, never a text, an address or an id.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => Sent is { } sent
        ? string.Create(CultureInfo.InvariantCulture, $"Text ({sent.Text.Length} characters)")
        : $"{Kind} {_source}";
}
