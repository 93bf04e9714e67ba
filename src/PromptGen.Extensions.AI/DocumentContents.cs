using Microsoft.Extensions.AI;

namespace PromptGen.Extensions.AI;

/// <summary>The parts of a document as contents of a chat message, between the tags that the raw body has around them.</summary>
internal static class DocumentContents
{
    private const int CodeLength = 16;
    private const string AnyImage = "image/*";

    public static IEnumerable<AIContent> Of(ExtractionRequest request)
    {
        string tag = $"{request.Tool.DocumentTag}-{request.Document.Fingerprint[..CodeLength]}";
        return [new TextContent($"<{tag}>"), .. request.Document.Parts.Select(Of), new TextContent($"</{tag}>")];
    }

    private static AIContent Of(DocumentPart part)
    {
        string type = part.MediaType ?? AnyImage;
        AIContent content = part switch
        {
            { Text: { } text } => new TextContent(text),
            { Url: { } url } => new UriContent(url, type),
            { FileId: { } id } => new HostedFileContent(id) { MediaType = type },
            _ => new DataContent(part.Bytes, type),
        };
        if (part.HasCacheBreakpoint)
        {
            (content.AdditionalProperties ??= [])[ExtractionChatOptions.CacheBreakpointKey] = true;
        }

        return content;
    }
}
