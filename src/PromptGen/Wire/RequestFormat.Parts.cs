using System.Buffers;
using PromptGen.Documents;

namespace PromptGen.Wire;

internal abstract partial class RequestFormat
{
    /// <summary>Room for tags and members around a document of parts that is written into a caller's buffer.</summary>
    private const int PartsRoom = 4096;

    /// <summary>Writes the parts of a document between its tags. A part carries a marker only where the caller asked for it.</summary>
    private void WriteParts(ExtractionRequest request, ReadOnlySpan<byte> marker, IBufferWriter<byte> output)
    {
        DocumentContent content = request.Document.Content!;
        output.Raw(TextPartStart);
        TaggedText.Opening(request.Tool.DocumentTag, content.Code, output);
        EndPart(default, output);
        foreach (DocumentPart part in content.Parts)
        {
            ReadOnlySpan<byte> own = part.HasCacheBreakpoint ? marker : default;
            output.Raw(","u8);
            if (part.Sent is { } sent)
            {
                WritePart(sent.Text, own, output);
            }
            else
            {
                Media.Write(part, output);
                output.Raw(own);
                output.Raw("}"u8);
            }
        }

        output.Raw(","u8);
        output.Raw(TextPartStart);
        TaggedText.Closing(request.Tool.DocumentTag, content.Code, output);
        EndPart(default, output);
    }

    /// <summary>Writes a body whose length has to be known before its first byte goes out.</summary>
    private void WriteChecked(ExtractionRequest request, DocumentContent content, OutputMode mode, bool stream, IBufferWriter<byte> output)
    {
        PartsBuffer own = new(content.MaxUtf8Length + PartsRoom);
        try
        {
            WriteHead(request, mode, stream, own);
            int headLength = own.Length;
            WriteTail(request, own);
            ReadOnlySpan<byte> prefix = Prefix(request, mode).Bytes.Span;
            DocumentCheck.Body(request.Document, own.FullLength + prefix.Length, Media.Limits);
            output.Raw(own.Written(..headLength).Span);
            output.Raw(prefix);
            own.CopyTo(output, headLength);
        }
        finally
        {
            own.Release();
        }
    }
}
