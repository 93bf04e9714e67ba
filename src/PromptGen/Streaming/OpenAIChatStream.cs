using System.Text.Json;

namespace PromptGen.Streaming;

/// <summary>Collects the chunks of a streamed chat completion (provider facts OS-6, OA-6). The usage comes in a chunk without choices, behind the finish reason.</summary>
/// <param name="toolName">The tool's name.</param>
internal sealed class OpenAIChatStream(string toolName) : StreamedAnswer
{
    /// <summary>The number of the call in the deprecated form that has one call only.</summary>
    private const int LegacyCall = -1;

    private readonly StreamedText _content = new(PreviewRank.Text);
    private readonly List<OpenAIChatCall> _calls = [];
    private StreamedText? _refusal;
    private byte[]? _finishReason;

    public override int Bytes => base.Bytes + _calls.Sum(static call => call.NameBytes);

    public override void Accept(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        if (data.SequenceEqual("[DONE]"u8))
        {
            End = _finishReason is null ? StreamEnd.BrokenOff : StreamEnd.Complete;
            return;
        }

        if (!name.IsEmpty && !name.SequenceEqual("error"u8) && !data.StartsWith("{"u8))
        {
            return;
        }

        Utf8JsonReader json = RawJson.EnterObject(data);
        while (RawJson.NextMember(ref json, out ReadOnlySpan<byte> member))
        {
            AddMember(member, RawJson.Value(ref json, data));
        }

        json.Read();
    }

    public override void WriteTo(Utf8JsonWriter writer, bool withContent)
    {
        Members.WriteTo(writer);
        writer.WriteStartArray("choices"u8);
        writer.WriteStartObject();
        if (withContent)
        {
            WriteMessage(writer);
        }

        if (_finishReason is { } reason)
        {
            writer.WritePropertyName("finish_reason"u8);
            writer.WriteRawValue(reason, skipInputValidation: true);
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void AddMember(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (name.SequenceEqual("choices"u8))
        {
            AddChoices(value);
        }
        else if (name.SequenceEqual("error"u8))
        {
            if (RawJson.IsPresent(value))
            {
                End = StreamEnd.Failed;
                Members.Set(name, value);
            }
        }
        else if (RawJson.IsOneOf(name, ["id", "model", "usage"]))
        {
            Members.Set(name, value);
        }
    }

    private void AddChoices(ReadOnlySpan<byte> choices)
    {
        if (!choices.StartsWith("["u8))
        {
            return;
        }

        Utf8JsonReader json = new(choices);
        json.Read();

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            ReadOnlySpan<byte> choice = RawJson.Value(ref json, choices);
            if (RawJson.Integer(RawJson.Member(choice, "index"u8)) == 0)
            {
                AddDelta(RawJson.Member(choice, "delta"u8));
                ReadOnlySpan<byte> reason = RawJson.Member(choice, "finish_reason"u8);
                _finishReason = RawJson.IsPresent(reason) ? reason.ToArray() : _finishReason;
            }
        }
    }

    private void AddDelta(ReadOnlySpan<byte> delta)
    {
        Append(_content, RawJson.Inside(RawJson.Member(delta, "content"u8)));
        ReadOnlySpan<byte> refusal = RawJson.Member(delta, "refusal"u8);
        if (RawJson.IsString(refusal))
        {
            Append(_refusal ??= new StreamedText(PreviewRank.None), RawJson.Inside(refusal));
        }

        ReadOnlySpan<byte> function = RawJson.Member(delta, "function_call"u8);
        if (RawJson.IsPresent(function))
        {
            AddFunction(Find(LegacyCall), function);
        }

        ReadOnlySpan<byte> calls = RawJson.Member(delta, "tool_calls"u8);
        if (!calls.StartsWith("["u8))
        {
            return;
        }

        Utf8JsonReader json = new(calls);
        json.Read();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            AddCall(RawJson.Value(ref json, calls));
        }
    }

    private void AddCall(ReadOnlySpan<byte> piece)
    {
        // Some servers leave the index out: there a name starts the next call.
        ReadOnlySpan<byte> function = RawJson.Member(piece, "function"u8);
        ReadOnlySpan<byte> index = RawJson.Member(piece, "index"u8);
        bool isStart = RawJson.Inside(RawJson.Member(function, "name"u8)).Length > 0;
        int number = !index.IsEmpty ? RawJson.Integer(index) : isStart ? _calls.Count : Math.Max(0, _calls.Count - 1);
        if (RawJson.IsPresent(function))
        {
            AddFunction(Find(number), function);
        }
        else if (RawJson.IsPresent(RawJson.Member(piece, "custom"u8)))
        {
            Find(number).SetCustom();
        }
    }

    private void AddFunction(OpenAIChatCall call, ReadOnlySpan<byte> function)
    {
        call.SetName(RawJson.Member(function, "name"u8));
        ReadOnlySpan<byte> arguments = RawJson.Member(function, "arguments"u8);
        if (RawJson.IsString(arguments))
        {
            Append(call.Begin(toolName), RawJson.Inside(arguments));
        }
    }

    private OpenAIChatCall Find(int number)
    {
        OpenAIChatCall? call = _calls.Find(call => call.Index == number);
        if (call is null)
        {
            call = new OpenAIChatCall(number);
            _calls.Add(call);
        }

        return call;
    }

    private void WriteMessage(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("message"u8);
        writer.WritePropertyName("content"u8);
        writer.WriteRawValue(_content.ToJson(), skipInputValidation: true);
        if (_refusal is { } refusal)
        {
            writer.WritePropertyName("refusal"u8);
            writer.WriteRawValue(refusal.ToJson(), skipInputValidation: true);
        }

        writer.WriteStartArray("tool_calls"u8);
        foreach (OpenAIChatCall call in _calls)
        {
            call.WriteTo(writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
