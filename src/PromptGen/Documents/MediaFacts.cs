namespace PromptGen.Documents;

/// <summary>What the first bytes of a file say: its media type, and of an image its size in pixels.</summary>
internal readonly record struct MediaFacts(string? Type, int? Width = null, int? Height = null)
{
    public static MediaFacts OfPdf(ReadOnlySpan<byte> bytes)
    {
        Signature found = Sniff(bytes, "PDF");
        return found.Type == Signature.PdfType
            ? new MediaFacts(Signature.PdfType)
            : throw Wrong($"The bytes given as a PDF are {found.Name}.", found.IsImage ? "Use FromImage for an image." : "Pass a file that begins with %PDF.");
    }

    public static MediaFacts OfImage(ReadOnlySpan<byte> bytes)
    {
        Signature found = Sniff(bytes, "image");
        if (!found.IsImage)
        {
            throw Wrong($"The bytes given as an image are {found.Name}.", found.Type == Signature.PdfType ? "Use FromPdf for a PDF." : "Convert the image to PNG, JPEG, GIF or WebP.");
        }

        (int Width, int Height)? size = ImageHead.Size(found.Type!, bytes);
        return new MediaFacts(found.Type, size?.Width, size?.Height);
    }

    private static Signature Sniff(ReadOnlySpan<byte> bytes, string what) => bytes.IsEmpty
        ? throw new ArgumentException($"The {what} is empty. Pass the bytes of the file.", "source")
        : Signature.Of(bytes);

    private static ArgumentException Wrong(string fact, string remedy) => new($"{fact} {remedy}", "source");
}
