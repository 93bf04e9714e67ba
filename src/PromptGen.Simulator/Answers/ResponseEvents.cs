using System.Text.Json;

namespace PromptGen.Simulator.Answers;

/// <summary>Makes the events of the Responses API of a whole answer (oai-sdk, <c>ResponseStreamEvent</c>).</summary>
internal sealed class ResponseEvents
{
    private readonly EventText _events = new();
    private int _sequence;

    private ResponseEvents()
    {
    }

    public static byte[] From(byte[] response)
    {
        using JsonDocument document = JsonDocument.Parse(response);
        JsonElement root = document.RootElement;
        ResponseEvents events = new();
        events.AddResponse("response.created", root, isWhole: false);
        events.AddResponse("response.in_progress", root, isWhole: false);
        int index = 0;
        foreach (JsonElement item in root.GetProperty("output").EnumerateArray())
        {
            events.AddItem(item, index++);
        }

        events.AddResponse(root.GetProperty("status").ValueEquals("incomplete") ? "response.incomplete" : "response.completed", root, isWhole: true);
        return events._events.ToBytes();
    }

    private void AddResponse(string type, JsonElement root, bool isWhole) => Add(type, json =>
    {
        json.WritePropertyName("response");
        if (isWhole)
        {
            root.WriteTo(json);
        }
        else
        {
            WriteBegun(json, root);
        }
    });

    /// <summary>What is known before the first token: no output, no usage.</summary>
    private static void WriteBegun(Utf8JsonWriter json, JsonElement root)
    {
        json.WriteStartObject();
        foreach (JsonProperty member in root.EnumerateObject())
        {
            switch (member.Name)
            {
                case "status":
                    json.WriteString(member.Name, "in_progress");
                    break;
                case "output":
                    json.WriteStartArray(member.Name);
                    json.WriteEndArray();
                    break;
                case "usage" or "incomplete_details":
                    json.WriteNull(member.Name);
                    break;
                default:
                    member.WriteTo(json);
                    break;
            }
        }

        json.WriteEndObject();
    }

    private void AddItem(JsonElement item, int index)
    {
        Add("response.output_item.added", json =>
        {
            json.WriteNumber("output_index", index);
            json.WritePropertyName("item");
            WriteEmpty(json, item);
        });
        string id = item.GetProperty("id").GetString()!;
        if (item.TryGetProperty("arguments", out JsonElement arguments))
        {
            AddText("response.function_call_arguments", "arguments", arguments.GetString()!, id, index, content: null);
        }

        int content = 0;
        foreach (JsonElement part in item.TryGetProperty("content", out JsonElement parts) ? parts.EnumerateArray() : default)
        {
            AddPart(part, id, index, content++);
        }

        Add("response.output_item.done", json =>
        {
            json.WriteNumber("output_index", index);
            json.WritePropertyName("item");
            item.WriteTo(json);
        });
    }

    private void AddPart(JsonElement part, string id, int index, int content)
    {
        string kind = part.GetProperty("type").GetString()!;
        string member = kind == "refusal" ? "refusal" : "text";
        AddPlaced("response.content_part.added", id, index, content, json =>
        {
            json.WritePropertyName("part");
            WriteEmpty(json, part);
        });
        AddText("response." + kind, member, part.GetProperty(member).GetString()!, id, index, content);
        AddPlaced("response.content_part.done", id, index, content, json =>
        {
            json.WritePropertyName("part");
            part.WriteTo(json);
        });
    }

    private void AddText(string type, string member, string text, string id, int index, int? content)
    {
        foreach (string piece in EventText.Pieces(text))
        {
            AddPlaced(type + ".delta", id, index, content, json => WriteText(json, "delta", piece, content));
        }

        AddPlaced(type + ".done", id, index, content, json => WriteText(json, member, text, content));
    }

    private static void WriteText(Utf8JsonWriter json, string member, string text, int? content)
    {
        json.WriteString(member, text);
        if (content is not null && member != "refusal")
        {
            json.WriteStartArray("logprobs");
            json.WriteEndArray();
        }
    }

    /// <summary>An item or a part as it stands before its content has come.</summary>
    private static void WriteEmpty(Utf8JsonWriter json, JsonElement element)
    {
        json.WriteStartObject();
        foreach (JsonProperty member in element.EnumerateObject())
        {
            switch (member.Name)
            {
                case "status":
                    json.WriteString(member.Name, "in_progress");
                    break;
                case "arguments" or "text" or "refusal":
                    json.WriteString(member.Name, "");
                    break;
                case "content":
                    json.WriteStartArray(member.Name);
                    json.WriteEndArray();
                    break;
                default:
                    member.WriteTo(json);
                    break;
            }
        }

        json.WriteEndObject();
    }

    private void AddPlaced(string type, string id, int index, int? content, Action<Utf8JsonWriter> members) => Add(type, json =>
    {
        json.WriteString("item_id", id);
        json.WriteNumber("output_index", index);
        if (content is { } place)
        {
            json.WriteNumber("content_index", place);
        }

        members(json);
    });

    private void Add(string type, Action<Utf8JsonWriter> members) => _events.Add(type, json =>
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteNumber("sequence_number", _sequence++);
        members(json);
        json.WriteEndObject();
    });
}
