using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;

namespace PromptGen.Extensions.AI;

/// <summary>Writes a chat answer down as a message of the Messages API.</summary>
internal static class ChatAnswer
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(ChatResponse response)
    {
        IReadOnlyList<AIContent> contents = [.. response.Messages.Where(static message => message.Role == ChatRole.Assistant).SelectMany(static message => message.Contents)];
        return Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("type", "message");
            json.WriteString("id", response.ResponseId);
            json.WriteString("model", response.ModelId);
            json.WriteStartArray("content");
            foreach (AIContent content in contents)
            {
                WriteBlock(json, content);
            }

            json.WriteEndArray();
            json.WriteString("stop_reason", StopReason(response.FinishReason, contents.OfType<FunctionCallContent>().Any()));
            WriteUsage(json, response.Usage);
            json.WriteEndObject();
        });
    }

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, s_options))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The provider's own word where it is none of the known ones: the reader refuses what it does not know.</summary>
    public static string StopReason(ChatFinishReason? reason, bool called) =>
        reason is null ? (called ? "tool_use" : "end_turn")
        : reason == ChatFinishReason.Stop ? "end_turn"
        : reason == ChatFinishReason.ToolCalls ? "tool_use"
        : reason == ChatFinishReason.Length ? "max_tokens"
        : reason == ChatFinishReason.ContentFilter ? "refusal"
        : reason.Value.Value;

    /// <summary>Calls that the client has dealt with itself are not the answer's.</summary>
    public static bool IsCall(AIContent content) => content is FunctionCallContent { InformationalOnly: false };

    public static void WriteArguments(Utf8JsonWriter json, FunctionCallContent call)
    {
        if (call.Arguments is not { } arguments)
        {
            // The client could not parse them; the reader says that no object came.
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        foreach ((string name, object? value) in arguments)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }

        json.WriteEndObject();
    }

    /// <summary>Clients count cached tokens among the input; the Messages API counts them apart (provider facts CA-16).</summary>
    public static void WriteUsage(Utf8JsonWriter json, UsageDetails? usage)
    {
        long read = usage?.CachedInputTokenCount ?? 0;
        long written = usage?.AdditionalCounts is { } counts && counts.TryGetValue("CacheCreationInputTokens", out long count) ? count : 0;
        long input = usage?.InputTokenCount ?? 0;
        json.WriteStartObject("usage");
        json.WriteNumber("input_tokens", Math.Max(0, input - read - written));
        json.WriteNumber("cache_read_input_tokens", read);
        json.WriteNumber("cache_creation_input_tokens", written);
        json.WriteNumber("output_tokens", usage?.OutputTokenCount ?? 0);
        json.WriteEndObject();
    }

    private static void WriteBlock(Utf8JsonWriter json, AIContent content)
    {
        switch (content)
        {
            case FunctionCallContent call when IsCall(call):
                json.WriteStartObject();
                json.WriteString("type", "tool_use");
                json.WriteString("id", call.CallId);
                json.WriteString("name", call.Name);
                json.WritePropertyName("input");
                WriteArguments(json, call);
                json.WriteEndObject();
                break;
            case TextContent { Text.Length: > 0 } text:
                json.WriteStartObject();
                json.WriteString("type", "text");
                json.WriteString("text", text.Text);
                json.WriteEndObject();
                break;
        }
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case JsonElement element:
                // As it came: an escape that is half of a character is the reader's to find.
                json.WriteRawValue(element.GetRawText(), skipInputValidation: true);
                break;
            default:
                JsonTypeInfo type = AIJsonUtilities.DefaultOptions.GetTypeInfo(value.GetType());
                JsonSerializer.Serialize(json, value, type);
                break;
        }
    }
}
