using System.Globalization;
using PromptGen.Documents;

namespace PromptGen.Wire;

/// <summary>Holds a document's parts against the limits of the endpoint, before anything is sent. What is not known of a part is not held against it.</summary>
internal static class DocumentCheck
{
    /// <exception cref="DocumentNotSupportedException">A limit is exceeded.</exception>
    public static void Parts(Document document, ModelProfile model, DocumentLimits limits)
    {
        int images = 0;
        long pages = 0;
        for (int index = 0; index < document.Parts.Count; index++)
        {
            DocumentPart part = document.Parts[index];
            if (part.Kind == DocumentPartKind.Image)
            {
                images++;
                Image(document, index, limits);
            }
            else if (limits.Pages is { } limit && part.Pdf is { } pdf)
            {
                pages += pdf.Pages ?? 0;
                Pdf(document, index, pdf, limit.For(model), model, limits);
            }
        }

        Total(document, images, limits.Images?.For(model), "images", model, limits);
        Total(document, pages, limits.Pages?.For(model), "PDF pages", model, limits);
    }

    /// <summary>Checks the whole body, whose length is known when it is made.</summary>
    /// <exception cref="DocumentNotSupportedException">The body is too large.</exception>
    public static void Body(Document document, long bytes, DocumentLimits limits)
    {
        if (limits.RequestMegabytes is { } most && bytes > (long)most * DocumentLimits.Megabyte)
        {
            throw Refuse(document, null, $"{Name(document)} makes a request of {Number(bytes)} bytes, and {limits.Endpoint} takes at most {most} MB. Split the document, or scale its images down.");
        }
    }

    private static void Image(Document document, int index, DocumentLimits limits)
    {
        DocumentPart part = document.Parts[index];
        if (limits.ImageSide is { } side && Math.Max(part.PixelWidth ?? 0, part.PixelHeight ?? 0) > side)
        {
            throw Refuse(document, index, $"{Name(document, index)} has {part.PixelWidth} x {part.PixelHeight} pixels, and {limits.Endpoint} takes at most {side} on each side. Scale the image down; the model sees it smaller in any case.");
        }

        if (limits.ImageMegabytes is { } most && Base64Pieces.Length(part.Bytes.Length) is var length && length > most * DocumentLimits.Megabyte)
        {
            throw Refuse(document, index, $"{Name(document, index)} has {Number(length)} bytes as base64, and {limits.Endpoint} takes at most {most} MB an image. Scale the image down, or save it with more compression.");
        }
    }

    private static void Pdf(Document document, int index, PdfFacts pdf, int most, ModelProfile model, DocumentLimits limits)
    {
        if (pdf.IsEncrypted)
        {
            throw Refuse(document, index, $"{Name(document, index)} is encrypted, and {limits.Endpoint} reads no encrypted PDF. Save it without a password.");
        }

        if (pdf.Pages > most)
        {
            throw Refuse(document, index, $"{Name(document, index)} has {Number(pdf.Pages.Value)} pages, and {limits.Endpoint} takes at most {most} PDF pages in a request{Window(model)}. Split the document.");
        }
    }

    private static void Total(Document document, long count, int? most, string what, ModelProfile model, DocumentLimits limits)
    {
        if (count > most)
        {
            throw Refuse(document, null, $"{Name(document)} has {Number(count)} {what} in all its parts, and {limits.Endpoint} takes at most {most} in a request{Window(model)}. Split the document.");
        }
    }

    /// <summary>The limits depend on it, so it is named where it is known.</summary>
    private static string Window(ModelProfile model) =>
        model.ContextWindow is { } window ? string.Create(CultureInfo.InvariantCulture, $" to a model with a window of {window:N0} tokens") : "";

    /// <summary>The subject of a sentence about a part, such as <c>Part 2 of document 'a' (PDF)</c>.</summary>
    public static string Name(Document document, int index)
    {
        string kind = document.Parts[index].Kind switch { DocumentPartKind.Pdf => "PDF", DocumentPartKind.Image => "image", _ => "text" };
        return document.Parts.Count == 1
            ? $"The {kind}{Id(document)}"
            : string.Create(CultureInfo.InvariantCulture, $"Part {index + 1}{(document.Id is null ? "" : $" of document '{document.Id}'")} ({kind})");
    }

    private static string Name(Document document) => $"The document{Id(document)}";

    private static string Id(Document document) => document.Id is null ? "" : $" '{document.Id}'";

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static DocumentNotSupportedException Refuse(Document document, int? part, string message) => new(message, document.Parts.Count == 1 ? 0 : part);
}
