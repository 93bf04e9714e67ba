using PromptGen.Tests.Records;

namespace PromptGen.Tests.Answers;

/// <summary>Whole Messages answers, in the shapes of provider facts RS-1 to RS-5 and ER-1.</summary>
public sealed class AnthropicAnswerTests
{
    private const string Input = """{"subject":"S","severity":2,"priority":null,"link":null,"tags":["a"]}""";
    private const string Call = $$"""{"type":"tool_use","id":"toolu_1","name":"record_ticket","input":{{Input}}}""";
    private const string OtherCall = """{"type":"tool_use","id":"toolu_2","name":"record_other","input":{"subject":"X"}}""";
    private const string Thinking = """{"type":"thinking","thinking":"{\"subject\":\"no\"}","signature":"x"}""";

    public static TheoryData<string> AllErrorTypes => new(
        "invalid_request_error", "authentication_error", "billing_error", "permission_error", "not_found_error", "conflict_error", "request_too_large", "rate_limit_error", "api_error",
        "timeout_error", "overloaded_error", "an_error_of_the_future");

    [Theory]
    [InlineData("tool_use")]
    [InlineData("end_turn")]
    public void Call_IsReadWithEverythingAroundIt(string stop)
    {
        ExtractionResult<Ticket> result = Read(Body(stop, Call));

        Ticket value = result.GetValueOrThrow();
        Assert.Equal(("S", (byte)2, null, null), (value.Subject, value.Severity, value.Priority, value.Link));
        Assert.Equal(["a"], value.Tags);
        Assert.Equal((stop, "msg_1", "claude-haiku-4-5"), (result.StopReason, result.RequestId, result.Model));
        Assert.Equal(
            new ExtractionUsage { InputTokens = 11, OutputTokens = 5, CacheReadTokens = 700, CacheWriteTokens = 300, CacheWriteLongTokens = 200 },
            result.Usage);
        Assert.Equal(1011, result.Usage.PromptTokens);
    }

    [Theory]
    [InlineData("max_tokens", ExtractionOutcome.Truncated)]
    [InlineData("model_context_window_exceeded", ExtractionOutcome.Truncated)]
    [InlineData("refusal", ExtractionOutcome.Refused)]
    [InlineData("pause_turn", ExtractionOutcome.Invalid)]
    [InlineData("stop_sequence", ExtractionOutcome.Invalid)]
    [InlineData("a_reason_of_the_future", ExtractionOutcome.Invalid)]
    public void OtherStopReason_IsDecidedBeforeTheCall(string stop, ExtractionOutcome outcome)
    {
        foreach (string content in new[] { Call, "", """{"type":"text","text":"{}"}""" })
        {
            ExtractionResult<Ticket> result = Read(Body(stop, content));

            Expect.Outcome(outcome, result);
            Assert.Equal(outcome == ExtractionOutcome.Invalid ? [ProblemKind.UnexpectedStop] : [], result.Problems.Select(static problem => problem.Kind));
            Assert.Equal((stop, 700L), (result.StopReason, result.Usage.CacheReadTokens));
        }
    }

    [Fact]
    public void MissingStopReason_IsNoValue()
    {
        Expect.Problems(Read($$"""{"content":[{{Call}}]}"""), ("$", ProblemKind.UnexpectedStop));
        Expect.Problems(Read($$"""{"stop_reason":null,"content":[{{Call}}]}"""), ("$", ProblemKind.UnexpectedStop));
        Expect.Problems(Read("{}"), ("$", ProblemKind.UnexpectedStop));
    }

    [Fact]
    public void Blocks_AreFoundByTypeAndName()
    {
        Assert.True(Read(Body("tool_use", Thinking, Call)).IsOk);
        Assert.True(Read(Body("tool_use", """{"type":"redacted_thinking","data":"x"}""", Thinking, """{"type":"text","text":"Sure."}""", Call)).IsOk);
        Assert.True(Read(Body("tool_use", Call, """{"type":"text","text":"{\"subject\":1}"}""")).IsOk);
        Assert.True(Read(Body("tool_use", """{"type":"server_tool_use","name":"record_ticket","input":{}}""", Call)).IsOk);
        Assert.True(Read(Body("tool_use", $$"""{"input":{{Input}},"caller":{"type":"direct"},"name":"record_ticket","id":"1","type":"tool_use"}""")).IsOk);
        Assert.True(Read(Body("tool_use", $$"""{"name":"record_ticket","input":{{Input}},"type":"tool_use"}""")).IsOk);
        Assert.True(Read($$"""{"stop_reason":"tool_use","usage":{},"content":[{{Call}}]}""").IsOk);
        Assert.True(Read(Body("tool_use", "null", "7", "[]", Call)).IsOk);
    }

    [Fact]
    public void SequencesOfBlocks_FollowAnOracle()
    {
        (string Json, char Kind)[] kinds =
        [
            (Call, 'C'), (OtherCall, 'O'), (Thinking, '-'), ("""{"type":"text","text":"Hello {}"}""", '-'),
            ($$"""{"type":"text","text":"{{Input.Replace("\"", "\\\"", StringComparison.Ordinal)}}"}""", 'T'), ("""{"type":"fallback"}""", '-'),
        ];
        for (int number = 0; number < 6 * 6 * 6 * 6; number++)
        {
            (string Json, char Kind)[] blocks = [kinds[number % 6], kinds[number / 6 % 6], kinds[number / 36 % 6], kinds[number / 216]];
            int calls = blocks.Count(static block => block.Kind == 'C');
            int others = blocks.Count(static block => block.Kind == 'O');
            int texts = blocks.Count(static block => block.Kind == 'T');
            ExtractionOutcome expected = calls + others > 1 ? ExtractionOutcome.MultipleCalls
                : others == 1 ? ExtractionOutcome.WrongTool
                : calls == 1 || texts == 1 ? ExtractionOutcome.Ok
                : texts > 1 ? ExtractionOutcome.MultipleCalls
                : ExtractionOutcome.NoToolCall;

            Expect.Outcome(expected, Read(Body("end_turn", [.. blocks.Select(static block => block.Json)])));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\\n\\n")]
    [InlineData(" \\r\\n\\t ")]
    [InlineData("\\u000a\\u0020")]
    public void JsonText_IsReadBehindLeadingSpace(string space)
    {
        string escaped = Input.Replace("\"", "\\\"", StringComparison.Ordinal);

        Assert.Equal("S", Read(Body("end_turn", Thinking, $$"""{"type":"text","text":"{{space}}{{escaped}}{{space}}"}""")).GetValueOrThrow().Subject);
    }

    [Theory]
    [InlineData("")]
    [InlineData("I cannot find a ticket.")]
    [InlineData("[]")]
    [InlineData("null")]
    public void OtherText_IsNoCall(string text) => Expect.Outcome(ExtractionOutcome.NoToolCall, Read(Body("end_turn", $$"""{"type":"text","text":"{{text}}"}""")));

    [Fact]
    public void EmptyAnswer_IsNoCall()
    {
        Expect.Outcome(ExtractionOutcome.NoToolCall, Read(Body("end_turn")));
        Expect.Problems(Read(Body("end_turn", """{"type":"tool_use","name":"record_ticket"}""")), ("$", ProblemKind.Missing));
    }

    [Fact]
    public void WrongInput_KeepsThePathsOfTheInput()
    {
        ExtractionResult<Ticket> result = Read(Body("tool_use", Thinking, """{"type":"tool_use","name":"record_ticket","input":{"subject":null,"severity":300,"priority":"x","tags":["a",1]}}"""));

        Expect.Problems(result, ("$.subject", ProblemKind.Null), ("$.severity", ProblemKind.OutOfRange), ("$.priority", ProblemKind.Type), ("$.tags[1]", ProblemKind.Type));
        Assert.Equal([new ExtractionRepair("$.link", RepairKind.MissingAsNull)], result.Repairs);
        Expect.Problems(Read(Body("tool_use", """{"type":"tool_use","name":"record_ticket","input":{}}""")), ("$.subject", ProblemKind.Missing), ("$.severity", ProblemKind.Missing), ("$.tags", ProblemKind.Missing));
        Expect.Problems(Read(Body("tool_use", """{"type":"tool_use","name":"record_ticket","input":null}""")), ("$", ProblemKind.Null));
        Expect.Problems(Read(Body("end_turn", """{"type":"text","text":"{\"subject\": tru"}""")), ("$", ProblemKind.Syntax));
    }

    [Theory]
    [MemberData(nameof(AllErrorTypes))]
    public void Error_IsClassedAndKeepsItsMessage(string type)
    {
        ExtractionResult<Ticket> result = Read($$"""{"type":"error","error":{"type":"{{type}}","message":"Say \"why\"."},"request_id":"req_7"}""");

        Expect.Outcome(type == "rate_limit_error" ? ExtractionOutcome.RateLimited : ExtractionOutcome.Transport, result);
        Assert.Equal(type is "rate_limit_error" or "api_error" or "timeout_error" or "overloaded_error" or "conflict_error", result.IsTransient);
        ExtractionProblem problem = Assert.Single(result.Problems);
        Assert.Equal((ProblemKind.Rejected, $"The provider answered {type}: Say \"why\"."), (problem.Kind, problem.Message));
        Assert.Equal("req_7", result.RequestId);
    }

    [Fact]
    public void ErrorOfAnotherForm_IsStillAnError()
    {
        Expect.Outcome(ExtractionOutcome.Transport, Read("""{"type":"error","error":{}}"""));
        Expect.Outcome(ExtractionOutcome.Transport, Read($$"""{"error":{"type":"api_error"},"stop_reason":"tool_use","content":[{{Call}}]}"""));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>502 Bad Gateway</body></html>")]
    [InlineData("upstream connect error")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    public void BodyThatIsNoAnswer_IsTransport(string body) => Expect.Outcome(ExtractionOutcome.Transport, Read(body));

    [Fact]
    public void CutBody_IsNeverAValue()
    {
        byte[] body = Bytes.Of(Body("tool_use", Thinking, Call));
        for (int length = 0; length < body.Length; length++)
        {
            ExtractionResult<Ticket> result = Ticket.Tool.ReadResponse(body.AsSpan(0, length), WireFormat.AnthropicMessages);

            Expect.Outcome(ExtractionOutcome.Transport, result);
            Assert.True(result.IsTransient);
        }

        Expect.Outcome(ExtractionOutcome.Transport, Read(Body("tool_use", Call) + "{}"));
    }

    [Fact]
    public void BodyAboveTheLimit_IsNotRead()
    {
        string body = Body("tool_use", Call);

        Expect.Problems(Ticket.Tool.ReadResponse(Bytes.Of(body), WireFormat.AnthropicMessages, ReadOptions.Default with { MaxBytes = body.Length - 1 }), ("$", ProblemKind.TooLarge));
    }

    [Fact]
    public void HalfSurrogatePairs_AreNoForeignException()
    {
        foreach (string bad in new[] { "\\ud800", "record_\\ud800", "record_ticke\\ud800", "tool_us\\ud800", "tex\\ud800" })
        {
            Expect.Outcome(ExtractionOutcome.WrongTool, Read(Body("tool_use", Call.Replace("record_ticket", bad, StringComparison.Ordinal))));
            Expect.Outcome(ExtractionOutcome.NoToolCall, Read(Body("tool_use", Call.Replace("\"tool_use\"", $"\"{bad}\"", StringComparison.Ordinal))));
            Expect.Outcome(ExtractionOutcome.Invalid, Read(Body(bad, Call)));
            Expect.Outcome(ExtractionOutcome.Invalid, Read(Body("end_turn", $$"""{"type":"text","text":"{ {{bad}}"}""")));
            Assert.True(Read(Body("tool_use", Call).Replace("\"msg_1\"", $"\"{bad}\"", StringComparison.Ordinal)).IsOk);
        }
    }

    [Fact]
    public void UsageOfOtherForm_CountsNothing()
    {
        Assert.Equal(ExtractionUsage.None, Read($$"""{"stop_reason":"tool_use","usage":null,"content":[{{Call}}]}""").Usage);
        Assert.Equal(new ExtractionUsage { InputTokens = 3 }, Read($$"""{"stop_reason":"tool_use","usage":{"input_tokens":3,"output_tokens":null,"cache_creation":null,"server_tool_use":{"x":[1]} },"content":[{{Call}}]}""").Usage);
    }

    private static string Body(string stop, params string[] blocks) => $$"""
        {"id":"msg_1","type":"message","role":"assistant","model":"claude-haiku-4-5","content":[{{string.Join(",", blocks.Where(static block => block.Length > 0))}}],"stop_reason":"{{stop}}","stop_sequence":null,"stop_details":null,
         "usage":{"input_tokens":11,"cache_creation_input_tokens":300,"cache_read_input_tokens":700,"cache_creation":{"ephemeral_5m_input_tokens":100,"ephemeral_1h_input_tokens":200},"output_tokens":5,"service_tier":"standard"} }
        """;

    private static ExtractionResult<Ticket> Read(string body) => Ticket.Tool.ReadResponse(Bytes.Of(body), WireFormat.AnthropicMessages);
}
