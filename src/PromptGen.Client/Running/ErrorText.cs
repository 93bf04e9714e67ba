using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PromptGen.Client.Running;

/// <summary>Makes a provider's error message fit for logs: short, on one line, and without the parts in which it quotes the document.</summary>
internal static class ErrorText
{
    private const int MaxLength = 500;
    private const int MaxRead = 2000;

    /// <summary>A shorter run of equal characters can be chance, as in a number or a usual phrase.</summary>
    private const int ShortestQuote = 20;

    public static string Clean(string message, ExtractionRequest request, WireFormat format)
    {
        string text = message.Length > MaxRead ? message[..MaxRead] : message;
        if (text.Length >= ShortestQuote)
        {
            text = WithoutQuotes(text, UserText(request, format));
        }

        text = string.Create(text.Length, text, static (line, source) =>
        {
            for (int index = 0; index < line.Length; index++)
            {
                line[index] = char.IsControl(source[index]) ? ' ' : source[index];
            }
        });
        return text.Length > MaxLength ? text[..(MaxLength - 1)] + "…" : text;
    }

    private static string WithoutQuotes(string message, string document)
    {
        StringBuilder kept = new(message.Length);
        int quotedTo = 0;
        for (int index = 0; index < message.Length; index++)
        {
            if (index + ShortestQuote <= message.Length && document.AsSpan().IndexOf(message.AsSpan(index, ShortestQuote)) >= 0)
            {
                kept.Append(index >= quotedTo ? "[document]" : "");
                quotedTo = index + ShortestQuote;
            }

            if (index >= quotedTo)
            {
                kept.Append(message[index]);
            }
        }

        return kept.ToString();
    }

    /// <summary>The request with what a message could quote of PDFs and images: the addresses and ids, which can open a file to whoever reads them.</summary>
    private static ExtractionRequest TextsOf(ExtractionRequest request)
    {
        IReadOnlyList<DocumentPart> parts = request.Document.Parts;
        if (parts.All(static part => part.Kind == DocumentPartKind.Text))
        {
            return request;
        }

        return request.WithDocument(Document.FromParts(parts.Select(static part => DocumentPart.FromText(part.Text ?? part.Url?.AbsoluteUri ?? part.FileId ?? "(bytes)"))));
    }

    /// <summary>The document as the body carries it: every text behind the user's role. A body's own quotes are escaped in texts, so no text can look like one.</summary>
    private static string UserText(ExtractionRequest request, WireFormat format)
    {
        ArrayBufferWriter<byte> body = new();
        // A transport may write a format of its own; the document is the same in all of them.
        TextsOf(request).WriteTo(body, format is WireFormat.OpenAIChatCompletions or WireFormat.OpenAIResponses ? WireFormat.OpenAIChatCompletions : WireFormat.AnthropicMessages);
        Utf8JsonReader json = new(body.WrittenSpan);
        StringBuilder text = new();
        bool role = false;
        bool user = false;
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.String && user)
            {
                text.Append(json.GetString()).Append('\n');
            }

            user |= role && json.TokenType == JsonTokenType.String && json.ValueTextEquals("user"u8);
            role = json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("role"u8);
        }

        return text.ToString();
    }
}
