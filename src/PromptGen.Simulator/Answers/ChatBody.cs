using System.Text.Json;
using PromptGen.Simulator.Protocol;

namespace PromptGen.Simulator.Answers;

/// <summary>Writes an answer in the shape of Chat Completions (provider facts OA-6, OS-6).</summary>
internal static class ChatBody
{
    /// <summary>Writes the body.</summary>
    /// <param name="serial">What ids are made of.</param>
    /// <param name="model">The model as the request names it.</param>
    /// <param name="created">The time to report.</param>
    /// <param name="draft">The content.</param>
    /// <param name="promptTokens">Tokens of the whole prompt.</param>
    /// <param name="cached">Tokens read from the cache.</param>
    /// <param name="written">Tokens written to the cache; null for families that do not report it.</param>
    public static byte[] Write(string serial, string model, DateTimeOffset created, MessageDraft draft, int promptTokens, int cached, int? written) => JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("id", "chatcmpl_sim_" + serial);
        json.WriteString("object", "chat.completion");
        json.WriteNumber("created", created.ToUnixTimeSeconds());
        json.WriteString("model", model);
        json.WriteStartArray("choices");
        WriteChoice(json, serial, draft);
        json.WriteEndArray();
        json.WriteStartObject("usage");
        json.WriteNumber("prompt_tokens", promptTokens);
        json.WriteNumber("completion_tokens", draft.OutputTokens);
        json.WriteNumber("total_tokens", promptTokens + draft.OutputTokens);
        json.WriteStartObject("prompt_tokens_details");
        json.WriteNumber("cached_tokens", cached);
        if (written is { } count)
        {
            json.WriteNumber("cache_write_tokens", count);
        }

        json.WriteEndObject();
        json.WriteStartObject("completion_tokens_details");
        json.WriteNumber("reasoning_tokens", 0);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteChoice(Utf8JsonWriter json, string serial, MessageDraft draft)
    {
        json.WriteStartObject();
        json.WriteNumber("index", 0);
        json.WriteStartObject("message");
        json.WriteString("role", "assistant");
        string content = draft.Tool is null ? draft.TextFirst + draft.Payload : draft.TextFirst;
        WriteNullable(json, "content", content, isNull: draft.Refuses || (draft.Tool is not null && content.Length == 0));
        if (draft.Tool is not null)
        {
            WriteCalls(json, serial, draft, draft.Tool);
        }

        WriteNullable(json, "refusal", draft.Payload, isNull: !draft.Refuses);
        json.WriteEndObject();
        json.WriteNull("logprobs");
        json.WriteString("finish_reason", draft.StopReason);
        json.WriteEndObject();
    }

    private static void WriteCalls(Utf8JsonWriter json, string serial, MessageDraft draft, string tool)
    {
        json.WriteStartArray("tool_calls");
        for (int call = 0; call < draft.Calls; call++)
        {
            json.WriteStartObject();
            json.WriteString("id", CallId.Of("call_sim_", serial, call));
            json.WriteString("type", "function");
            json.WriteStartObject("function");
            json.WriteString("name", tool);
            json.WriteString("arguments", draft.Payload);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNullable(Utf8JsonWriter json, string name, string text, bool isNull)
    {
        if (isNull)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, text);
        }
    }
}
