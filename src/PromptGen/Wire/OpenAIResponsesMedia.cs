using System.Buffers;

namespace PromptGen.Wire;

/// <summary>Parts of type <c>input_image</c> and <c>input_file</c> (provider facts DO-7).</summary>
internal sealed class OpenAIResponsesMedia() : MediaFormat(DocumentLimits.OpenAIResponses)
{
    protected override void Write(DocumentPart part, IBufferWriter<byte> output)
    {
        // The detail is a required member of the schema; this is its default.
        bool isImage = part.Kind == DocumentPartKind.Image;
        output.Raw(isImage ? "{\"type\":\"input_image\",\"detail\":\"auto\","u8 : "{\"type\":\"input_file\","u8);
        switch (part)
        {
            case { FileId: { } id }:
                Member("\"file_id\":\""u8, id, output);
                break;
            case { Url: { } url }:
                Member(isImage ? "\"image_url\":\""u8 : "\"file_url\":\""u8, url.AbsoluteUri, output);
                break;
            default:
                output.Raw(isImage ? "\"image_url\":\""u8 : "\"filename\":\"document.pdf\",\"file_data\":\""u8);
                DataUrl(part, output);
                break;
        }
    }

    protected override string? Obstacle(DocumentPart part) => null;
}
