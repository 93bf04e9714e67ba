using System.Buffers;

namespace PromptGen.Wire;

/// <summary>Parts of type <c>image_url</c> and <c>file</c> (provider facts DO-7).</summary>
internal sealed class OpenAIChatMedia() : MediaFormat(DocumentLimits.OpenAIChat)
{
    protected override void Write(DocumentPart part, IBufferWriter<byte> output)
    {
        switch (part)
        {
            case { Kind: DocumentPartKind.Image, Url: { } url }:
                Member("{\"type\":\"image_url\",\"image_url\":{\"url\":\""u8, url.AbsoluteUri, output);
                break;
            case { Kind: DocumentPartKind.Image }:
                output.Raw("{\"type\":\"image_url\",\"image_url\":{\"url\":\""u8);
                DataUrl(part, output);
                break;
            case { FileId: { } id }:
                Member("{\"type\":\"file\",\"file\":{\"file_id\":\""u8, id, output);
                break;
            default:
                // The name is a required one and stays the same: a file's own can tell what is nobody's business.
                output.Raw("{\"type\":\"file\",\"file\":{\"filename\":\"document.pdf\",\"file_data\":\""u8);
                DataUrl(part, output);
                break;
        }

        output.Raw("}"u8);
    }

    protected override string? Obstacle(DocumentPart part) => part switch
    {
        { Kind: DocumentPartKind.Pdf, Url: not null } => "by its address, and Chat Completions fetches only images. Pass the bytes, or use WireFormat.OpenAIResponses.",
        { Kind: DocumentPartKind.Image, FileId: not null } => "by a file id, which Chat Completions takes only for PDFs. Pass the bytes, or use WireFormat.OpenAIResponses.",
        _ => null,
    };
}
