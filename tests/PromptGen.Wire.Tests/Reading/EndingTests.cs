namespace PromptGen.Wire.Tests.Reading;

public class EndingTests
{
    [Theory]
    [InlineData("tool_use", ExtractionOutcome.Ok)]
    [InlineData("end_turn", ExtractionOutcome.Ok)]
    [InlineData("max_tokens", ExtractionOutcome.Truncated)]
    [InlineData("model_context_window_exceeded", ExtractionOutcome.Truncated)]
    [InlineData("refusal", ExtractionOutcome.Refused)]
    [InlineData("pause_turn", ExtractionOutcome.Invalid)]
    [InlineData("stop_sequence", ExtractionOutcome.Invalid)]
    [InlineData("something_new", ExtractionOutcome.Invalid)]
    public void Messages_StopReason_Decides(string reason, ExtractionOutcome expected) => Check(Answers.Message(reason, Answers.ToolUse()), WireFormat.AnthropicMessages, reason, expected);

    [Theory]
    [InlineData("tool_calls", ExtractionOutcome.Ok)]
    [InlineData("stop", ExtractionOutcome.Ok)]
    [InlineData("function_call", ExtractionOutcome.Ok)]
    [InlineData("length", ExtractionOutcome.Truncated)]
    [InlineData("content_filter", ExtractionOutcome.Refused)]
    [InlineData("eos", ExtractionOutcome.Invalid)]
    public void Chat_FinishReason_Decides(string reason, ExtractionOutcome expected) =>
        Check(Answers.Completion(reason, $$"""{"content":"{{Answers.Escaped}}"}"""), WireFormat.OpenAIChatCompletions, reason, expected);

    [Theory]
    [InlineData("completed", null, "completed", ExtractionOutcome.Ok)]
    [InlineData("incomplete", "max_output_tokens", "max_output_tokens", ExtractionOutcome.Truncated)]
    [InlineData("incomplete", "content_filter", "content_filter", ExtractionOutcome.Refused)]
    [InlineData("incomplete", "steered", "steered", ExtractionOutcome.Invalid)]
    [InlineData("incomplete", null, "incomplete", ExtractionOutcome.Invalid)]
    [InlineData("cancelled", null, "cancelled", ExtractionOutcome.Invalid)]
    [InlineData("in_progress", null, "in_progress", ExtractionOutcome.Invalid)]
    [InlineData("failed", null, "failed", ExtractionOutcome.Invalid)]
    public void Responses_StatusAndReason_Decide(string status, string? reason, string seen, ExtractionOutcome expected)
    {
        string details = reason is null ? "null" : $$"""{"reason":"{{reason}}"}""";
        string body = Answers.Response(status, Answers.FunctionCall()).Replace("\"incomplete_details\":null", $"\"incomplete_details\":{details}", StringComparison.Ordinal);
        Check(body, WireFormat.OpenAIResponses, seen, expected);
    }

    [Fact]
    public void Messages_NoStopReason_IsInvalid()
    {
        ExtractionResult<Receipt> result = Answers.Read("""{"type":"message","content":[],"stop_reason":null}""", WireFormat.AnthropicMessages);

        Assert.Equal((ExtractionOutcome.Invalid, ProblemKind.UnexpectedStop), (result.Outcome, result.Problems.Single().Kind));
    }

    [Theory]
    [InlineData("\"cyber\"", "cyber")]
    [InlineData("\"bio\"", "bio")]
    [InlineData("\"frontier_llm\"", "frontier_llm")]
    [InlineData("\"reasoning_extraction\"", "reasoning_extraction")]
    [InlineData("\"general_harms\"", "general_harms")]
    [InlineData("\"a_category_of_the_future\"", "a_category_of_the_future")]
    [InlineData("7", null)]
    [InlineData("\"\\ud800\"", null)]
    [InlineData("null", null)]
    public void Messages_Refusal_KeepsItsCategory(string category, string? expected)
    {
        string body = $$"""{"stop_details":{"type":"refusal","category":{{category}},"explanation":"no"},"content":[],"stop_reason":"refusal"}""";
        ExtractionResult<Receipt> result = Answers.Read(body, WireFormat.AnthropicMessages);

        Assert.Equal((ExtractionOutcome.Refused, expected), (result.Outcome, result.RefusalCategory));
    }

    [Theory]
    [InlineData("""{"refusal":"I cannot.","content":null}""", "stop", ExtractionOutcome.Refused)]
    [InlineData("""{"content":[{"type":"refusal","refusal":"I cannot."}]}""", "stop", ExtractionOutcome.Refused)]
    [InlineData("""{"refusal":"I cannot.","content":null}""", "length", ExtractionOutcome.Truncated)]
    [InlineData("""{"refusal":"","content":null}""", "stop", ExtractionOutcome.NoToolCall)]
    public void Chat_RefusalMember_IsARefusalUnlessCut(string message, string reason, ExtractionOutcome expected) =>
        Assert.Equal(expected, Answers.Read(Answers.Completion(reason, message), WireFormat.OpenAIChatCompletions).Outcome);

    [Fact]
    public void Responses_RefusalPart_IsARefusal()
    {
        string body = Answers.Response("completed", """{"type":"message","content":[{"type":"refusal","refusal":"I cannot."}]}""");

        Assert.Equal(ExtractionOutcome.Refused, Answers.Read(body, WireFormat.OpenAIResponses).Outcome);
    }

    [Fact]
    public void Responses_CallMarkedIncomplete_IsTruncatedWhateverTheWholeSays()
    {
        string body = Answers.Response("completed", Answers.FunctionCall().Replace("\"completed\"", "\"incomplete\"", StringComparison.Ordinal));

        Assert.Equal(ExtractionOutcome.Truncated, Answers.Read(body, WireFormat.OpenAIResponses).Outcome);
    }

    [Fact]
    public void Chat_LegacyFunctionCall_IsRead()
    {
        string body = Answers.Completion("function_call", $$$"""{"content":null,"function_call":{"name":"record_receipt","arguments":"{{{Answers.Escaped}}}"}}""");

        Assert.Equal(Answers.Acme, Answers.Read(body, WireFormat.OpenAIChatCompletions).GetValueOrThrow());
    }

    [Theory]
    [InlineData(WireFormat.OpenAIChatCompletions, """{"choices":[{"finish_reason":"tool_calls","message":{"tool_calls":[{"type":"custom","custom":{"name":"record_receipt","input":"x"}}]}}]}""")]
    [InlineData(WireFormat.OpenAIResponses, """{"status":"completed","output":[{"type":"custom_tool_call","name":"record_receipt","input":"x"}]}""")]
    public void CustomToolCall_IsAnotherTool(WireFormat format, string body) => Assert.Equal(ExtractionOutcome.WrongTool, Answers.Read(body, format).Outcome);

    [Theory]
    [InlineData(WireFormat.AnthropicMessages, """{"content":[{"type":"tool_use","name":"record_receipt"}],"stop_reason":"tool_use"}""", ProblemKind.Missing)]
    [InlineData(WireFormat.OpenAIResponses, """{"status":"completed","output":[{"type":"function_call","name":"record_receipt"}]}""", ProblemKind.Missing)]
    [InlineData(WireFormat.OpenAIResponses, """{"status":"completed","output":[{"type":"function_call","name":"record_receipt","arguments":{"vendor":"a","total":1}}]}""", ProblemKind.Type)]
    [InlineData(WireFormat.OpenAIChatCompletions, """{"choices":[{"finish_reason":"stop","message":{"tool_calls":[{"function":{"name":"record_receipt","arguments":""}}]}}]}""", ProblemKind.Syntax)]
    public void CallWithoutUsableInput_IsInvalid(WireFormat format, string body, ProblemKind kind)
    {
        ExtractionResult<Receipt> result = Answers.Read(body, format);

        Assert.Equal((ExtractionOutcome.Invalid, kind), (result.Outcome, result.Problems.Single().Kind));
    }

    [Fact]
    public void InputTwiceInOneCall_IsNeitherOfThem()
    {
        string body = $$$$$"""{"content":[{"type":"tool_use","name":"record_receipt","input":{{{{{Answers.Input}}}}},"input":{"vendor":"Other","total":1}}],"stop_reason":"tool_use"}""";

        Assert.Equal(ExtractionOutcome.MultipleCalls, Answers.Read(body, WireFormat.AnthropicMessages).Outcome);
    }

    [Theory]
    [InlineData("""{"type":"tool_use","name":"record\u005freceipt","input":{"vendor":"Acme","total":12.5}}""", ExtractionOutcome.Ok)]
    [InlineData("""{"type":"tool_use","name":"\ud800cord_receipt","input":{}}""", ExtractionOutcome.WrongTool)]
    [InlineData("""{"type":"\ud800ol_use","name":"record_receipt","input":{}}""", ExtractionOutcome.NoToolCall)]
    [InlineData("""{"type":"tool_use","name":"record_receipt","input":{"\ud800aaaaaaaaaaaaaaaaaaaaaaaa":{}}}""", ExtractionOutcome.Invalid)]
    [InlineData("""{"type":"text","text":"{\ud800"}""", ExtractionOutcome.Invalid)]
    [InlineData("17", ExtractionOutcome.NoToolCall)]
    [InlineData("[{}]", ExtractionOutcome.NoToolCall)]
    public void OddBlock_EndsInOneOutcome(string block, ExtractionOutcome expected) =>
        Assert.Equal(expected, Answers.Read(Answers.Message("tool_use", block), WireFormat.AnthropicMessages).Outcome);

    private static void Check(string body, WireFormat format, string reason, ExtractionOutcome expected)
    {
        ExtractionResult<Receipt> result = Answers.Read(body, format);

        Assert.Equal((expected, reason), (result.Outcome, result.StopReason));
        Assert.Equal(expected == ExtractionOutcome.Ok ? Answers.Acme : null, result.Value);
        Assert.Equal(expected == ExtractionOutcome.Invalid ? [ProblemKind.UnexpectedStop] : [], result.Problems.Select(static problem => problem.Kind));
        Assert.Equal((10, 20), (result.Usage.InputTokens, result.Usage.OutputTokens));
    }
}
