using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace PromptGen.Extensions.AI;

/// <summary>Turns extraction requests into what an <see cref="IChatClient"/> takes.</summary>
public static class ChatRequestExtensions
{
    private static readonly Document s_placeholder = Document.FromText("-");

    /// <summary>
    /// Makes the messages of a request, static text first: a system message of instructions, exemplars and shared contexts, then a user message that ends in the document.
    /// PDFs and images are <see cref="DataContent"/>, <see cref="UriContent"/> or <see cref="HostedFileContent"/>, by where they come from.
    /// </summary>
    /// <param name="request">The request; it names a model.</param>
    /// <returns>The messages.</returns>
    /// <exception cref="InvalidOperationException">No model has been named.</exception>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect that the output mode needs.</exception>
    public static IList<ChatMessage> ToChatMessages(this ExtractionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);

        // The texts are taken from the body that PromptGen itself would send, so that every route gives the model the same prompt. A document of parts is put in
        // behind: its bytes go to the client as they are, which encodes them in its own way and has limits of its own.
        bool isText = request.Document.Parts is [{ Kind: DocumentPartKind.Text, HasCacheBreakpoint: false }];
        ArrayBufferWriter<byte> body = new();
        (isText ? request : request.WithDocument(s_placeholder)).WriteTo(body, WireFormat.AnthropicMessages);
        using JsonDocument document = JsonDocument.Parse(body.WrittenMemory);
        JsonElement root = document.RootElement;
        List<AIContent> user = Texts(root.GetProperty("messages")[0].GetProperty("content"));
        return
        [
            new ChatMessage(ChatRole.System, Texts(root.GetProperty("system"))),
            new ChatMessage(ChatRole.User, isText ? user : [.. user[..^1], .. DocumentContents.Of(request)]),
        ];
    }

    private static List<AIContent> Texts(JsonElement blocks) => [.. blocks.EnumerateArray().Select(static block => new TextContent(block.GetProperty("text").GetString()))];
}
