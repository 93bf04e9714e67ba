using System.Text.Json;
using static PromptGen.Streaming.Tests.Transcript;

namespace PromptGen.Streaming.Tests;

/// <summary>Sends a whole answer as the events that a provider would send, with its texts cut at random.</summary>
internal static class Streamed
{
    public static Transcript Anthropic(string message, Random random)
    {
        using JsonDocument document = JsonDocument.Parse(message);
        JsonElement root = document.RootElement;
        List<string> events = [MessageStart("""{"input_tokens":20,"cache_creation_input_tokens":30,"cache_creation":{"ephemeral_5m_input_tokens":10,"ephemeral_1h_input_tokens":20},"cache_read_input_tokens":1500,"output_tokens":1}""")];
        int index = 0;
        foreach (JsonElement block in root.GetProperty("content").EnumerateArray())
        {
            events.AddRange(Block(index, block, random));
            events.Add(BlockStop(index++));
        }

        events.Add(MessageDelta(root.GetProperty("stop_reason").GetString()!, """{"output_tokens":50}"""));
        events.Add(MessageDelta(root.GetProperty("stop_reason").GetString()!, """{"input_tokens":20,"output_tokens":90}"""));
        events.Add(MessageStop());
        return new Transcript([.. events.SelectMany(read => random.Next(5) == 0 ? [Named("ping"), read] : new[] { read })]);
    }

    public static Transcript OpenAI(string completion, Random random)
    {
        using JsonDocument document = JsonDocument.Parse(completion);
        JsonElement root = document.RootElement;
        JsonElement choice = root.GetProperty("choices")[0];
        JsonElement message = choice.GetProperty("message");
        List<string> events = [Chunk("""{"role":"assistant","content":null}""")];
        foreach (string name in new[] { "content", "refusal" })
        {
            if (message.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String)
            {
                events.AddRange(Pieces(text.GetRawText()[1..^1], random).Select(piece => Chunk($$"""{"{{name}}":"{{piece}}"}""")));
            }
        }

        int index = 0;
        foreach (JsonElement call in message.GetProperty("tool_calls").EnumerateArray())
        {
            JsonElement function = call.GetProperty("function");
            events.Add(Call(index, $$"""{"name":{{function.GetProperty("name").GetRawText()}},"arguments":""}"""));
            events.AddRange(Pieces(function.GetProperty("arguments").GetRawText()[1..^1], random).Select(piece => Call(index, $$"""{"arguments":"{{piece}}"}""")));
            index++;
        }

        events.Add(Chunk("{}", choice.GetProperty("finish_reason").GetRawText()));
        events.Add(Data($$"""{"id":"chatcmpl-1","model":"gpt-5.6-luna","choices":[],"usage":{{root.GetProperty("usage").GetRawText().ReplaceLineEndings(" ")}} }"""));
        events.Add(Data("[DONE]"));
        return new Transcript(events);
    }

    /// <summary>Cuts a text into pieces of 0 to 8 characters, surrogate pairs too.</summary>
    public static IEnumerable<string> Cut(string text, Random random)
    {
        for (int start = 0, length; start < text.Length; start += length)
        {
            length = Math.Min(random.Next(9), text.Length - start);
            yield return text.Substring(start, length);
        }
    }

    private static IEnumerable<string> Block(int index, JsonElement block, Random random)
    {
        string type = block.GetProperty("type").GetString()!;
        switch (type)
        {
            case "tool_use" or "server_tool_use":
                return
                [
                    BlockStart(index, $$$"""{"type":"{{{type}}}","id":"toolu_1","name":{{{block.GetProperty("name").GetRawText()}}},"input":{}}"""),
                    InputDelta(index, ""),
                    .. Cut(block.GetProperty("input").GetRawText(), random).Select(piece => InputDelta(index, piece)),
                ];
            case "text":
                return
                [
                    BlockStart(index, """{"type":"text","text":""}"""),
                    .. Pieces(block.GetProperty("text").GetRawText()[1..^1], random).Select(piece => Delta(index, $"\"type\":\"text_delta\",\"text\":\"{piece}\"")),
                ];
            default:
                return
                [
                    BlockStart(index, block.GetRawText()),
                    Delta(index, "\"type\":\"thinking_delta\",\"thinking\":\"{\\\"number\\\":\""),
                    Delta(index, "\"type\":\"text_delta\",\"text\":\"{\\\"number\\\":\""),
                    Delta(index, "\"type\":\"a_new_delta\",\"text\":[1]"),
                ];
        }
    }

    /// <summary>Cuts the inside of a JSON string between its characters and escapes, not between the halves of a pair.</summary>
    private static IEnumerable<string> Pieces(string escaped, Random random)
    {
        string piece = "";
        for (int start = 0, length; start < escaped.Length; start += length)
        {
            length = escaped[start] != '\\' ? 1 : escaped[start + 1] == 'u' ? 6 : 2;
            piece += escaped.Substring(start, length);
            if (random.Next(5) == 0 && !char.IsHighSurrogate(escaped[start]))
            {
                yield return piece;
                piece = "";
            }
        }

        yield return piece;
    }

    private static string Call(int index, string function) =>
        Chunk($$"""{"tool_calls":[{"index":{{index}},"id":"call_1","type":"function","function":{{function}}}]}""");

    private static string Chunk(string delta, string finish = "null") =>
        Data($$"""{"id":"chatcmpl-1","object":"chat.completion.chunk","created":1,"model":"gpt-5.6-luna","choices":[{"index":0,"delta":{{delta}},"logprobs":null,"finish_reason":{{finish}}}],"usage":null}""");
}
