using System.Text.Json;
using PromptGen.Simulator.Caching;
using PromptGen.Simulator.Protocol;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Answers;

/// <summary>Writes an answer in the shape of the Responses API (provider facts OA-6, OS-6). Like the API it repeats the request's parameters.</summary>
internal static class ResponseBody
{
    // What the request leaves out, as the API reports it.
    private static readonly (string Name, string Default)[] s_repeated =
    [
        ("instructions", "null"), ("max_output_tokens", "null"), ("parallel_tool_calls", "true"), ("previous_response_id", "null"), ("reasoning", """{"effort":null,"summary":null}"""),
        ("store", "true"), ("temperature", "1.0"), ("text", """{"format":{"type":"text"}}"""), ("tool_choice", "\"auto\""), ("tools", "[]"), ("top_p", "1.0"),
        ("truncation", "\"disabled\""), ("metadata", "{}"),
    ];

    public static byte[] Write(string serial, OpenAIRequest request, DateTimeOffset created, MessageDraft draft, OpenAIUse use)
    {
        string? reason = draft.StopReason == StopWords.OpenAI.Limit ? "max_output_tokens" : null;
        string status = StatusOf(draft.StopReason);
        return JsonBytes.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("id", "resp_sim_" + serial);
            json.WriteString("object", "response");
            json.WriteNumber("created_at", created.ToUnixTimeSeconds());
            json.WriteString("status", status);
            json.WriteBoolean("background", false);
            json.WriteNull("error");
            WriteReason(json, reason);
            json.WriteString("model", request.Model);
            json.WriteStartArray("output");
            WriteItems(json, serial, draft, status);
            json.WriteEndArray();
            foreach ((string name, string value) in s_repeated)
            {
                json.WritePropertyName(name);
                json.WriteRawValue(MessagesRequest.Member(request.Root, name)?.GetRawText() ?? value);
            }

            WriteUsage(json, draft, use);
            json.WriteEndObject();
        });
    }

    /// <summary>A call and a text end alike here; a word that is none of the API's stays as it is.</summary>
    private static string StatusOf(string stop) => stop == StopWords.OpenAI.Limit ? "incomplete" : stop == StopWords.OpenAI.End || stop == StopWords.OpenAI.Call ? "completed" : stop;

    private static void WriteReason(Utf8JsonWriter json, string? reason)
    {
        if (reason is null)
        {
            json.WriteNull("incomplete_details");
            return;
        }

        json.WriteStartObject("incomplete_details");
        json.WriteString("reason", reason);
        json.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter json, string serial, MessageDraft draft, string status)
    {
        if (draft.ThinksFirst)
        {
            json.WriteStartObject();
            json.WriteString("id", "rs_sim_" + serial);
            json.WriteString("type", "reasoning");
            json.WriteStartArray("summary");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        if (draft.Tool is null)
        {
            WriteMessage(json, serial, draft.TextFirst + draft.Payload, status, draft.Refuses ? "refusal" : "output_text");
            return;
        }

        if (draft.TextFirst.Length > 0)
        {
            WriteMessage(json, serial, draft.TextFirst, "completed", "output_text");
        }

        for (int call = 0; call < draft.Calls; call++)
        {
            json.WriteStartObject();
            json.WriteString("id", CallId.Of("fc_sim_", serial, call));
            json.WriteString("type", "function_call");
            json.WriteString("status", status);
            json.WriteString("call_id", CallId.Of("call_sim_", serial, call));
            json.WriteString("name", draft.Tool);
            json.WriteString("arguments", draft.Payload);
            json.WriteEndObject();
        }
    }

    private static void WriteMessage(Utf8JsonWriter json, string serial, string text, string status, string kind)
    {
        json.WriteStartObject();
        json.WriteString("id", "msg_sim_" + serial);
        json.WriteString("type", "message");
        json.WriteString("status", status);
        json.WriteString("role", "assistant");
        json.WriteStartArray("content");
        json.WriteStartObject();
        json.WriteString("type", kind);
        json.WriteString(kind == "refusal" ? "refusal" : "text", text);
        if (kind != "refusal")
        {
            json.WriteStartArray("annotations");
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteUsage(Utf8JsonWriter json, MessageDraft draft, OpenAIUse use)
    {
        json.WriteStartObject("usage");
        json.WriteNumber("input_tokens", use.Use.Total);
        json.WriteStartObject("input_tokens_details");
        json.WriteNumber("cached_tokens", use.Use.Read);
        if (use.ReportsWrites)
        {
            json.WriteNumber("cache_write_tokens", use.Use.Written);
            json.WriteStartObject("cache_write_tokens_details");
            json.WriteNumber("ttl_30m_tokens", use.Use.WrittenShort);
            json.WriteNumber("ttl_12h_tokens", use.Use.WrittenLong);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteNumber("output_tokens", draft.OutputTokens);
        json.WriteStartObject("output_tokens_details");
        json.WriteNumber("reasoning_tokens", 0);
        json.WriteEndObject();
        json.WriteNumber("total_tokens", use.Use.Total + draft.OutputTokens);
        json.WriteEndObject();
    }
}
