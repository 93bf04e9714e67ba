using System.Text;
using System.Text.Encodings.Web;

namespace PromptGen.Streaming.Tests;

/// <summary>The events of a streamed answer, each one with the blank line that ends it.</summary>
internal sealed class Transcript(IReadOnlyList<string> events)
{
    public IReadOnlyList<string> Events => events;

    public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(string.Concat(events));

    /// <summary>The first events alone.</summary>
    public Transcript First(int count) => new([.. events.Take(count)]);

    /// <summary>An event as Anthropic and the Responses API write it: its name stands in its data too.</summary>
    public static string Named(string type, string members = "") =>
        $"event: {type}\ndata: {{\"type\":\"{type}\"{(members.Length == 0 ? "" : "," + members)}}}\n\n";

    /// <summary>A chunk as Chat Completions writes it.</summary>
    public static string Data(string data) => $"data: {data}\n\n";

    public static string BlockStart(int index, string block) => Named("content_block_start", $"\"index\":{index},\"content_block\":{block}");

    public static string CallStart(int index, string tool = "record_order") =>
        BlockStart(index, $$$"""{"type":"tool_use","id":"toolu_1","name":"{{{tool}}}","input":{}}""");

    public static string InputDelta(int index, string text) => Delta(index, $"\"type\":\"input_json_delta\",\"partial_json\":{Quote(text)}");

    public static string TextDelta(int index, string text) => Delta(index, $"\"type\":\"text_delta\",\"text\":{Quote(text)}");

    public static string Delta(int index, string members) => Named("content_block_delta", $"\"index\":{index},\"delta\":{{{members}}}");

    public static string BlockStop(int index) => Named("content_block_stop", $"\"index\":{index}");

    public static string MessageStart(string usage = """{"input_tokens":20,"cache_read_input_tokens":1500,"output_tokens":1}""") =>
        Named("message_start", "\"message\":" + $$"""
            {"id":"msg_1","type":"message","role":"assistant","model":"claude-haiku-4-5","content":[],"stop_reason":null,"stop_sequence":null,"usage":{{usage}} }
            """);

    public static string MessageDelta(string stop, string usage = """{"output_tokens":90}""") =>
        Named("message_delta", $"\"delta\":{{\"stop_reason\":\"{stop}\",\"stop_sequence\":null}},\"usage\":{usage}");

    public static string MessageStop() => Named("message_stop");

    /// <summary>A JSON string with each half of a surrogate pair written by itself, so that texts may be cut between them.</summary>
    public static string Quote(string text)
    {
        StringBuilder json = new("\"");
        foreach (char unit in text)
        {
            json.Append(char.IsSurrogate(unit) ? $"\\u{(int)unit:x4}" : JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(unit.ToString()));
        }

        return json.Append('"').ToString();
    }
}
