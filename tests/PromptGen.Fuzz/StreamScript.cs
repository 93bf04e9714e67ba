using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PromptGen.Fuzz;

/// <summary>An answer as a whole body and as the events of a stream, as the provider sends both (provider facts RS-6, RS-7, OS-6).</summary>
internal sealed record StreamScript(WireFormat Format, byte[] Body, IReadOnlyList<string> Events)
{
    private const string Usage = """{"input_tokens":20,"cache_creation_input_tokens":0,"cache_read_input_tokens":1500,"output_tokens":9}""";

    /// <summary>A Messages answer with text, thinking and a call of the tool.</summary>
    public static StreamScript Anthropic(string tool, string input, string stop, Random random)
    {
        string body = $$$"""{"id":"msg_1","type":"message","role":"assistant","model":"claude-haiku-4-5","content":[{"type":"thinking","thinking":"hm","signature":"c2ln"},{"type":"text","text":"I record {it}."},{"type":"tool_use","id":"toolu_1","name":"{{{tool}}}","input":{{{input}}}}],"stop_reason":"{{{stop}}}","usage":{{{Usage}}}}""";
        List<string> events =
        [
            Event("message_start", $$$"""{"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant","model":"claude-haiku-4-5","content":[],"stop_reason":null,"usage":{{{Usage}}}}}"""),
            Event("content_block_start", """{"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}}"""),
            Event("content_block_delta", """{"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"hm"}}"""),
            Event("content_block_stop", """{"type":"content_block_stop","index":0}"""),
            Event("content_block_start", """{"type":"content_block_start","index":1,"content_block":{"type":"text","text":""}}"""),
            Event("content_block_delta", """{"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"I record {it}."}}"""),
            Event("content_block_stop", """{"type":"content_block_stop","index":1}"""),
            Event("content_block_start", $$$"""{"type":"content_block_start","index":2,"content_block":{"type":"tool_use","id":"toolu_1","name":"{{{tool}}}","input":{} }}"""),
            .. Pieces(input, random).Select(static piece => Event("content_block_delta", new JsonObject { ["type"] = "content_block_delta", ["index"] = 2, ["delta"] = new JsonObject { ["type"] = "input_json_delta", ["partial_json"] = piece } }.ToJsonString())),
            Event("content_block_stop", """{"type":"content_block_stop","index":2}"""),
            Event("message_delta", $$$"""{"type":"message_delta","delta":{"stop_reason":"{{{stop}}}","stop_sequence":null},"usage":{{{Usage}}}}"""),
            Event("message_stop", """{"type":"message_stop"}"""),
        ];
        return new StreamScript(WireFormat.AnthropicMessages, Encoding.UTF8.GetBytes(body), WithPings(events, random));
    }

    /// <summary>A chat completion with a call of the tool.</summary>
    public static StreamScript OpenAI(string tool, string input, string stop, Random random)
    {
        const string Tokens = """{"prompt_tokens":20,"completion_tokens":9,"total_tokens":29}""";
        string body = $$$"""{"id":"chatcmpl-1","object":"chat.completion","model":"gpt-5.6-luna","choices":[{"index":0,"message":{"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function","function":{"name":"{{{tool}}}","arguments":{{{JsonSerializer.Serialize(input)}}}}}]},"finish_reason":"{{{stop}}}"}],"usage":{{{Tokens}}}}""";
        List<string> events =
        [
            Chunk("""{"role":"assistant","content":null}""", "null"),
            Chunk($$$"""{"tool_calls":[{"index":0,"id":"call_1","type":"function","function":{"name":"{{{tool}}}","arguments":""}}]}""", "null"),
            .. Pieces(input, random).Select(static piece => Chunk($$$"""{"tool_calls":[{"index":0,"function":{"arguments":{{{JsonSerializer.Serialize(piece)}}}}}]}""", "null")),
            Chunk("{}", $"\"{stop}\""),
            $$$"""data: {"id":"chatcmpl-1","object":"chat.completion.chunk","model":"gpt-5.6-luna","choices":[],"usage":{{{Tokens}}}}""" + "\n\n",
            "data: [DONE]\n\n",
        ];
        return new StreamScript(WireFormat.OpenAIChatCompletions, Encoding.UTF8.GetBytes(body), events);
    }

    public byte[] Bytes() => Encoding.UTF8.GetBytes(string.Concat(Events));

    private static string Event(string name, string data) => $"event: {name}\ndata: {data}\n\n";

    private static string Chunk(string delta, string finish) =>
        $$$"""data: {"id":"chatcmpl-1","object":"chat.completion.chunk","model":"gpt-5.6-luna","choices":[{"index":0,"delta":{{{delta}}},"finish_reason":{{{finish}}}}],"usage":null}""" + "\n\n";

    /// <summary>Cuts a text between its characters.</summary>
    private static IEnumerable<string> Pieces(string text, Random random)
    {
        for (int start = 0, length; start < text.Length; start += length)
        {
            length = Math.Min(random.Next(1, 24), text.Length - start);
            length += start + length < text.Length && char.IsLowSurrogate(text[start + length]) ? 1 : 0;
            yield return text.Substring(start, length);
        }
    }

    private static List<string> WithPings(List<string> events, Random random) =>
        [.. events.SelectMany(entry => random.Next(6) switch
        {
            0 => [Event("ping", """{"type":"ping"}"""), entry],
            1 => [Event("a_new_event", """{"type":"a_new_event","index":2,"delta":[1]}"""), entry],
            2 => [": a comment\n\n", entry],
            _ => new[] { entry },
        })];
}
