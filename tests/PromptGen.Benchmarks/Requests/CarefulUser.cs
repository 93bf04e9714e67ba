using System.Text.Json;
using PromptGen.Benchmarks.Running;

namespace PromptGen.Benchmarks.Requests;

/// <summary>A user who writes the body with Utf8JsonWriter and has encoded every static text beforehand.</summary>
internal sealed class CarefulUser : IDisposable
{
    private static readonly JsonEncodedText s_instructions = JsonEncodedText.Encode(Texts.Instructions, Texts.Encoder);
    private static readonly JsonEncodedText s_text = JsonEncodedText.Encode("text");
    private static readonly JsonEncodedText s_type = JsonEncodedText.Encode("type");
    private readonly byte[] _schema = System.Text.Encoding.UTF8.GetBytes(Reading.Invoice.Tool.InputSchema);
    private readonly FixedOutput _output;
    private readonly Utf8JsonWriter _json;

    public CarefulUser(FixedOutput output)
    {
        _output = output;
        _json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = Texts.Encoder, SkipValidation = true });
    }

    public Variant Variant(string name, string document) => new(name, () => Write(document));

    public void Dispose() => _json.Dispose();

    public void Write(string document)
    {
        _output.Clear();
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteString("model"u8, "claude-haiku-4-5"u8);
        _json.WriteNumber("max_tokens"u8, 4096);
        WriteTool();
        _json.WriteStartArray("system"u8);
        _json.WriteStartObject();
        _json.WriteString(s_type, s_text);
        _json.WriteString(s_text, s_instructions);
        _json.WriteStartObject("cache_control"u8);
        _json.WriteString("type"u8, "ephemeral"u8);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteStartArray("messages"u8);
        _json.WriteStartObject();
        _json.WriteString("role"u8, "user"u8);
        _json.WriteString("content"u8, document);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    private void WriteTool()
    {
        _json.WriteStartObject("tool_choice"u8);
        _json.WriteString("type"u8, "tool"u8);
        _json.WriteString("name"u8, "record_invoice"u8);
        _json.WriteBoolean("disable_parallel_tool_use"u8, true);
        _json.WriteEndObject();
        _json.WriteStartArray("tools"u8);
        _json.WriteStartObject();
        _json.WriteString("name"u8, "record_invoice"u8);
        _json.WriteString("description"u8, "Record one invoice."u8);
        _json.WritePropertyName("input_schema"u8);
        _json.WriteRawValue(_schema, skipInputValidation: true);
        _json.WriteEndObject();
        _json.WriteEndArray();
    }
}
