using System.Text;
using InvoiceExtraction;
using PromptGen.Client.Tests;

namespace PromptGen.Adapters.Tests;

/// <summary>Answers in the shape of the Messages API, byte for byte.</summary>
internal static class Messages
{
    public const string Document = "Canary document 0123456789 of Acme";

    private const string Input = """{"kind":"invoice","invoice_number":"7","issue_date":null,"due_date":null,"vendor":"Acme","vendor_tax_id":null,"customer":null,"purchase_order":null,"currency":null,"line_items":[],"discount":null,"taxes":[],"net_amount":null,"total_amount":12.5}""";

    public static string Good { get; } = Call(Input);

    public static string Call(string input, string stopReason = "tool_use") =>
        $$$"""{"id":"msg_1","type":"message","role":"assistant","model":"claude-haiku-4-5","content":[{"type":"tool_use","id":"toolu_1","name":"record_invoice","input":{{{input}}}}],"stop_reason":"{{{stopReason}}}","stop_sequence":null,"usage":{"input_tokens":10,"output_tokens":20}}""";

    public static string WithVendorTwice { get; } = Call(Input.Replace("\"vendor\":\"Acme\"", "\"vendor\":\"Acme\",\"vendor\":\"Other\"", StringComparison.Ordinal));

    public static RawReply Reply(int status, string body, params ReadOnlySpan<string> headers)
    {
        StringBuilder text = new($"HTTP/1.1 {status} Status\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n");
        foreach (string header in headers)
        {
            text.Append(header).Append("\r\n");
        }

        return new RawReply(text.Append("\r\n").Append(body).ToString());
    }

    public static RawReply Error(int status, params ReadOnlySpan<string> headers) =>
        Reply(status, """{"type":"error","error":{"type":"some_error","message":"No."},"request_id":"req_1"}""", headers);

    public static ExtractionRequest<Invoice> Request() => Invoice.Tool.CreateRequest(Document).WithModel("claude-haiku-4-5").WithOutputMode(OutputMode.ForcedTool);
}
