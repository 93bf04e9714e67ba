using System.Text.Json;

namespace PromptGen.Streaming;

/// <summary>Follows a streamed Responses answer. Its last event has the whole answer, so the pieces before it serve the preview alone.</summary>
/// <param name="toolName">The tool's name.</param>
internal sealed class OpenAIResponsesStream(string toolName) : StreamedAnswer
{
    private readonly Dictionary<(int Output, int Content), StreamedText> _texts = [];

    public override void Accept(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        if (!name.IsEmpty && !IsKnown(name))
        {
            return;
        }

        RawJson.RequireObject(data);
        ReadOnlySpan<byte> type = RawJson.Inside(RawJson.Member(data, "type"u8));
        type = type.IsEmpty ? name : type;
        if (type.SequenceEqual("response.function_call_arguments.delta"u8))
        {
            AddDelta(data, content: -1);
        }
        else if (type.SequenceEqual("response.output_text.delta"u8))
        {
            AddDelta(data, RawJson.Integer(RawJson.Member(data, "content_index"u8)));
        }
        else if (type.SequenceEqual("response.output_item.added"u8))
        {
            AddItem(data);
        }
        else if (type.SequenceEqual("response.created"u8))
        {
            AddHead(RawJson.Member(data, "response"u8));
        }
        else if (RawJson.IsOneOf(type, ["response.completed", "response.incomplete", "response.failed"]))
        {
            Members.Merge(RawJson.Member(data, "response"u8));
            End = StreamEnd.Complete;
        }
        else if (type.SequenceEqual("error"u8))
        {
            AddError(data);
        }
    }

    public override void WriteTo(Utf8JsonWriter writer, bool withContent) => Members.WriteTo(writer);

    private static bool IsKnown(ReadOnlySpan<byte> name) => name.StartsWith("response."u8) || name.SequenceEqual("error"u8);

    private void AddHead(ReadOnlySpan<byte> response)
    {
        // The rest of it repeats the request, its instructions and tools.
        ReadOnlySpan<byte> id = RawJson.Member(response, "id"u8);
        ReadOnlySpan<byte> model = RawJson.Member(response, "model"u8);
        Members.Set("id"u8, id.IsEmpty ? "null"u8 : id);
        Members.Set("model"u8, model.IsEmpty ? "null"u8 : model);
    }

    private void AddItem(ReadOnlySpan<byte> data)
    {
        ReadOnlySpan<byte> item = RawJson.Member(data, "item"u8);
        if (RawJson.IsText(RawJson.Member(item, "type"u8), "function_call"))
        {
            bool isOurs = RawJson.IsText(RawJson.Member(item, "name"u8), toolName);
            _texts[(RawJson.Integer(RawJson.Member(data, "output_index"u8)), -1)] = new StreamedText(isOurs ? PreviewRank.Call : PreviewRank.None);
        }
    }

    private void AddDelta(ReadOnlySpan<byte> data, int content)
    {
        (int, int) place = (RawJson.Integer(RawJson.Member(data, "output_index"u8)), content);
        if (!_texts.TryGetValue(place, out StreamedText? text))
        {
            text = new StreamedText(content < 0 ? PreviewRank.None : PreviewRank.Text);
            _texts.Add(place, text);
        }

        Append(text, RawJson.Inside(RawJson.Member(data, "delta"u8)));
    }

    private void AddError(ReadOnlySpan<byte> data)
    {
        // The event is the error itself, and its type says no more than that it is one. Some servers wrap the error once more.
        ReadOnlySpan<byte> error = RawJson.Member(data, "error"u8);
        if (!RawJson.IsPresent(error))
        {
            ReadOnlySpan<byte> code = RawJson.Member(data, "code"u8);
            ReadOnlySpan<byte> message = RawJson.Member(data, "message"u8);
            byte[] flat = [.. "{\"code\":"u8, .. code.IsEmpty ? "null"u8 : code, .. ",\"message\":"u8, .. message.IsEmpty ? "null"u8 : message, (byte)'}'];
            error = flat;
        }

        End = StreamEnd.Failed;
        Members.Set("error"u8, error);
    }
}
