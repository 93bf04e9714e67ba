using System.Text;

namespace PromptGen.Wire.Tests.Batches;

public class BatchLineTests
{
    private const string Completion = """{"id":"chatcmpl-1","model":"gpt-5.6-luna","choices":[{"finish_reason":"stop","message":{"content":"{\"vendor\":\"Acme\",\"total\":12.5}"}}],"usage":{"prompt_tokens":10,"completion_tokens":20}}""";

    [Fact]
    public void Anthropic_Succeeded_IsTheMessage()
    {
        BatchResult<Receipt> read = Read($$$$$"""{"custom_id":"doc-1","result":{"type":"succeeded","message":{{{{{Answers.Message("tool_use", Answers.ToolUse())}}}}}}}""" + "\n", WireFormat.AnthropicMessages);

        Assert.Equal("doc-1", read.CustomId);
        Assert.Equal(Answers.Acme, read.Result.GetValueOrThrow());
        Assert.Equal(("msg_1", 10, 20), (read.Result.RequestId, read.Result.Usage.InputTokens, read.Result.Usage.OutputTokens));
    }

    [Fact]
    public void Anthropic_MembersInAnotherOrder_IsTheMessage()
    {
        BatchResult<Receipt> read = Read($$"""{"result":{"message":{{Answers.Message("tool_use", Answers.ToolUse())}},"type":"succeeded"},"custom_id":"doc-1"}""", WireFormat.AnthropicMessages);

        Assert.Equal(("doc-1", ExtractionOutcome.Ok), (read.CustomId, read.Result.Outcome));
    }

    [Theory]
    [InlineData("invalid_request_error", ExtractionOutcome.Transport, false)]
    [InlineData("overloaded_error", ExtractionOutcome.Transport, true)]
    public void Anthropic_Errored_IsTheError(string type, ExtractionOutcome outcome, bool isTransient)
    {
        BatchResult<Receipt> read = Read($$$$"""{"custom_id":"doc-1","result":{"type":"errored","error":{"type":"error","error":{"type":"{{{{type}}}}","message":"Sorry"},"request_id":"req_1"}}}""", WireFormat.AnthropicMessages);

        Assert.Equal(("doc-1", outcome, isTransient, "req_1"), (read.CustomId, read.Result.Outcome, read.Result.IsTransient, read.Result.RequestId));
        Assert.Equal($"The provider answered {type}: Sorry", read.Result.Problems.Single().Message);
    }

    [Theory]
    [InlineData("canceled", ExtractionOutcome.Cancelled, false)]
    [InlineData("expired", ExtractionOutcome.Transport, true)]
    [InlineData("paused", ExtractionOutcome.Transport, false)]
    [InlineData("succeeded", ExtractionOutcome.Transport, false)]
    public void Anthropic_WithoutAnAnswer_EndsByItsType(string type, ExtractionOutcome outcome, bool isTransient)
    {
        BatchResult<Receipt> read = Read($$$"""{"custom_id":"doc-1","result":{"type":"{{{type}}}"}}""", WireFormat.AnthropicMessages);

        Assert.Equal(("doc-1", outcome, isTransient), (read.CustomId, read.Result.Outcome, read.Result.IsTransient));
    }

    [Fact]
    public void OpenAI_Response_IsTheBody()
    {
        BatchResult<Receipt> chat = Read($$"""{"id":"batch_req_1","custom_id":"doc-1","response":{"status_code":200,"request_id":"req_1","body":{{Completion}}},"error":null}""", WireFormat.OpenAIChatCompletions);
        BatchResult<Receipt> responses = Read($$"""{"id":"batch_req_1","custom_id":"doc-2","response":{"status_code":200,"request_id":"req_2","body":{{Answers.Response("completed", Answers.FunctionCall())}}},"error":null}""", WireFormat.OpenAIResponses);

        Assert.Equal(("doc-1", Answers.Acme, 200, "chatcmpl-1"), (chat.CustomId, chat.Result.GetValueOrThrow(), chat.Result.StatusCode, chat.Result.RequestId));
        Assert.Equal(("doc-2", Answers.Acme, 200, "resp_1"), (responses.CustomId, responses.Result.GetValueOrThrow(), responses.Result.StatusCode, responses.Result.RequestId));
    }

    [Theory]
    [InlineData(400, "invalid_request_error", ExtractionOutcome.Transport, false)]
    [InlineData(429, "some_new_limit", ExtractionOutcome.RateLimited, true)]
    [InlineData(429, "insufficient_quota", ExtractionOutcome.Transport, false)]
    [InlineData(500, "server_error", ExtractionOutcome.Transport, true)]
    [InlineData(503, "unheard_of", ExtractionOutcome.Transport, true)]
    public void OpenAI_ErrorStatus_Decides(int status, string type, ExtractionOutcome outcome, bool isTransient)
    {
        BatchResult<Receipt> read = Read($$$$"""{"custom_id":"doc-1","response":{"status_code":{{{{status}}}},"request_id":"req_1","body":{"error":{"message":"Sorry","type":"{{{{type}}}}"}}},"error":null}""", WireFormat.OpenAIChatCompletions);

        Assert.Equal(("doc-1", outcome, isTransient, status, "req_1"), (read.CustomId, read.Result.Outcome, read.Result.IsTransient, read.Result.StatusCode, read.Result.RequestId));
        Assert.Equal($"The provider answered {type}: Sorry", read.Result.Problems.Single().Message);
    }

    [Fact]
    public void OpenAI_ValueUnderAnErrorStatus_IsNoValue()
    {
        BatchResult<Receipt> read = Read($$"""{"custom_id":"doc-1","response":{"status_code":502,"body":{{Completion}}},"error":null}""", WireFormat.OpenAIChatCompletions);

        Assert.Equal((ExtractionOutcome.Transport, true, null), (read.Result.Outcome, read.Result.IsTransient, read.Result.Value));
        Assert.Single(read.Result.Problems);
    }

    [Theory]
    [InlineData("batch_expired", ExtractionOutcome.Transport, true)]
    [InlineData("batch_cancelled", ExtractionOutcome.Cancelled, false)]
    [InlineData("request_timeout", ExtractionOutcome.Transport, true)]
    [InlineData("unheard_of", ExtractionOutcome.Transport, false)]
    public void OpenAI_ErrorWithoutResponse_EndsByItsCode(string code, ExtractionOutcome outcome, bool isTransient)
    {
        BatchResult<Receipt> read = Read($$$"""{"id":"batch_req_1","custom_id":"doc-1","response":null,"error":{"code":"{{{code}}}","message":"Sorry"}}""", WireFormat.OpenAIResponses);

        Assert.Equal(("doc-1", outcome, isTransient), (read.CustomId, read.Result.Outcome, read.Result.IsTransient));
    }

    [Theory]
    [InlineData(WireFormat.AnthropicMessages)]
    [InlineData(WireFormat.OpenAIChatCompletions)]
    [InlineData(WireFormat.OpenAIResponses)]
    public void OddLine_EndsInOneOutcome(WireFormat format)
    {
        foreach (string line in (string[])["", "\n", "[]", "{}", "{\"custom_id\":7}", "{\"result\":[],\"response\":[]}", "{\"response\":{\"body\":7,\"status_code\":\"x\"}}", "{} {}"])
        {
            BatchResult<Receipt> read = Read(line, format);
            Assert.Equal((null, ExtractionOutcome.Transport), (read.CustomId, read.Result.Outcome));
            Assert.Single(read.Result.Problems);
        }
    }

    [Fact]
    public void LineAboveTheLimit_IsNotParsed()
    {
        BatchResult<Receipt> read = Receipt.Tool.ReadBatchResult(new byte[1001], WireFormat.AnthropicMessages, ReadOptions.Default with { MaxBytes = 1000 });

        Assert.Equal((ExtractionOutcome.Invalid, ProblemKind.TooLarge), (read.Result.Outcome, read.Result.Problems.Single().Kind));
    }

    [Theory]
    [InlineData(WireFormat.AnthropicBedrock)]
    [InlineData(WireFormat.AnthropicVertex)]
    public void EndpointWithoutBatches_Throws(WireFormat format) => Assert.Throws<NotSupportedException>(() => Read("{}", format));

    private static BatchResult<Receipt> Read(string line, WireFormat format) => Receipt.Tool.ReadBatchResult(Encoding.UTF8.GetBytes(line), format);
}
