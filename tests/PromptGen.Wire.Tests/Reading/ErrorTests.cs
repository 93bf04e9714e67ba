namespace PromptGen.Wire.Tests.Reading;

public class ErrorTests
{
    [Theory]
    [InlineData("rate_limit_error", ExtractionOutcome.RateLimited, true)]
    [InlineData("overloaded_error", ExtractionOutcome.Transport, true)]
    [InlineData("api_error", ExtractionOutcome.Transport, true)]
    [InlineData("timeout_error", ExtractionOutcome.Transport, true)]
    [InlineData("conflict_error", ExtractionOutcome.Transport, true)]
    [InlineData("invalid_request_error", ExtractionOutcome.Transport, false)]
    [InlineData("billing_error", ExtractionOutcome.Transport, false)]
    [InlineData("new_error", ExtractionOutcome.Transport, false)]
    public void Anthropic_ErrorType_Decides(string type, ExtractionOutcome outcome, bool isTransient) =>
        Check($$$"""{"type":"error","error":{"type":"{{{type}}}","message":"Sorry"},"request_id":"req_1"}""", WireFormat.AnthropicMessages, $"The provider answered {type}: Sorry", outcome, isTransient);

    [Theory]
    [InlineData("\"requests\"", "\"rate_limit_exceeded\"", "requests", ExtractionOutcome.RateLimited, true)]
    [InlineData("null", "\"rate_limit_exceeded\"", "rate_limit_exceeded", ExtractionOutcome.RateLimited, true)]
    [InlineData("\"insufficient_quota\"", "\"insufficient_quota\"", "insufficient_quota", ExtractionOutcome.Transport, false)]
    [InlineData("\"server_error\"", "null", "server_error", ExtractionOutcome.Transport, true)]
    [InlineData("\"invalid_request_error\"", "\"context_length_exceeded\"", "invalid_request_error", ExtractionOutcome.Transport, false)]
    public void OpenAI_TypeAndCode_Decide(string type, string code, string word, ExtractionOutcome outcome, bool isTransient)
    {
        string body = $$$"""{"error":{"message":"Sorry","type":{{{type}}},"param":null,"code":{{{code}}}}}""";

        Check(body, WireFormat.OpenAIChatCompletions, $"The provider answered {word}: Sorry", outcome, isTransient);
        Check(body, WireFormat.OpenAIResponses, $"The provider answered {word}: Sorry", outcome, isTransient);
    }

    [Fact]
    public void Responses_Failed_IsItsError() => Check(
        """{"id":"resp_1","status":"failed","error":{"code":"server_error","message":"Sorry"},"output":[]}""",
        WireFormat.OpenAIResponses, "The provider answered server_error: Sorry", ExtractionOutcome.Transport, isTransient: true);

    [Fact]
    public void Bedrock_SentenceAlone_IsAnError() => Check(
        """{"message":"Malformed input request"}""", WireFormat.AnthropicBedrock, "The provider answered an error: Malformed input request", ExtractionOutcome.Transport, isTransient: false);

    [Fact]
    public void Vertex_GoogleError_IsRead() => Check(
        """{"error":{"code":429,"message":"Quota exceeded","status":"RESOURCE_EXHAUSTED"}}""",
        WireFormat.AnthropicVertex, "The provider answered RESOURCE_EXHAUSTED: Quota exceeded", ExtractionOutcome.RateLimited, isTransient: true);

    [Fact]
    public void ErrorAsText_IsReadAndNothingIsGuessedOfIt() => Check("""{"error":"engine failed"}""", WireFormat.OpenAIChatCompletions, "The provider answered an error: engine failed", ExtractionOutcome.Transport, isTransient: false);

    [Fact]
    public void ErrorBesideAValue_WinsOverTheValue()
    {
        string body = Answers.Message("tool_use", Answers.ToolUse()).Replace("\"role\"", "\"error\":{\"type\":\"overloaded_error\",\"message\":\"late\"},\"role\"", StringComparison.Ordinal);

        Check(body, WireFormat.AnthropicMessages, "The provider answered overloaded_error: late", ExtractionOutcome.Transport, isTransient: true);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    public void NotAnObject_IsTransport(string body)
    {
        foreach (WireFormat format in Enum.GetValues<WireFormat>())
        {
            ExtractionResult<Receipt> result = Answers.Read(body, format);
            Assert.Equal((ExtractionOutcome.Transport, ProblemKind.Syntax), (result.Outcome, result.Problems.Single().Kind));
        }
    }

    private static void Check(string body, WireFormat format, string message, ExtractionOutcome outcome, bool isTransient)
    {
        ExtractionResult<Receipt> result = Answers.Read(body, format);

        Assert.Equal((outcome, isTransient, null), (result.Outcome, result.IsTransient, result.Value));
        Assert.Equal([new ExtractionProblem("$", ProblemKind.Rejected, message)], result.Problems);
    }
}
