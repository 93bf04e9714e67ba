using System.Text.Json;
using PromptGen.Simulator.Protocol;

namespace PromptGen.Simulator.Answers;

/// <summary>Makes the events of the Messages API of a whole message (provider facts RS-6, RS-7), with a ping and an event that no client knows.</summary>
internal static class MessageEvents
{
    public static byte[] From(byte[] message)
    {
        using JsonDocument document = JsonDocument.Parse(message);
        JsonElement root = document.RootElement;
        EventText events = new();
        events.Add("message_start", json => WriteStart(json, root));
        events.Add("ping", static json => Write(json, "ping", static _ => { }));
        events.Add("simulator_note", static json => Write(json, "simulator_note", static note => note.WriteString("note", SimulatorNotice.HeaderValue)));
        int index = 0;
        foreach (JsonElement block in root.GetProperty("content").EnumerateArray())
        {
            AddBlock(events, index++, block);
        }

        events.Add("message_delta", json => Write(json, "message_delta", delta =>
        {
            delta.WriteStartObject("delta");
            root.GetProperty("stop_reason").WriteTo(Named(delta, "stop_reason"));
            delta.WriteNull("stop_sequence");
            if (root.TryGetProperty("stop_details", out JsonElement details))
            {
                details.WriteTo(Named(delta, "stop_details"));
            }

            delta.WriteEndObject();
            root.GetProperty("usage").WriteTo(Named(delta, "usage"));
        }));
        events.Add("message_stop", static json => Write(json, "message_stop", static _ => { }));
        return events.ToBytes();
    }

    private static void WriteStart(Utf8JsonWriter json, JsonElement root) => Write(json, "message_start", start =>
    {
        start.WriteStartObject("message");
        foreach (JsonProperty member in root.EnumerateObject())
        {
            start.WritePropertyName(member.Name);
            switch (member.Name)
            {
                case "content":
                    start.WriteStartArray();
                    start.WriteEndArray();
                    break;
                case "stop_reason" or "stop_details":
                    start.WriteNullValue();
                    break;
                case "usage":
                    WriteFirstUsage(start, member.Value);
                    break;
                default:
                    member.Value.WriteTo(start);
                    break;
            }
        }

        start.WriteEndObject();
    });

    /// <summary>The input is known when the message starts, and one token of the answer.</summary>
    private static void WriteFirstUsage(Utf8JsonWriter json, JsonElement usage)
    {
        json.WriteStartObject();
        foreach (JsonProperty member in usage.EnumerateObject())
        {
            json.WritePropertyName(member.Name);
            if (member.NameEquals("output_tokens"))
            {
                json.WriteNumberValue(Math.Min(1, member.Value.GetInt64()));
            }
            else
            {
                member.Value.WriteTo(json);
            }
        }

        json.WriteEndObject();
    }

    private static void AddBlock(EventText events, int index, JsonElement block)
    {
        string type = block.GetProperty("type").GetString()!;
        events.Add("content_block_start", json => Write(json, "content_block_start", start =>
        {
            start.WriteNumber("index", index);
            start.WriteStartObject("content_block");
            foreach (JsonProperty member in block.EnumerateObject())
            {
                start.WritePropertyName(member.Name);
                WriteEmpty(start, member);
            }

            start.WriteEndObject();
        }));
        switch (type)
        {
            case "tool_use":
                // The first piece is seen to be empty.
                AddDelta(events, index, "input_json_delta", "partial_json", "");
                AddDeltas(events, index, "input_json_delta", "partial_json", block.GetProperty("input").GetRawText());
                break;
            case "thinking":
                AddDelta(events, index, "signature_delta", "signature", block.GetProperty("signature").GetString()!);
                break;
            default:
                AddDeltas(events, index, "text_delta", "text", block.GetProperty("text").GetString()!);
                break;
        }

        events.Add("content_block_stop", json => Write(json, "content_block_stop", stop => stop.WriteNumber("index", index)));
    }

    /// <summary>A block starts with its kind and ids; what it holds comes with the deltas.</summary>
    private static void WriteEmpty(Utf8JsonWriter json, JsonProperty member)
    {
        switch (member.Name)
        {
            case "input":
                json.WriteStartObject();
                json.WriteEndObject();
                break;
            case "text" or "thinking" or "signature":
                json.WriteStringValue("");
                break;
            default:
                member.Value.WriteTo(json);
                break;
        }
    }

    private static void AddDeltas(EventText events, int index, string type, string member, string text)
    {
        foreach (string piece in EventText.Pieces(text))
        {
            AddDelta(events, index, type, member, piece);
        }
    }

    private static void AddDelta(EventText events, int index, string type, string member, string text) =>
        events.Add("content_block_delta", json => Write(json, "content_block_delta", delta =>
        {
            delta.WriteNumber("index", index);
            delta.WriteStartObject("delta");
            delta.WriteString("type", type);
            delta.WriteString(member, text);
            delta.WriteEndObject();
        }));

    private static void Write(Utf8JsonWriter json, string type, Action<Utf8JsonWriter> members)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        members(json);
        json.WriteEndObject();
    }

    private static Utf8JsonWriter Named(Utf8JsonWriter json, string name)
    {
        json.WritePropertyName(name);
        return json;
    }
}
