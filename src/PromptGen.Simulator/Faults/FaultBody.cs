using System.Text;
using PromptGen.Simulator.Answers;
using PromptGen.Simulator.Protocol;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Faults;

/// <summary>The bodies of faults that come with a good status.</summary>
internal static class FaultBody
{
    public const string HtmlType = "text/html; charset=utf-8";

    private const string Delimiter = "\n\n";

    /// <summary>The brace that closes an answer, and the line break behind the last line of results.</summary>
    private const int LastBytes = 2;

    public static byte[] Html => "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body>Something in between (simulated).</body></html>"u8.ToArray();

    /// <summary>An answer that ends before its end, in good order.</summary>
    public static byte[] WithoutEnd(byte[] body, bool isStream)
    {
        if (!isStream)
        {
            return body[..^Math.Min(LastBytes, body.Length)];
        }

        string text = Encoding.UTF8.GetString(body);
        // The chunks of Chat Completions end with an event that has no content besides.
        int from = text.EndsWith("[DONE]" + Delimiter, StringComparison.Ordinal) ? text.LastIndexOf("\"finish_reason\":\"", StringComparison.Ordinal) : text.Length - Delimiter.Length;
        int end = text.LastIndexOf(Delimiter, Math.Max(0, from - 1), StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text[..(end + Delimiter.Length)]);
    }

    /// <summary>An error in a good status.</summary>
    public static byte[] WithError(byte[] body, bool isStream, ApiDialect dialect, string path, string requestId)
    {
        ApiRejectionException error = FaultStatus.For(FaultKind.Overloaded, dialect)!;
        byte[] whole = ErrorBody.Write(dialect, error, requestId);
        if (!isStream)
        {
            return whole;
        }

        string[] events = Encoding.UTF8.GetString(body).Split(Delimiter, StringSplitOptions.RemoveEmptyEntries);
        StringBuilder text = new();
        foreach (string item in events.Take(events.Length / 2))
        {
            text.Append(item).Append(Delimiter);
        }

        string data = path.EndsWith("/responses", StringComparison.Ordinal) ? ResponsesError(error) : Encoding.UTF8.GetString(whole);
        text.Append(path.EndsWith("/chat/completions", StringComparison.Ordinal) ? "" : "event: error\n").Append("data: ").Append(data).Append(Delimiter);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string ResponsesError(ApiRejectionException error) => Encoding.UTF8.GetString(JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("type", "error");
        json.WriteString("code", error.Type);
        json.WriteString("message", error.Message);
        json.WriteNull("param");
        json.WriteEndObject();
    }));
}
