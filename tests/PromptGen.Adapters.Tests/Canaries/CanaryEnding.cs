using System.Text.Json;
using PromptGen.Client.Tests;

namespace PromptGen.Adapters.Tests.Canaries;

/// <summary>One way in which a call can end, with the canaries wherever a server can put them.</summary>
internal sealed record CanaryEnding(string Name, Func<WireFormat, RawReply> Reply, bool IsSlow = false, bool IsCancelled = false)
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";

    private static readonly string s_echo = JsonSerializer.Serialize(Canary.Echo);

    public static IReadOnlyList<CanaryEnding> All { get; } =
    [
        .. new[] { 302, 400, 401, 404, 413, 429, 500, 529 }.Select(static status => new CanaryEnding($"{status}", _ => Messages.Reply(status, Error, "Location: /elsewhere"))),
        new("400, a sentence", static _ => Messages.Reply(400, Canary.Echo)),
        new("400, a JSON string", static _ => Messages.Reply(400, $$"""{"error":{{s_echo}}}""")),
        new("error object under 200", static _ => Messages.Reply(200, Error)),
        new("error event", static format => Messages.Reply(200, Event(format))),
        new("HTML", static _ => Messages.Reply(200, $"<html>{Canary.Echo}</html>")),
        new("empty", static _ => Messages.Reply(200, "")),
        new("cut", static _ => new RawReply($"{Head}Content-Length: 5000\r\n\r\n{{\"id\":{s_echo}")),
        new("refused", static format => Messages.Reply(200, Refusal(format))),
        new("values that do not fit", static format => Messages.Reply(200, Call(format, $$"""{"kind":{{s_echo}},"vendor":["Zebrafink"],"total_amount":{{s_echo}},"issue_date":{{s_echo}},"line_items":{{s_echo}}}"""))),
        new("another tool", static format => Messages.Reply(200, Call(format, $$"""{"text":{{s_echo}}}""").Replace("record_invoice", "other_tool", StringComparison.Ordinal))),
        new("no head", static _ => new RawReply("", Hangs: true), IsSlow: true),
        new("reset", static _ => new RawReply("", Resets: true)),
        new("body that hangs", static _ => new RawReply($"{Head}Content-Length: 5000\r\n\r\n{{\"id\":{s_echo}", Hangs: true), IsSlow: true),
        new("cancelled", static _ => new RawReply($"{Head}Content-Length: 5000\r\n\r\n{{\"id\":{s_echo}", Hangs: true), IsSlow: true, IsCancelled: true),
    ];

    private static string Error => $$$"""{"type":"error","error":{"type":"invalid_request_error","code":null,"message":{{{s_echo}}}},"request_id":"req_1"}""";

    private static string Event(WireFormat format) => format switch
    {
        WireFormat.AnthropicMessages => $"event: error\ndata: {Error}\n\n",
        WireFormat.OpenAIResponses => $"event: error\ndata: {{\"type\":\"error\",\"code\":\"server_error\",\"message\":{s_echo}}}\n\n",
        _ => $"data: {Error}\n\n",
    };

    private static string Call(WireFormat format, string input) => format switch
    {
        WireFormat.AnthropicMessages => Messages.Call(input),
        WireFormat.OpenAIResponses => $$$"""{"id":"resp_1","object":"response","status":"completed","model":"gpt-5.6-luna","output":[{"type":"function_call","id":"fc_1","call_id":"call_1","status":"completed","name":"record_invoice","arguments":{{{JsonSerializer.Serialize(input)}}}}]}""",
        _ => $$$"""{"id":"chatcmpl-1","model":"gpt-5.6-luna","choices":[{"index":0,"finish_reason":"tool_calls","message":{"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function","function":{"name":"record_invoice","arguments":{{{JsonSerializer.Serialize(input)}}}}}]}}]}""",
    };

    private static string Refusal(WireFormat format) => format switch
    {
        WireFormat.AnthropicMessages => $$$"""{"id":"msg_1","type":"message","role":"assistant","model":"claude-haiku-4-5","content":[{"type":"text","text":{{{s_echo}}}}],"stop_reason":"refusal","stop_details":{"category":"cyber","explanation":{{{s_echo}}}},"usage":{"input_tokens":1,"output_tokens":1}}""",
        WireFormat.OpenAIResponses => $$$"""{"id":"resp_1","object":"response","status":"completed","model":"gpt-5.6-luna","output":[{"type":"message","id":"msg_1","role":"assistant","status":"completed","content":[{"type":"refusal","refusal":{{{s_echo}}}}]}]}""",
        _ => $$$"""{"id":"chatcmpl-1","model":"gpt-5.6-luna","choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":null,"refusal":{{{s_echo}}}}}]}""",
    };
}
