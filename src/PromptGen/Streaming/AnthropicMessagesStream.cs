using System.Text.Json;
using PromptGen.Reading;

namespace PromptGen.Streaming;

/// <summary>Collects the events of a Messages stream (provider facts RS-6 to RS-8).</summary>
/// <param name="toolName">The tool's name.</param>
internal sealed class AnthropicMessagesStream(string toolName) : StreamedAnswer
{
    private readonly JsonMembers _usage = new();
    private readonly List<AnthropicBlock> _blocks = [];
    private int _blockBytes;

    public override int Bytes => base.Bytes + _usage.Bytes + _blockBytes;

    public override void Accept(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        if (!name.IsEmpty && !IsKnown(name))
        {
            return;
        }

        AnthropicEvent read = AnthropicEvent.Read(data);
        ReadOnlySpan<byte> type = read.Type.IsEmpty ? name : read.Type;
        if (type.SequenceEqual("content_block_delta"u8))
        {
            AddDelta(read);
        }
        else if (type.SequenceEqual("content_block_start"u8))
        {
            AddBlock(read);
        }
        else if (type.SequenceEqual("content_block_stop"u8))
        {
            Find(read.Index)?.IsClosed = true;
        }
        else if (type.SequenceEqual("message_start"u8))
        {
            AddMessage(read.Message, RawJson.Member(read.Message, "usage"u8));
        }
        else if (type.SequenceEqual("message_delta"u8))
        {
            AddMessage(read.Delta, read.Usage);
        }
        else if (type.SequenceEqual("message_stop"u8))
        {
            End = StreamEnd.Complete;
        }
        else if (type.SequenceEqual("error"u8))
        {
            AddError(read);
        }
    }

    public override void WriteTo(Utf8JsonWriter writer, bool withContent)
    {
        Members.WriteTo(writer);
        writer.WriteStartObject("usage"u8);
        _usage.WriteTo(writer);
        writer.WriteEndObject();
        if (!withContent)
        {
            return;
        }

        writer.WriteStartArray("content"u8);
        foreach (AnthropicBlock block in _blocks.Where(static block => !block.HasStreamedInput))
        {
            block.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    public override void AddCarriers(Carriers carriers)
    {
        foreach (AnthropicBlock block in _blocks.Where(static block => block.HasStreamedInput))
        {
            Utf8JsonReader json = new(block.Text!.ToJson());
            json.Read();
            carriers.AddStringCall(ref json);
        }
    }

    private static bool IsKnown(ReadOnlySpan<byte> name) =>
        name.StartsWith("content_block_"u8) || name.StartsWith("message_"u8) || name.SequenceEqual("error"u8);

    /// <summary>Takes what a message says about itself. The content arrives as blocks; usage counts are totals, each event has some of them (RS-6).</summary>
    private void AddMessage(ReadOnlySpan<byte> message, ReadOnlySpan<byte> usage)
    {
        Members.Merge(message, "content", "usage");
        _usage.Merge(usage);
    }

    private void AddBlock(AnthropicEvent read)
    {
        AnthropicBlock block = new(RawJson.Integer(read.Index), read.Block, toolName);
        if (read.Block.IsEmpty)
        {
            return;
        }

        _blocks.Add(block);
        _blockBytes += block.StartBytes;
        if (!block.IsCall && block.Text is { } text)
        {
            Append(text, RawJson.Inside(RawJson.Member(read.Block, "text"u8)));
        }
    }

    private void AddDelta(AnthropicEvent read)
    {
        if (Find(read.Index) is not { IsClosed: false, Text: { } text } block)
        {
            return;
        }

        ReadOnlySpan<byte> piece = block.IsCall ? "partial_json"u8 : "text"u8;
        if (RawJson.IsText(RawJson.Member(read.Delta, "type"u8), block.IsCall ? "input_json_delta" : "text_delta"))
        {
            Append(text, RawJson.Inside(RawJson.Member(read.Delta, piece)));
        }
    }

    private void AddError(AnthropicEvent read)
    {
        End = StreamEnd.Failed;
        Members.Set("error"u8, read.Error.IsEmpty ? "null"u8 : read.Error);
        if (!read.RequestId.IsEmpty)
        {
            Members.Set("request_id"u8, read.RequestId);
        }
    }

    private AnthropicBlock? Find(ReadOnlySpan<byte> index)
    {
        int wanted = RawJson.Integer(index);
        return _blocks.FindLast(block => block.Index == wanted);
    }
}
