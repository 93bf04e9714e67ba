using System.Buffers;
using PromptGen.Documents;

namespace PromptGen.Wire;

/// <summary>How one endpoint takes PDFs and images.</summary>
/// <param name="limits">What it takes of them.</param>
internal abstract class MediaFormat(DocumentLimits limits)
{
    public DocumentLimits Limits => limits;

    /// <summary>Checks all that is known before a byte is written.</summary>
    /// <exception cref="DocumentNotSupportedException">The endpoint has no place for a part, or a limit is exceeded.</exception>
    public void Check(Document document, ModelProfile model)
    {
        for (int index = 0; index < document.Parts.Count; index++)
        {
            DocumentPart part = document.Parts[index];
            if (part.Kind != DocumentPartKind.Text && Obstacle(part) is { } obstacle)
            {
                throw new DocumentNotSupportedException($"{DocumentCheck.Name(document, index)} is given {obstacle}", index);
            }
        }

        DocumentCheck.Parts(document, model, limits);
    }

    /// <summary>Writes a PDF or an image up to the end of its own members; the part's object stays open for a marker.</summary>
    public abstract void Write(DocumentPart part, IBufferWriter<byte> output);

    /// <summary>Why the endpoint has no place for a part, as the end of "is given …" with the remedy; null where it has one.</summary>
    protected abstract string? Obstacle(DocumentPart part);

    /// <summary>Writes what a string member begins with, its value, and the closing quote.</summary>
    protected static void Member(ReadOnlySpan<byte> start, string value, IBufferWriter<byte> output)
    {
        output.Raw(start);
        output.Escaped(value);
        output.Raw("\""u8);
    }

    /// <summary>Writes a part's bytes as base64 and the closing quote.</summary>
    protected static void Base64(DocumentPart part, IBufferWriter<byte> output)
    {
        output.Base64(part.Bytes);
        output.Raw("\""u8);
    }

    /// <summary>Writes a part's bytes as the inside of a string <c>data:image/png;base64,…</c>, and the closing quote.</summary>
    protected static void DataUrl(DocumentPart part, IBufferWriter<byte> output)
    {
        output.Raw("data:"u8);
        output.Escaped(part.MediaType!);
        output.Raw(";base64,"u8);
        Base64(part, output);
    }
}
