using System.Text;

namespace PromptGen.Wire.Tests.Reading;

public class CutTests
{
    private static readonly string s_chat = Answers.Completion("tool_calls", $$$"""{"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function","function":{"name":"record_receipt","arguments":"{{{Answers.Escaped}}}"}}]}""");

    public static TheoryData<WireFormat, string> Bodies => new()
    {
        { WireFormat.AnthropicMessages, Answers.Message("tool_use", """{"type":"thinking","thinking":"…","signature":"x"}""", Answers.ToolUse()) },
        { WireFormat.AnthropicVertex, Answers.Message("end_turn", $$"""{"type":"text","text":"{{Answers.Escaped}}"}""") },
        { WireFormat.OpenAIChatCompletions, s_chat },
        { WireFormat.OpenAIResponses, Answers.Response("completed", Answers.FunctionCall()) },
        { WireFormat.OpenAIResponses, Answers.Response("completed", Answers.OutputText(Answers.Escaped)) },
    };

    public static TheoryData<WireFormat, string> Lines => new()
    {
        { WireFormat.AnthropicMessages, $$$$$"""{"custom_id":"doc-1","result":{"type":"succeeded","message":{{{{{Answers.Message("tool_use", Answers.ToolUse())}}}}}}}""" },
        { WireFormat.OpenAIChatCompletions, $$"""{"id":"batch_req_1","custom_id":"doc-1","response":{"status_code":200,"request_id":"r","body":{{s_chat}}},"error":null}""" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Body_CutAtAnyByte_HasNoValue(WireFormat format, string body)
    {
        byte[] whole = Encoding.UTF8.GetBytes(body);
        Assert.Equal(Answers.Acme, Receipt.Tool.ReadResponse(whole, format).GetValueOrThrow());

        for (int length = 0; length < whole.Length; length++)
        {
            ExtractionResult<Receipt> result = Receipt.Tool.ReadResponse(whole.AsSpan(0, length), format);
            Assert.Equal((ExtractionOutcome.Transport, true, null), (result.Outcome, result.IsTransient, result.Value));
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Line_CutAtAnyByte_HasNoValue(WireFormat format, string line)
    {
        byte[] whole = Encoding.UTF8.GetBytes(line);
        Assert.Equal(Answers.Acme, Receipt.Tool.ReadBatchResult(whole, format).Result.GetValueOrThrow());

        for (int length = 0; length < whole.Length; length++)
        {
            BatchResult<Receipt> read = Receipt.Tool.ReadBatchResult(whole.AsSpan(0, length), format);
            Assert.Equal((ExtractionOutcome.Transport, true, null), (read.Result.Outcome, read.Result.IsTransient, read.Result.Value));
            Assert.True(read.CustomId is null or "doc-1");
        }
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Body_WithAnyByteReplaced_NeverThrows(WireFormat format, string body)
    {
        byte[] whole = Encoding.UTF8.GetBytes(body);
        foreach (byte replacement in "\"\\{}[],:0 \u0000u"u8.ToArray().Append((byte)0xC3))
        {
            for (int place = 0; place < whole.Length; place++)
            {
                byte[] broken = [.. whole];
                broken[place] = replacement;
                ExtractionResult<Receipt> result = Receipt.Tool.ReadResponse(broken, format);
                Assert.Equal(result.Outcome == ExtractionOutcome.Ok, result.Value is not null);
            }
        }
    }
}
