namespace PromptGen.Wire.Tests.Reading;

public class UsageTests
{
    [Fact]
    public void Messages_AllCounts()
    {
        ExtractionResult<Receipt> result = Answers.Read(
            """{"usage":{"input_tokens":1,"cache_creation_input_tokens":20,"cache_read_input_tokens":300,"cache_creation":{"ephemeral_5m_input_tokens":15,"ephemeral_1h_input_tokens":5},"output_tokens":4000,"output_tokens_details":{"thinking_tokens":1500},"service_tier":"standard"},"stop_reason":"end_turn"}""",
            WireFormat.AnthropicMessages);

        Assert.Equal(new ExtractionUsage { InputTokens = 1, CacheWriteTokens = 20, CacheWriteLongTokens = 5, CacheReadTokens = 300, OutputTokens = 4000, ThinkingTokens = 1500 }, result.Usage);
        Assert.Equal(321, result.Usage.PromptTokens);
    }

    [Theory]
    [InlineData(WireFormat.OpenAIChatCompletions, "prompt_tokens", "completion_tokens")]
    [InlineData(WireFormat.OpenAIResponses, "input_tokens", "output_tokens")]
    public void OpenAI_InputLeavesOutWhatWasReadAndWritten(WireFormat format, string input, string output)
    {
        string body = $$$"""{"usage":{"{{{input}}}":1000,"{{{input}}}_details":{"cached_tokens":600,"cache_write_tokens":300,"cache_write_tokens_details":{"ttl_30m_tokens":200,"ttl_12h_tokens":100},"audio_tokens":0},"{{{output}}}":50,"{{{output}}}_details":{"reasoning_tokens":40},"total_tokens":1050}}""";

        Assert.Equal(
            new ExtractionUsage { InputTokens = 100, CacheReadTokens = 600, CacheWriteTokens = 300, CacheWriteLongTokens = 100, OutputTokens = 50, ThinkingTokens = 40 },
            Answers.Read(body, format).Usage);
    }

    [Theory]
    [InlineData("""{"usage":null}""")]
    [InlineData("""{"usage":[1]}""")]
    [InlineData("""{"usage":{"input_tokens":-5,"output_tokens":"7","cache_read_input_tokens":1e3,"cache_creation":null}}""")]
    public void OddCounts_AreZero(string body) => Assert.Equal(ExtractionUsage.None, Answers.Read(body, WireFormat.AnthropicMessages).Usage);

    [Fact]
    public void Sum_AddsThinking() => Assert.Equal(
        new ExtractionUsage { OutputTokens = 30, ThinkingTokens = 12 },
        new ExtractionUsage { OutputTokens = 10, ThinkingTokens = 5 } + new ExtractionUsage { OutputTokens = 20, ThinkingTokens = 7 });

    [Theory]
    [InlineData("""{"cache_miss_reason":{"type":"system_changed","cache_missed_input_tokens":7}}""", "system_changed")]
    [InlineData("""{"cache_miss_reason":null}""", null)]
    [InlineData("null", null)]
    public void Messages_CacheMissReason(string diagnostics, string? expected) =>
        Assert.Equal(expected, Answers.Read($$"""{"stop_reason":"end_turn","diagnostics":{{diagnostics}}}""", WireFormat.AnthropicMessages).CacheMissReason);

    [Theory]
    [InlineData("""{"type":"cache_miss","reason":"tools_changed","cache_missed_tokens":1280}""", "tools_changed")]
    [InlineData("""{"reason":"text_format_changed","type":"cache_miss"}""", "text_format_changed")]
    [InlineData("""{"type":"cache_hit"}""", null)]
    [InlineData("""{"type":"comparison_response_not_found"}""", "comparison_response_not_found")]
    [InlineData("null", null)]
    public void Responses_CacheMissReason(string diagnostics, string? expected) =>
        Assert.Equal(expected, Answers.Read($$"""{"status":"completed","prompt_cache_diagnostics":{{diagnostics}}}""", WireFormat.OpenAIResponses).CacheMissReason);

    [Fact]
    public void Ok_CarriesWhatTheAnswerSaysBesideTheRecord()
    {
        string body = Answers.Message("tool_use", Answers.ToolUse()).Replace("\"role\"", "\"diagnostics\":{\"cache_miss_reason\":{\"type\":\"unavailable\"}},\"role\"", StringComparison.Ordinal);
        ExtractionResult<Receipt> result = Answers.Read(body, WireFormat.AnthropicMessages);

        Assert.Equal((ExtractionOutcome.Ok, "msg_1", "claude-haiku-4-5", "tool_use", "unavailable"), (result.Outcome, result.RequestId, result.Model, result.StopReason, result.CacheMissReason));
    }
}
