using System.Text.Json;
using PromptGen.Simulator.Caching;
using PromptGen.Simulator.Protocol;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Answers;

/// <summary>Writes a message in the shape of the Messages API (provider facts CA-16, RS-1, RS-4).</summary>
internal static class MessageBody
{
    public static byte[] Write(string id, MessagesRequest request, MessageDraft draft, CacheUse use, bool thinks, CacheDiagnostics diagnostics) => JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("type", "message");
        json.WriteString("role", "assistant");
        json.WriteString("model", request.Model);
        json.WriteStartArray("content");
        WriteContent(json, id["msg_sim_".Length..], draft, thinks);
        json.WriteEndArray();
        json.WriteString("stop_reason", draft.StopReason);
        json.WriteNull("stop_sequence");
        WriteStopDetails(json, draft);
        WriteUsage(json, draft, use);
        WriteDiagnostics(json, diagnostics);
        json.WriteEndObject();
    });

    private static void WriteContent(Utf8JsonWriter json, string serial, MessageDraft draft, bool thinks)
    {
        if (thinks || draft.ThinksFirst)
        {
            json.WriteStartObject();
            json.WriteString("type", "thinking");
            json.WriteString("thinking", "");
            json.WriteString("signature", "sim_" + serial);
            json.WriteEndObject();
        }

        WriteText(json, draft.TextFirst);
        if (draft.Tool is null)
        {
            WriteText(json, draft.Refuses ? "" : draft.Payload);
            return;
        }

        for (int call = 0; call < draft.Calls; call++)
        {
            json.WriteStartObject();
            json.WriteString("type", "tool_use");
            json.WriteString("id", CallId.Of("toolu_sim_", serial, call));
            json.WriteString("name", draft.Tool);
            json.WritePropertyName("input");
            json.WriteRawValue(draft.Payload);
            json.WriteEndObject();
        }
    }

    private static void WriteText(Utf8JsonWriter json, string text)
    {
        if (text.Length > 0)
        {
            json.WriteStartObject();
            json.WriteString("type", "text");
            json.WriteString("text", text);
            json.WriteEndObject();
        }
    }

    private static void WriteStopDetails(Utf8JsonWriter json, MessageDraft draft)
    {
        if (!draft.Refuses)
        {
            return;
        }

        json.WriteStartObject("stop_details");
        json.WriteString("type", "refusal");
        json.WriteString("category", "general_harms");
        json.WriteString("explanation", draft.Payload);
        json.WriteEndObject();
    }

    private static void WriteDiagnostics(Utf8JsonWriter json, CacheDiagnostics diagnostics)
    {
        if (!diagnostics.IsAsked)
        {
            return;
        }

        if (!diagnostics.IsCompared)
        {
            json.WriteNull("diagnostics");
            return;
        }

        json.WriteStartObject("diagnostics");
        if (diagnostics.Reason is null)
        {
            json.WriteNull("cache_miss_reason");
        }
        else
        {
            json.WriteStartObject("cache_miss_reason");
            json.WriteString("type", diagnostics.Reason);
            if (diagnostics.Missed is { } missed)
            {
                json.WriteNumber("cache_missed_input_tokens", missed);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteUsage(Utf8JsonWriter json, MessageDraft draft, CacheUse use)
    {
        json.WriteStartObject("usage");
        json.WriteNumber("input_tokens", use.Uncached);
        json.WriteNumber("cache_creation_input_tokens", use.Written);
        json.WriteNumber("cache_read_input_tokens", use.Read);
        json.WriteStartObject("cache_creation");
        json.WriteNumber("ephemeral_5m_input_tokens", use.WrittenShort);
        json.WriteNumber("ephemeral_1h_input_tokens", use.WrittenLong);
        json.WriteEndObject();
        json.WriteNumber("output_tokens", draft.OutputTokens);
        json.WriteString("service_tier", "standard");
        json.WriteEndObject();
    }
}
