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

    /// <summary>Writes the parts of a document between its tags. A part carries a marker only where the caller asked for it.</summary>
    /// <param name="tag">The tag's name, without the code.</param>
    /// <param name="content">The parts.</param>
    /// <param name="textStart">From the start of a text part to its text.</param>
    /// <param name="marker">The marker with a comma before it; empty where there is none.</param>
    /// <param name="output">Where the bytes go.</param>
    public void WriteParts(Tag tag, DocumentContent content, ReadOnlySpan<byte> textStart, ReadOnlySpan<byte> marker, IBufferWriter<byte> output)
    {
        output.Raw(textStart);
        TaggedText.Opening(tag, content.Code, output);
        output.Raw("\"},"u8);
        foreach (DocumentPart part in content.Parts)
        {
            if (part.Text is { } text)
            {
                Member(textStart, text, output);
            }
            else
            {
                Write(part, output);
            }

            output.Raw(part.HasCacheBreakpoint ? marker : default);
            output.Raw("},"u8);
        }

        output.Raw(textStart);
        TaggedText.Closing(tag, content.Code, output);
        output.Raw("\"}"u8);
    }

    /// <summary>Writes a PDF or an image up to the end of its own members; the part's object stays open for a marker.</summary>
    protected abstract void Write(DocumentPart part, IBufferWriter<byte> output);

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
