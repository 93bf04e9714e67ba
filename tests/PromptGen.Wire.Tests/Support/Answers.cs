using System.Text;

namespace PromptGen.Wire.Tests;

internal static class Answers
{
    public const string Input = """{"vendor":"Acme","total":12.5}""";

    /// <summary><see cref="Input"/> as the inside of a JSON string.</summary>
    public const string Escaped = """{\"vendor\":\"Acme\",\"total\":12.5}""";

    public static Receipt Acme { get; } = new("Acme", 12.5m);

    public static ExtractionResult<Receipt> Read(string body, WireFormat format) => Receipt.Tool.ReadResponse(Encoding.UTF8.GetBytes(body), format);

    public static string Message(string stopReason, params ReadOnlySpan<string> blocks) =>
        $$$$$"""{"id":"msg_1","type":"message","role":"assistant","model":"claude-haiku-4-5","content":[{{{{{string.Join(',', blocks)}}}}}],"stop_reason":"{{{{{stopReason}}}}}","usage":{"input_tokens":10,"output_tokens":20}}""";

    public static string Completion(string finishReason, string message) =>
        $$$$$"""{"id":"chatcmpl-1","model":"gpt-5.6-luna","choices":[{"index":0,"finish_reason":"{{{{{finishReason}}}}}","message":{{{{{message}}}}}}],"usage":{"prompt_tokens":10,"completion_tokens":20}}""";

    public static string Response(string status, params ReadOnlySpan<string> items) =>
        $$$$$"""{"id":"resp_1","object":"response","status":"{{{{{status}}}}}","error":null,"incomplete_details":null,"instructions":null,"model":"gpt-5.6-luna","output":[{{{{{string.Join(',', items)}}}}}],"usage":{"input_tokens":10,"output_tokens":20}}""";

    public static string ToolUse(string name = "record_receipt", string input = Input) =>
        $$"""{"type":"tool_use","id":"toolu_1","name":"{{name}}","input":{{input}}}""";

    public static string FunctionCall(string name = "record_receipt", string arguments = Escaped) =>
        $$"""{"id":"fc_1","type":"function_call","status":"completed","arguments":"{{arguments}}","call_id":"call_1","name":"{{name}}"}""";

    public static string OutputText(string text) =>
        $$$"""{"id":"msg_1","type":"message","status":"completed","role":"assistant","content":[{"type":"output_text","annotations":[],"text":"{{{text}}}"}]}""";
}
