using static PromptGen.Streaming.Tests.Transcript;

namespace PromptGen.Streaming.Tests;

public sealed class OpenAIChatStreamTests
{
    private static readonly Transcript s_order = new(
    [
        Chunk("""{"role":"assistant","content":null,"tool_calls":[{"index":0,"id":"call_1","type":"function","function":{"name":"record_order","arguments":""}}],"refusal":null}"""),
        Chunk(Arguments("{\"number\":\"A-")),
        Chunk(Arguments("1\",\"customer\":\"Bo")),
        ": keep-alive\n\n",
        Chunk(Arguments("b\",\"total_amount\":7.5,\"ordered_on\":\"2026-11-20\",")),
        Chunk(Arguments("\"priority\":\"low\",\"is_gift\":false,\"lines\":[],\"note\":null}")),
        Chunk("{}", "\"tool_calls\""),
        Data("""{"id":"chatcmpl-1","object":"chat.completion.chunk","model":"gpt-5.6-luna","choices":[],"usage":{"prompt_tokens":1200,"completion_tokens":40,"total_tokens":1240,"prompt_tokens_details":{"cached_tokens":1024,"cache_write_tokens":0}}}"""),
        Data("[DONE]"),
    ]);

    [Fact]
    public async Task Order_EndsWithTheRecordAndWhatTheAnswerSays()
    {
        ExtractionResult<Order> result = await Streams.ResultAsync(s_order, WireFormat.OpenAIChatCompletions);

        Order order = result.GetValueOrThrow();
        Assert.Equal(("A-1", "Bob", 7.5m, new DateOnly(2026, 11, 20), Priority.Low, false, null),
            (order.Number, order.Customer, order.TotalAmount, order.OrderedOn, order.Priority, order.IsGift, order.Note));
        Assert.Equal(new ExtractionUsage { InputTokens = 176, CacheReadTokens = 1024, OutputTokens = 40 }, result.Usage);
        Assert.Equal(("tool_calls", "chatcmpl-1", "gpt-5.6-luna"), (result.StopReason, result.RequestId, result.Model));
        Assert.Equal(new ExtractionRepair("$.priority", RepairKind.EnumCase), Assert.Single(result.Repairs));
    }

    [Fact]
    public async Task Order_ShowsWhatHasArrivedAfterEachPiece()
    {
        List<ExtractionUpdate<Order>> updates = await Streams.ReadAsync(s_order, WireFormat.OpenAIChatCompletions);

        Assert.Equal(["A-", "A-1", "A-1", "A-1", "A-1"], updates.Select(static update => update["number"].Text));
        Assert.Equal([null, "Bo", "Bob", "Bob", "Bob"], updates.Select(static update => update["customer"].Text));
        string[] completed = ["", "number", "customer total_amount ordered_on", "priority is_gift lines note", ""];
        Assert.Equal(completed, updates.Select(static update => string.Join(' ', update.Completed.Select(static member => member.Name))));
    }

    [Fact]
    public async Task StreamCutAtAnyEvent_HasNoValue()
    {
        for (int count = 0; count < s_order.Events.Count; count++)
        {
            ExtractionResult<Order> result = await Streams.ResultAsync(s_order.First(count), WireFormat.OpenAIChatCompletions);

            Assert.Equal((ExtractionOutcome.Transport, true), (result.Outcome, result.IsTransient));
            Assert.Null(result.Value);
            Assert.Equal(count == 0 ? null : "chatcmpl-1", result.RequestId);
        }
    }

    [Fact]
    public async Task StreamCutAtAnyByte_HasNoValue()
    {
        for (int length = 0; length < s_order.Bytes.Length; length++)
        {
            ExtractionResult<Order> result = await Streams.ResultAsync(new ChunkedStream(s_order.Bytes[..length], [length / 2]), WireFormat.OpenAIChatCompletions);

            Assert.Equal((ExtractionOutcome.Transport, true), (result.Outcome, result.IsTransient));
            Assert.Null(result.Value);
        }
    }

    [Fact]
    public async Task EndWithoutFinishReason_IsACutStream()
    {
        Transcript unfinished = new([.. s_order.Events.Where(static read => !read.Contains("\"finish_reason\":\"tool_calls\"", StringComparison.Ordinal))]);

        ExtractionResult<Order> result = await Streams.ResultAsync(unfinished, WireFormat.OpenAIChatCompletions);

        Assert.Equal(s_order.Events.Count - 1, unfinished.Events.Count);
        Assert.Equal((ExtractionOutcome.Transport, true), (result.Outcome, result.IsTransient));
    }

    [Theory]
    [InlineData("data: ", """{"message":"Slow down.","type":"requests","code":"rate_limit_exceeded"}""", ExtractionOutcome.RateLimited, true)]
    [InlineData("event: error\ndata: ", """{"message":"Oops.","type":"server_error","code":null}""", ExtractionOutcome.Transport, true)]
    [InlineData("data: ", """{"message":"No.","type":"invalid_request_error"}""", ExtractionOutcome.Transport, false)]
    [InlineData("data: ", "\"engine failed\"", ExtractionOutcome.Transport, false)]
    public async Task ErrorAfter200_EndsTheStreamAtAnyEvent(string start, string error, ExtractionOutcome outcome, bool isTransient)
    {
        for (int count = 0; count < s_order.Events.Count; count++)
        {
            Transcript failed = new([.. s_order.Events.Take(count), $"{start}{{\"error\":{error}}}\n\n", .. s_order.Events.Skip(count)]);

            ExtractionResult<Order> result = await Streams.ResultAsync(failed, WireFormat.OpenAIChatCompletions);

            Assert.Equal((outcome, isTransient), (result.Outcome, result.IsTransient));
            Assert.Equal(ProblemKind.Rejected, Assert.Single(result.Problems).Kind);
        }
    }

    [Fact]
    public async Task ServerWithoutIndexes_IsReadByTheOrderOfItsPieces()
    {
        Transcript plain = new([.. s_order.Events.Select(static read => read.Replace("\"index\":0,", "", StringComparison.Ordinal))]);

        Assert.Equal("A-1", (await Streams.ResultAsync(plain, WireFormat.OpenAIChatCompletions)).GetValueOrThrow().Number);
    }

    [Fact]
    public async Task PingsAndWhatIsNotKnown_AreNotRead()
    {
        string[] odd =
        [
            ": keep-alive\n\n", "event: ping\ndata: {}\n\n", "\n", "retry: 5\n\n", Data("{}"), Data("""{"object":"a.new.object","x":[1]}"""), Data("""{"choices":[]}"""),
            Data("""{"choices":[{"index":0,"delta":{"a_new_member":{"x":1},"content":null}}]}"""), Data("""{"choices":[{"index":0}]}"""),
        ];
        foreach (string read in odd)
        {
            Transcript padded = new([.. s_order.Events.SelectMany(known => new[] { read, known })]);

            Streams.AssertSame(await Streams.ResultAsync(s_order, WireFormat.OpenAIChatCompletions), await Streams.ResultAsync(padded, WireFormat.OpenAIChatCompletions));
        }
    }

    [Fact]
    public async Task SecondChoice_IsNotRead()
    {
        string other = Data("""{"id":"chatcmpl-1","model":"gpt-5.6-luna","choices":[{"index":1,"delta":{"tool_calls":[{"index":0,"function":{"name":"record_order","arguments":"{}"}}]},"finish_reason":"length"}]}""");
        Transcript both = new([.. s_order.Events.SelectMany(read => new[] { other, read })]);

        Assert.Equal("A-1", (await Streams.ResultAsync(both, WireFormat.OpenAIChatCompletions)).GetValueOrThrow().Number);
    }

    private static string Chunk(string delta, string finish = "null") =>
        Data($$"""{"id":"chatcmpl-1","object":"chat.completion.chunk","created":1,"model":"gpt-5.6-luna","choices":[{"index":0,"delta":{{delta}},"logprobs":null,"finish_reason":{{finish}}}],"usage":null,"error":null}""");

    private static string Arguments(string text) => $$$"""{"tool_calls":[{"index":0,"function":{"arguments":{{{Quote(text)}}}}}]}""";
}
