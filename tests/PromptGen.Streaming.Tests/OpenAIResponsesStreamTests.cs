using System.Text;
using static PromptGen.Streaming.Tests.Transcript;

namespace PromptGen.Streaming.Tests;

public sealed class OpenAIResponsesStreamTests
{
    private const string Input = """{"number":"A-1","customer":"Bob","total_amount":7.5,"ordered_on":null,"priority":"Low","is_gift":false,"lines":[],"note":null}""";

    private static readonly string s_response = $$"""
        {"id":"resp_1","object":"response","status":"completed","model":"gpt-5.6-luna","error":null,"incomplete_details":null,"output":[{"type":"reasoning","id":"rs_1","summary":[]},{"type":"function_call","id":"fc_1","call_id":"call_1","name":"record_order","arguments":{{Quote(Input)}},"status":"completed"}],"usage":{"input_tokens":1200,"input_tokens_details":{"cached_tokens":1024 },"output_tokens":40} }
        """.Trim();

    private static readonly Transcript s_order = new(
    [
        Named("response.created", "\"response\":{\"id\":\"resp_1\",\"object\":\"response\",\"status\":\"in_progress\",\"model\":\"gpt-5.6-luna\",\"error\":null,\"output\":[],\"usage\":null}"),
        Named("response.output_item.added", "\"output_index\":0,\"item\":{\"type\":\"reasoning\",\"id\":\"rs_1\"}"),
        Named("response.output_item.added", "\"output_index\":1,\"item\":{\"type\":\"function_call\",\"id\":\"fc_1\",\"call_id\":\"call_1\",\"name\":\"record_order\",\"arguments\":\"\"}"),
        ArgumentsDelta(Input[..14]),
        Named("response.brand_new", "\"x\":1"),
        ArgumentsDelta(Input[14..30]),
        ArgumentsDelta(Input[30..]),
        Named("response.function_call_arguments.done", $"\"output_index\":1,\"arguments\":{Quote(Input)}"),
        Named("response.output_item.done", "\"output_index\":1,\"item\":{}"),
        Named("response.completed", $"\"response\":{s_response}"),
    ]);

    [Fact]
    public async Task Order_EndsWithTheResultOfTheWholeAnswer()
    {
        ExtractionResult<Order> whole = Order.Tool.ReadResponse(Encoding.UTF8.GetBytes(s_response), WireFormat.OpenAIResponses);
        Assert.Equal("A-1", whole.GetValueOrThrow().Number);
        Assert.Equal(1024, whole.Usage.CacheReadTokens);

        for (int cut = 1; cut < s_order.Bytes.Length; cut++)
        {
            Streams.AssertSame(whole, await Streams.ResultAsync(new ChunkedStream(s_order.Bytes, [cut]), WireFormat.OpenAIResponses));
        }
    }

    [Fact]
    public async Task Order_ShowsWhatHasArrivedAfterEachPiece()
    {
        List<ExtractionUpdate<Order>> updates = await Streams.ReadAsync(s_order, WireFormat.OpenAIResponses);

        Assert.Equal(["A-1", "A-1", "A-1", "A-1"], updates.Select(static update => update["number"].Text));
        Assert.Equal([PartialState.Growing, PartialState.Complete, PartialState.Complete, PartialState.Complete], updates.Select(static update => update["number"].State));
        Assert.Equal([null, "Bo", "Bob", "Bob"], updates.Select(static update => update["customer"].Text));
    }

    [Fact]
    public async Task PingsAndWhatIsNotKnown_AreNotRead()
    {
        string[] odd =
        [
            ": keep-alive\n\n", "event: ping\ndata: {}\n\n", "event: something\ndata: no JSON at all\n\n", "\n", Named("response.reasoning_summary_text.delta", "\"delta\":\"{\""),
            Named("response.output_item.added", "\"output_index\":7,\"item\":{\"type\":\"a_new_item\"}"), Named("response.function_call_arguments.delta", "\"output_index\":9,\"delta\":\"x\""),
        ];
        foreach (string read in odd)
        {
            Transcript padded = new([.. s_order.Events.SelectMany(known => new[] { read, known })]);

            Streams.AssertSame(await Streams.ResultAsync(s_order, WireFormat.OpenAIResponses), await Streams.ResultAsync(padded, WireFormat.OpenAIResponses));
        }
    }

    [Fact]
    public async Task StreamCutAtAnyByte_HasNoValue()
    {
        for (int length = 0; length < s_order.Bytes.Length; length++)
        {
            ExtractionResult<Order> result = await Streams.ResultAsync(ChunkedStream.Whole(s_order.Bytes[..length]), WireFormat.OpenAIResponses);

            Assert.Equal((ExtractionOutcome.Transport, true), (result.Outcome, result.IsTransient));
            Assert.Null(result.Value);
        }
    }

    [Fact]
    public async Task JsonText_IsShown()
    {
        Transcript text = new(
        [
            Named("response.output_text.delta", "\"output_index\":0,\"content_index\":0,\"delta\":\"{\\\"number\\\":\\\"A\""),
            Named("response.output_text.delta", "\"output_index\":0,\"content_index\":0,\"delta\":\"-1\""),
        ]);

        Assert.Equal(["A", "A-1", "A-1"], (await Streams.ReadAsync(text, WireFormat.OpenAIResponses)).Select(static update => update["number"].Text));
    }

    [Theory]
    [InlineData("\"code\":\"rate_limit_exceeded\",\"message\":\"Slow down.\",\"param\":null", ExtractionOutcome.RateLimited, true)]
    [InlineData("\"error\":{\"type\":\"server_error\",\"message\":\"Oops.\"}", ExtractionOutcome.Transport, true)]
    [InlineData("\"code\":\"invalid_prompt\",\"message\":\"No.\"", ExtractionOutcome.Transport, false)]
    public async Task ErrorAfter200_EndsTheStream(string members, ExtractionOutcome outcome, bool isTransient)
    {
        ExtractionResult<Order> result = await Streams.ResultAsync(new Transcript([s_order.Events[0], Named("error", members), .. s_order.Events.Skip(1)]), WireFormat.OpenAIResponses);

        Assert.Equal((outcome, isTransient), (result.Outcome, result.IsTransient));
        Assert.Equal("resp_1", result.RequestId);
        Assert.Null(result.Value);
    }

    [Fact]
    public async Task IncompleteAnswer_IsTruncated()
    {
        Transcript cut = new([.. s_order.Events.SkipLast(1), Named("response.incomplete", "\"response\":{\"id\":\"resp_1\",\"status\":\"incomplete\",\"incomplete_details\":{\"reason\":\"max_output_tokens\"},\"output\":[]}")]);

        Assert.Equal(ExtractionOutcome.Truncated, (await Streams.ResultAsync(cut, WireFormat.OpenAIResponses)).Outcome);
    }

    private static string ArgumentsDelta(string text) => Named("response.function_call_arguments.delta", $"\"item_id\":\"fc_1\",\"output_index\":1,\"delta\":{Quote(text)}");
}
