using System.Text.Json;

namespace PromptGen.Streaming;

/// <summary>The members of an Anthropic stream event, each as its JSON text; empty where it has none.</summary>
internal ref struct AnthropicEvent
{
    public ReadOnlySpan<byte> Type;
    public ReadOnlySpan<byte> Index;
    public ReadOnlySpan<byte> Message;
    public ReadOnlySpan<byte> Block;
    public ReadOnlySpan<byte> Delta;
    public ReadOnlySpan<byte> Usage;
    public ReadOnlySpan<byte> Error;
    public ReadOnlySpan<byte> RequestId;

    /// <exception cref="JsonException">The data is not a JSON object.</exception>
    public static AnthropicEvent Read(ReadOnlySpan<byte> data)
    {
        Utf8JsonReader json = RawJson.EnterObject(data);
        AnthropicEvent read = default;
        while (RawJson.NextMember(ref json, out ReadOnlySpan<byte> name))
        {
            read.Set(name, RawJson.Value(ref json, data));
        }

        json.Read();
        return read;
    }

    private void Set(scoped ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (name.SequenceEqual("type"u8))
        {
            Type = RawJson.Inside(value);
        }
        else if (name.SequenceEqual("index"u8))
        {
            Index = value;
        }
        else if (name.SequenceEqual("message"u8))
        {
            Message = value;
        }
        else if (name.SequenceEqual("content_block"u8))
        {
            Block = value;
        }
        else if (name.SequenceEqual("delta"u8))
        {
            Delta = value;
        }
        else if (name.SequenceEqual("usage"u8))
        {
            Usage = value;
        }
        else if (name.SequenceEqual("error"u8))
        {
            Error = value;
        }
        else if (name.SequenceEqual("request_id"u8))
        {
            RequestId = value;
        }
    }
}
