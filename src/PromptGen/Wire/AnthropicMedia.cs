using System.Buffers;

namespace PromptGen.Wire;

/// <summary>Blocks of type <c>document</c> and <c>image</c> (provider facts DO-1).</summary>
/// <param name="limits">What the endpoint takes.</param>
/// <param name="bytesOnly">DO-2: Amazon Bedrock and Google Cloud neither fetch nor keep files.</param>
internal sealed class AnthropicMedia(DocumentLimits limits, bool bytesOnly) : MediaFormat(limits)
{
    protected override void Write(DocumentPart part, IBufferWriter<byte> output)
    {
        output.Raw(part.Kind == DocumentPartKind.Pdf ? "{\"type\":\"document\",\"source\":{\"type\":\""u8 : "{\"type\":\"image\",\"source\":{\"type\":\""u8);
        switch (part)
        {
            case { Url: { } url }:
                Member("url\",\"url\":\""u8, url.AbsoluteUri, output);
                break;
            case { FileId: { } id }:
                Member("file\",\"file_id\":\""u8, id, output);
                break;
            default:
                Member("base64\",\"media_type\":\""u8, part.MediaType!, output);
                output.Raw(",\"data\":\""u8);
                Base64(part, output);
                break;
        }

        output.Raw("}"u8);
    }

    protected override string? Obstacle(DocumentPart part) => part switch
    {
        { Url: not null } when bytesOnly => $"by its address, and {Limits.Endpoint} fetches none. Load it and pass the bytes.",
        { FileId: not null } when bytesOnly => $"by a file id, and {Limits.Endpoint} keeps no files. Pass the bytes.",
        _ => null,
    };
}
