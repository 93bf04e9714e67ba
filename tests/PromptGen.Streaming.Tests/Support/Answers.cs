using static PromptGen.Streaming.Tests.Transcript;

namespace PromptGen.Streaming.Tests;

/// <summary>Whole answers of all kinds, from which streams are made.</summary>
internal static class Answers
{
    private const string Good = """{"number":"A-1","customer":"Müller \u00e9 \ud83d\ude00 😀 \"x\" \\ end\\","total_amount":-12.50e0,"ordered_on":"2026-11-20","priority":"High","is_gift":false,"lines":[{"text":"Tea, \"green\"","quantity":2},{"text":"","quantity":0}],"note":null}""";

    /// <summary>Inputs of the tool: complete, repaired, wrong in every way that is still JSON.</summary>
    public static readonly string[] Inputs =
    [
        Good,
        "{}",
        "{ \"number\" :\n\t\"1\" , \"customer\": \"\", \"total_amount\": \"12.50\", \"priority\": \"high\", \"is_gift\": \"true\", \"lines\": [ ] }  ",
        """{"number":null,"customer":7,"total_amount":"1,234","ordered_on":"01/02/2026","priority":"Urgent","is_gift":0,"lines":[{"text":"x"},3,{"quantity":1.5,"text":[]}],"note":{}}""",
        """{"number":"1","number":"2","customer":"\ud800","total_amount":1e400,"ordered_on":null,"priority":"Low","is_gift":true,"lines":{},"note":"","more":[{"a":[[]]}]}""",
        """{"number":"1","customer":"a","total_amount":0.1,"ordered_on":null,"priority":"Low","is_gift":true,"lines":{"text":"one","quantity":1},"note":""}""",
        """{"$PARAMETER_NAME":{"number":"1","customer":"a","total_amount":1,"ordered_on":null,"priority":"Low","is_gift":true,"lines":[],"note":""}}""",
        "[]",
        "null",
        "\"{}\"",
        "12",
        "true",
    ];

    /// <summary>Messages of the Anthropic API.</summary>
    public static IEnumerable<string> Anthropic()
    {
        foreach (string input in Inputs)
        {
            yield return Message("tool_use", Call(input));
            yield return Message("end_turn", TextBlock(input));
        }

        string call = Call(Good);
        string text = TextBlock("Here it is: {\"number\":");
        string thinking = """{"type":"thinking","thinking":"{\"number\":1}","signature":"s"}""";
        string other = """{"type":"tool_use","id":"t2","name":"other_tool","input":{"a":1}}""";
        string server = """{"type":"server_tool_use","id":"t3","name":"web_search","input":{"query":"x"}}""";
        string odd = """{"type":"brand_new","text":"{}","name":"record_order","input":{}}""";
        yield return Message("tool_use", thinking, text, call);
        yield return Message("tool_use", server, odd, call);
        yield return Message("tool_use", TextBlock(Good), call);
        yield return Message("tool_use", call, call);
        yield return Message("tool_use", other);
        yield return Message("tool_use", call, other);
        yield return Message("tool_use", other, call, other);
        yield return Message("end_turn");
        yield return Message("end_turn", text);
        yield return Message("end_turn", text, TextBlock("```json\n" + Good + "\n```"));
        yield return Message("end_turn", TextBlock(" \n\t" + Good + "\n"));
        yield return Message("end_turn", TextBlock(Good), TextBlock("{}"));
        yield return Message("end_turn", TextBlock("{\"number\":\"cut"));
        yield return Message("stop_sequence", call);
        yield return Message("max_tokens", thinking);
        yield return Message("max_tokens", call);
        yield return Message("model_context_window_exceeded", TextBlock("{\"number\":\"cut"));
        yield return Message("refusal");
        yield return Message("refusal", call);
        yield return Message("pause_turn", server);
        yield return Message("a_new_reason", call);
    }

    /// <summary>Completions of the OpenAI API.</summary>
    public static IEnumerable<string> OpenAI()
    {
        foreach (string input in Inputs.Append("").Append("{\"number\":\"cut").Append(Good + "}").Append(Good + "\n "))
        {
            yield return Completion("tool_calls", null, Function(input));
            yield return Completion("stop", input);
        }

        yield return Completion("stop", null);
        yield return Completion("stop", "Here it is: {\"number\":");
        yield return Completion("stop", "```json\n" + Good + "\n```");
        yield return Completion("tool_calls", "I record {it}.", Function(Good));
        yield return Completion("tool_calls", Good, Function(Good), Function(Good));
        yield return Completion("tool_calls", null, Function("{}", "other_tool"));
        yield return Completion("tool_calls", null, Function("{}", "other_tool"), Function(Good));
        yield return Completion("length", null, Function("{\"number\":\"cut"));
        yield return Completion("content_filter", "{\"num");
        yield return Completion("a_new_reason", null, Function(Good));
        yield return Completion("stop", null).Replace("\"content\":null", "\"content\":null,\"refusal\":\"I cannot help.\"", StringComparison.Ordinal);
    }

    private static string Message(string stop, params string[] blocks) => $$"""
        {"id":"msg_1","type":"message","role":"assistant","model":"claude-haiku-4-5","content":[{{string.Join(',', blocks)}}],"stop_reason":"{{stop}}","stop_sequence":null,
        "usage":{"input_tokens":20,"cache_creation_input_tokens":30,"cache_creation":{"ephemeral_5m_input_tokens":10,"ephemeral_1h_input_tokens":20},"cache_read_input_tokens":1500,"output_tokens":90} }
        """;

    private static string Call(string input) => $$"""{"type":"tool_use","id":"toolu_1","name":"record_order","input":{{input}}}""";

    private static string TextBlock(string text) => $$"""{"type":"text","text":{{Quote(text)}}}""";

    private static string Completion(string finish, string? content, params string[] calls) => $$"""
        {"id":"chatcmpl-1","object":"chat.completion","created":1,"model":"gpt-5.6-luna",
        "choices":[{"index":0,"message":{"role":"assistant","content":{{(content is null ? "null" : Quote(content))}},"tool_calls":[{{string.Join(',', calls)}}]},"logprobs":null,"finish_reason":"{{finish}}"}],
        "usage":{"prompt_tokens":1200,"completion_tokens":40,"total_tokens":1240,"prompt_tokens_details":{"cached_tokens":1024,"cache_write_tokens":20} } }
        """;

    private static string Function(string arguments, string name = "record_order") =>
        $$"""{"id":"call_1","type":"function","function":{"name":"{{name}}","arguments":{{Quote(arguments)}}} }""";
}
