using System.Text.Json;
using PromptGen.Simulator.Answers;
using PromptGen.Simulator.Protocol;

namespace PromptGen.Simulator.Validation;

/// <summary>Writes an error in the shape of each API (provider facts ER-1).</summary>
internal static class ErrorBody
{
    public static byte[] Write(ApiDialect dialect, ApiRejectionException error, string requestId) => JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        if (dialect == ApiDialect.Anthropic)
        {
            json.WriteString("type", "error");
        }

        json.WriteStartObject("error");
        json.WriteString("type", error.Type);
        json.WriteString("message", error.Message);
        if (dialect == ApiDialect.OpenAI)
        {
            WriteNullable(json, "param", error.Parameter);
            WriteNullable(json, "code", error.Code);
        }

        json.WriteEndObject();
        if (dialect == ApiDialect.Anthropic)
        {
            json.WriteString("request_id", requestId);
        }

        json.WriteEndObject();
    });

    private static void WriteNullable(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, value);
        }
    }
}
