using System.Buffers;
using System.Text;

namespace PromptGen.Chaos.Threads;

/// <summary>One request and one answer with the bytes that they have on the first thread.</summary>
internal sealed class ThreadCase
{
    private readonly WireFormat _format;
    private readonly string _model;
    private readonly string _document;
    private readonly byte[] _answer;
    private readonly byte[] _body;
    private readonly byte[] _record;

    public ThreadCase(WireFormat format, string model, int number)
    {
        (_format, _model, _document) = (format, model, Parcel.Text(number));
        string record = $$$"""{"number":"P-{{{number:D8}}}","speed":"Express","weight":{{{number}}}.5,"address":{"city":"Leeds"}}""";
        _answer = Encoding.UTF8.GetBytes(Answer(format, record));
        ArrayBufferWriter<byte> buffer = new();
        Build(buffer);
        _body = buffer.WrittenSpan.ToArray();
        buffer.ResetWrittenCount();
        Read(buffer);
        _record = buffer.WrittenSpan.ToArray();
    }

    /// <summary>Builds and reads once more.</summary>
    /// <returns>What differs from the first time, or null.</returns>
    public string? Difference(ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        Build(buffer);
        if (!buffer.WrittenSpan.SequenceEqual(_body))
        {
            return $"the {_format} body has other bytes";
        }

        buffer.ResetWrittenCount();
        Read(buffer);
        return buffer.WrittenSpan.SequenceEqual(_record) ? null : $"the record of the {_format} answer has other bytes";
    }

    private void Build(ArrayBufferWriter<byte> buffer) => Parcel.Tool.CreateRequest(_document).WithModel(_model).WriteTo(buffer, _format);

    private void Read(ArrayBufferWriter<byte> buffer) => Parcel.Tool.Write(buffer, Parcel.Tool.ReadResponse(_answer, _format).GetValueOrThrow());

    private static string Answer(WireFormat format, string record)
    {
        string text = System.Text.Json.JsonSerializer.Serialize(record);
        return format switch
        {
            WireFormat.OpenAIChatCompletions => $$$"""{"id":"c","choices":[{"index":0,"message":{"role":"assistant","content":null,"tool_calls":[{"id":"t","type":"function","function":{"name":"record_parcel","arguments":{{{text}}}}}]},"finish_reason":"tool_calls"}]}""",
            WireFormat.OpenAIResponses => $$$"""{"id":"r","status":"completed","output":[{"type":"function_call","id":"f","call_id":"t","name":"record_parcel","arguments":{{{text}}}}]}""",
            _ => $$$"""{"id":"m","type":"message","role":"assistant","content":[{"type":"tool_use","id":"t","name":"record_parcel","input":{{{record}}}}],"stop_reason":"tool_use"}""",
        };
    }
}
