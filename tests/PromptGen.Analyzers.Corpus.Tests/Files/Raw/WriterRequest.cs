using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;
using Northwind.Prompts;

namespace Northwind.Writers;

/// <summary>Writes the body straight into a buffer; what does not vary is written once and kept as bytes.</summary>
public sealed class WriterRequest
{
    private static readonly JsonEncodedText Model = JsonEncodedText.Encode("model");
    private static readonly byte[] SystemPart = WriteSystem();

    public static HttpContent Write(string document, string model, int maxTokens)
    {
        ArrayBufferWriter<byte> buffer = new(SystemPart.Length + document.Length + 256);
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString(Model, model);
            writer.WriteNumber("max_tokens", maxTokens);
            writer.WritePropertyName("system");
            writer.WriteRawValue(SystemPart);
            writer.WriteStartArray("messages");
            writer.WriteStartObject();
            writer.WriteString("role", "user");
            writer.WriteString("content", $"Document of {DateTime.UtcNow:O}\n{document}");
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        ReadOnlyMemoryContent content = new(buffer.WrittenMemory);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    private static byte[] WriteSystem()
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter writer = new(buffer);
        writer.WriteStartArray();
        writer.WriteStartObject();
        writer.WriteString("type", "text");
        writer.WriteString("text", House.Rulebook);
        writer.WriteStartObject("cache_control");
        writer.WriteString("type", "ephemeral");
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
