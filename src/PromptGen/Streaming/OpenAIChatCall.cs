using System.Text.Json;

namespace PromptGen.Streaming;

/// <summary>One tool call of a chat completion that is still arriving.</summary>
/// <param name="index">Its number in the chunks.</param>
internal sealed class OpenAIChatCall(int index)
{
    private byte[] _name = [];
    private bool _isCustom;

    public int Index => index;

    /// <summary>The function's arguments; null until the chunks show a text of them.</summary>
    public StreamedText? Arguments { get; private set; }

    /// <summary>How many bytes are kept beside the arguments.</summary>
    public int NameBytes => _name.Length;

    /// <summary>Takes the name, which the first chunk of a call has.</summary>
    /// <param name="name">The name's JSON text.</param>
    public void SetName(ReadOnlySpan<byte> name)
    {
        if (_name.Length == 0 && RawJson.Inside(name).Length > 0)
        {
            _name = name.ToArray();
        }
    }

    /// <summary>Marks the call as one of a custom tool, which the request does not have.</summary>
    public void SetCustom() => _isCustom = true;

    /// <summary>Gets the arguments to add to.</summary>
    /// <param name="toolName">The tool's name: the preview shows the calls of the tool only.</param>
    public StreamedText Begin(string toolName) => Arguments ??= new StreamedText(RawJson.IsText(_name, toolName) ? PreviewRank.Call : PreviewRank.None);

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartObject(_isCustom ? "custom"u8 : "function"u8);
        if (_name.Length > 0)
        {
            writer.WritePropertyName("name"u8);
            writer.WriteRawValue(_name, skipInputValidation: true);
        }

        if (Arguments is { } arguments)
        {
            writer.WritePropertyName("arguments"u8);
            writer.WriteRawValue(arguments.ToJson(), skipInputValidation: true);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
