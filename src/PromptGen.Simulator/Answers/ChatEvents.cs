using System.Text.Json;

namespace PromptGen.Simulator.Answers;

/// <summary>Makes the chunks of Chat Completions of a whole answer (provider facts OS-6).</summary>
internal static class ChatEvents
{
    /// <param name="completion">The whole answer.</param>
    /// <param name="includeUsage">Whether the request asked for a last chunk with the usage.</param>
    public static byte[] From(byte[] completion, bool includeUsage)
    {
        using JsonDocument document = JsonDocument.Parse(completion);
        JsonElement root = document.RootElement;
        JsonElement choice = root.GetProperty("choices")[0];
        JsonElement message = choice.GetProperty("message");
        EventText events = new();
        AddDelta(events, root, null, static delta =>
        {
            delta.WriteString("role", "assistant");
            delta.WriteString("content", "");
        });
        foreach (string member in (string[])["content", "refusal"])
        {
            foreach (string piece in EventText.Pieces(message.GetProperty(member).GetString() ?? ""))
            {
                AddDelta(events, root, null, delta => delta.WriteString(member, piece));
            }
        }

        AddCalls(events, root, message);
        AddDelta(events, root, choice.GetProperty("finish_reason").GetString(), static _ => { });
        if (includeUsage)
        {
            AddChunk(events, root, json =>
            {
                json.WriteStartArray("choices");
                json.WriteEndArray();
                json.WritePropertyName("usage");
                root.GetProperty("usage").WriteTo(json);
            });
        }

        events.AddData("[DONE]");
        return events.ToBytes();
    }

    private static void AddCalls(EventText events, JsonElement root, JsonElement message)
    {
        int index = 0;
        foreach (JsonElement call in message.TryGetProperty("tool_calls", out JsonElement calls) ? calls.EnumerateArray() : default)
        {
            JsonElement function = call.GetProperty("function");
            AddCall(events, root, index, call.GetProperty("id").GetString(), function.GetProperty("name").GetString(), "");
            foreach (string piece in EventText.Pieces(function.GetProperty("arguments").GetString()!))
            {
                AddCall(events, root, index, null, null, piece);
            }

            index++;
        }
    }

    private static void AddCall(EventText events, JsonElement root, int index, string? id, string? name, string arguments) => AddDelta(events, root, null, delta =>
    {
        delta.WriteStartArray("tool_calls");
        delta.WriteStartObject();
        delta.WriteNumber("index", index);
        if (id is not null)
        {
            delta.WriteString("id", id);
            delta.WriteString("type", "function");
        }

        delta.WriteStartObject("function");
        if (name is not null)
        {
            delta.WriteString("name", name);
        }

        delta.WriteString("arguments", arguments);
        delta.WriteEndObject();
        delta.WriteEndObject();
        delta.WriteEndArray();
    });

    private static void AddDelta(EventText events, JsonElement root, string? finishReason, Action<Utf8JsonWriter> delta) => AddChunk(events, root, json =>
    {
        json.WriteStartArray("choices");
        json.WriteStartObject();
        json.WriteNumber("index", 0);
        json.WriteStartObject("delta");
        delta(json);
        json.WriteEndObject();
        json.WriteString("finish_reason", finishReason);
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static void AddChunk(EventText events, JsonElement root, Action<Utf8JsonWriter> members) => events.Add(null, json =>
    {
        json.WriteStartObject();
        json.WriteString("id", root.GetProperty("id").GetString());
        json.WriteString("object", "chat.completion.chunk");
        json.WriteNumber("created", root.GetProperty("created").GetInt64());
        json.WriteString("model", root.GetProperty("model").GetString());
        members(json);
        json.WriteEndObject();
    });
}
