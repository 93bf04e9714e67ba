using PromptGen.Tests.Records;

namespace PromptGen.Tests.Answers;

/// <summary>Whole Chat Completions answers (provider facts OS-6, OA-6).</summary>
public sealed class OpenAIChatAnswerTests
{
    private const string Escaped = """{\"subject\":\"S\\n\",\"severity\":2,\"priority\":null,\"link\":null,\"tags\":[]}""";
    private const string Call = $$"""{"id":"call_1","type":"function","function":{"name":"record_ticket","arguments":"{{Escaped}}"} }""";
    private const string OtherCall = """{"id":"call_2","type":"function","function":{"name":"record_other","arguments":"{}"}}""";

    [Theory]
    [InlineData("tool_calls")]
    [InlineData("stop")]
    public void Call_IsReadWithEverythingAroundIt(string stop)
    {
        ExtractionResult<Ticket> result = Read(Body(stop, Message("null", Call)));

        Assert.Equal("S\n", result.GetValueOrThrow().Subject);
        Assert.Empty(result.Repairs);
        Assert.Equal((stop, "chatcmpl_1", "gpt-5.6-luna"), (result.StopReason, result.RequestId, result.Model));
        Assert.Equal(new ExtractionUsage { InputTokens = 11, OutputTokens = 5, CacheReadTokens = 700, CacheWriteTokens = 300 }, result.Usage);
        Assert.Equal(1011, result.Usage.PromptTokens);
    }

    [Fact]
    public void JsonContent_IsRead()
    {
        Assert.Equal("S\n", Read(Body("stop", Message($"\"{Escaped}\""))).GetValueOrThrow().Subject);
        Assert.Equal("S\n", Read(Body("stop", Message($"\"\\n {Escaped}\""))).GetValueOrThrow().Subject);
    }

    [Theory]
    [InlineData("length", ExtractionOutcome.Truncated)]
    [InlineData("content_filter", ExtractionOutcome.Refused)]
    [InlineData("a_reason_of_the_future", ExtractionOutcome.Invalid)]
    public void OtherFinishReason_IsDecidedBeforeTheCall(string stop, ExtractionOutcome outcome)
    {
        Expect.Outcome(outcome, Read(Body(stop, Message("null", Call))));
        Expect.Outcome(outcome, Read(Body(stop, Message($"\"{Escaped}\""))));
    }

    [Fact]
    public void MissingFinishReason_IsNoValue()
    {
        Expect.Problems(Read($$"""{"choices":[{"message":{{Message("null", Call)}}}]}"""), ("$", ProblemKind.UnexpectedStop));
        Expect.Problems(Read($$"""{"choices":[{"finish_reason":null,"message":{{Message("null", Call)}}}]}"""), ("$", ProblemKind.UnexpectedStop));
        Expect.Problems(Read("""{"choices":[]}"""), ("$", ProblemKind.UnexpectedStop));
    }

    [Fact]
    public void RefusalMember_IsARefusal()
    {
        Expect.Outcome(ExtractionOutcome.Refused, Read(Body("stop", """{"role":"assistant","content":null,"refusal":"I cannot."}""")));
        Expect.Outcome(ExtractionOutcome.Refused, Read($$"""{"choices":[{"finish_reason":"stop","message":{"refusal":"I cannot.","content":"{{Escaped}}"} }]}"""));
        Expect.Outcome(ExtractionOutcome.Truncated, Read(Body("length", """{"role":"assistant","content":null,"refusal":"I can"}""")));
        Assert.True(Read(Body("stop", $$"""{"role":"assistant","content":"{{Escaped}}","refusal":null}""")).IsOk);
    }

    [Fact]
    public void Calls_AreFoundByName()
    {
        Expect.Outcome(ExtractionOutcome.NoToolCall, Read(Body("stop", Message("null"))));
        Expect.Outcome(ExtractionOutcome.NoToolCall, Read(Body("stop", Message("\"Sorry.\""))));
        Expect.Outcome(ExtractionOutcome.NoToolCall, Read(Body("tool_calls", """{"tool_calls":null}""")));
        Expect.Outcome(ExtractionOutcome.WrongTool, Read(Body("tool_calls", Message("null", OtherCall))));
        Expect.Outcome(ExtractionOutcome.MultipleCalls, Read(Body("tool_calls", Message("null", Call, Call))));
        Expect.Outcome(ExtractionOutcome.MultipleCalls, Read(Body("tool_calls", Message("null", OtherCall, Call))));
        Assert.True(Read(Body("tool_calls", Message("\"Sure.\"", $$"""{"function":{"arguments":"{{Escaped}}","name":"record_ticket"},"type":"function"}"""))).IsOk);
        Assert.True(Read($$"""{"usage":null,"choices":[{"message":{{Message("null", Call)}},"finish_reason":"stop"},{"message":{},"finish_reason":"length"}]}""").IsOk);
    }

    [Fact]
    public void WrongArguments_KeepThePathsOfTheArguments()
    {
        Expect.Problems(
            Read(Body("tool_calls", Message("null", Call.Replace("\\\"severity\\\":2", "\\\"severity\\\":\\\"high\\\"", StringComparison.Ordinal)))),
            ("$.severity", ProblemKind.Type));
        Expect.Problems(Read(Body("tool_calls", Message("null", """{"function":{"name":"record_ticket","arguments":""}}"""))), ("$", ProblemKind.Syntax));
        Expect.Problems(Read(Body("tool_calls", Message("null", """{"function":{"name":"record_ticket","arguments":"{\"subject\":\"a"}}"""))), ("$", ProblemKind.Syntax));
        Expect.Problems(Read(Body("tool_calls", Message("null", """{"function":{"name":"record_ticket","arguments":"\ud800"}}"""))), ("$", ProblemKind.Encoding));
        Expect.Problems(Read(Body("tool_calls", Message("null", """{"function":{"name":"record_ticket"}}"""))), ("$", ProblemKind.Missing));
        Expect.Outcome(ExtractionOutcome.WrongTool, Read(Body("tool_calls", Message("null", """{"function":{"name":"record_ticke\ud800","arguments":"{}"}}"""))));
    }

    [Theory]
    [InlineData("rate_limit_error", "rate_limit_exceeded", ExtractionOutcome.RateLimited, true)]
    [InlineData("requests", "rate_limit_exceeded", ExtractionOutcome.RateLimited, true)]
    [InlineData("tokens", "rate_limit_exceeded", ExtractionOutcome.RateLimited, true)]
    [InlineData("insufficient_quota", "insufficient_quota", ExtractionOutcome.Transport, false)]
    [InlineData("rate_limit_error", "insufficient_quota", ExtractionOutcome.Transport, false)]
    [InlineData("server_error", null, ExtractionOutcome.Transport, true)]
    [InlineData("invalid_request_error", "invalid_api_key", ExtractionOutcome.Transport, false)]
    [InlineData("invalid_request_error", "context_length_exceeded", ExtractionOutcome.Transport, false)]
    [InlineData("an_error_of_the_future", null, ExtractionOutcome.Transport, false)]
    public void Error_IsClassedAndKeepsItsMessage(string type, string? code, ExtractionOutcome outcome, bool transient)
    {
        string codeJson = code is null ? "null" : $"\"{code}\"";

        ExtractionResult<Ticket> result = Read($$"""{"error":{"message":"Say why.","type":"{{type}}","param":null,"code":{{codeJson}} } }""");

        Expect.Outcome(outcome, result);
        Assert.Equal(transient, result.IsTransient);
        Assert.Equal([(ProblemKind.Rejected, $"The provider answered {type}: Say why.")], result.Problems.Select(static problem => (problem.Kind, problem.Message)));
    }

    [Fact]
    public void CutBody_IsNeverAValue()
    {
        byte[] body = Bytes.Of(Body("tool_calls", Message("null", Call)));
        for (int length = 0; length < body.Length; length++)
        {
            Expect.Outcome(ExtractionOutcome.Transport, Ticket.Tool.ReadResponse(body.AsSpan(0, length), WireFormat.OpenAIChatCompletions));
        }
    }

    [Fact]
    public void UsageWithoutDetails_CountsAllAsInput()
    {
        string json = $$"""{"usage":{"prompt_tokens":50,"completion_tokens":4,"total_tokens":54},"choices":[{"finish_reason":"stop","message":{{Message("null", Call)}}}]}""";

        Assert.Equal(new ExtractionUsage { InputTokens = 50, OutputTokens = 4 }, Read(json).Usage);
    }

    private static string Message(string content, params string[] calls) =>
        $$"""{"role":"assistant","content":{{content}},"refusal":null,"annotations":[]{{(calls.Length == 0 ? "" : $",\"tool_calls\":[{string.Join(",", calls)}]")}}}""";

    private static string Body(string stop, string message) => $$"""
        {"id":"chatcmpl_1","object":"chat.completion","created":1,"model":"gpt-5.6-luna","choices":[{"index":0,"message":{{message}},"logprobs":null,"finish_reason":"{{stop}}"}],
         "usage":{"prompt_tokens":1011,"completion_tokens":5,"total_tokens":1016,"prompt_tokens_details":{"cached_tokens":700,"audio_tokens":0,"cache_write_tokens":300},"completion_tokens_details":{"reasoning_tokens":0} } }
        """;

    private static ExtractionResult<Ticket> Read(string body) => Ticket.Tool.ReadResponse(Bytes.Of(body), WireFormat.OpenAIChatCompletions);
}
