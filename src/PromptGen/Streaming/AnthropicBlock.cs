using System.Text.Json;

namespace PromptGen.Streaming;

/// <summary>One content block of a Messages answer that is still arriving.</summary>
internal sealed class AnthropicBlock
{
    private readonly byte[] _start;

    /// <param name="index">Its number in the events.</param>
    /// <param name="start">The block as it started.</param>
    /// <param name="toolName">The tool's name.</param>
    public AnthropicBlock(int index, ReadOnlySpan<byte> start, string toolName)
    {
        ReadOnlySpan<byte> type = RawJson.Member(start, "type"u8);
        Index = index;
        IsCall = RawJson.IsText(type, "tool_use") && RawJson.IsText(RawJson.Member(start, "name"u8), toolName);
        Text = IsCall ? new StreamedText(PreviewRank.Call) : RawJson.IsText(type, "text") ? new StreamedText(PreviewRank.Text) : null;
        _start = start.ToArray();
    }

    public int Index { get; }

    /// <summary>Whether it calls the tool.</summary>
    public bool IsCall { get; }

    /// <summary>Whether its end has been announced.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Its text or its input; null for blocks that carry nothing.</summary>
    public StreamedText? Text { get; }

    /// <summary>How many bytes are kept beside the text.</summary>
    public int StartBytes => _start.Length;

    /// <summary>Whether its input came in pieces, so that the <c>input</c> that it started with is a placeholder.</summary>
    public bool HasStreamedInput => IsCall && !Text!.IsEmpty;

    public void WriteTo(Utf8JsonWriter writer)
    {
        if (IsCall || Text is null)
        {
            writer.WriteRawValue(_start, skipInputValidation: true);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("type"u8, "text"u8);
        writer.WritePropertyName("text"u8);
        writer.WriteRawValue(Text.ToJson(), skipInputValidation: true);
        writer.WriteEndObject();
    }
}
