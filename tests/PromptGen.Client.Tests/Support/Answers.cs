using System.Net;
using System.Text;

namespace PromptGen.Client.Tests;

/// <summary>Bodies in the providers' shapes (provider facts ER-1, RS-1, OS-6).</summary>
internal static class Answers
{
    public const string Good = """{"id":"msg_1","type":"message","role":"assistant","model":"claude-haiku-4-5","content":[{"type":"tool_use","id":"toolu_1","name":"record_receipt","input":{"vendor":"Acme","total":12.5}}],"stop_reason":"tool_use","usage":{"input_tokens":10,"output_tokens":20,"cache_read_input_tokens":30,"cache_creation_input_tokens":40}}""";

    public const string GoodOpenAI = """{"id":"chatcmpl-1","model":"gpt-5.6-luna","choices":[{"index":0,"finish_reason":"tool_calls","message":{"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function","function":{"name":"record_receipt","arguments":"{\"vendor\":\"Acme\",\"total\":12.5}"}}]}}],"usage":{"prompt_tokens":10,"completion_tokens":20}}""";

    public static string Error(string type, string message) => $$$"""{"type":"error","error":{"type":"{{{type}}}","message":"{{{message}}}"},"request_id":"req_body"}""";

    public static HttpResponseMessage Reply(int status, string body, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        HttpResponseMessage reply = new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach ((string name, string value) in headers)
        {
            Assert.True(reply.Headers.TryAddWithoutValidation(name, value));
        }

        return reply;
    }
}
