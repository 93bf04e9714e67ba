using System.Text.Json;
using static PromptGen.Streaming.Tests.Transcript;

namespace PromptGen.Streaming.Tests;

public sealed class AnthropicStreamTests
{
    private static readonly Transcript s_order = new(
    [
        MessageStart(),
        Named("ping"),
        BlockStart(0, """{"type":"thinking","thinking":"","signature":""}"""),
        Delta(0, "\"type\":\"thinking_delta\",\"thinking\":\"An order.\""),
        Delta(0, "\"type\":\"signature_delta\",\"signature\":\"c2ln\""),
        BlockStop(0),
        BlockStart(1, """{"type":"text","text":""}"""),
        TextDelta(1, "I record {it}."),
        BlockStop(1),
        CallStart(2),
        InputDelta(2, ""),
        InputDelta(2, "{\"number\": \"A"),
        Named("a_new_event", "\"members\":[1,2]"),
        InputDelta(2, "-1\", \"customer\": \"Müller \\u0026 S"),
        InputDelta(2, "\\u00f"),
        InputDelta(2, "6hne\", \"total_amount\": 1"),
        InputDelta(2, "2.5"),
        InputDelta(2, "0, \"ordered_on\": null, \"priority\": \"High\", \"is_gift\": tr"),
        InputDelta(2, "ue, \"lines\": [{\"text\": \"Tea\", \"quantity\": 2}, {\"te"),
        InputDelta(2, "xt\": \"Cup\", \"quantity\": 1}], \"note\": \"ok \\ud83d"),
        InputDelta(2, "\\ude00\"}"),
        BlockStop(2),
        MessageDelta("tool_use", """{"input_tokens":20,"cache_creation_input_tokens":null,"cache_read_input_tokens":1500,"output_tokens":90}"""),
        MessageStop(),
    ]);

    [Fact]
    public async Task Order_EndsWithTheRecordAndWhatTheAnswerSays()
    {
        ExtractionResult<Order> result = await Streams.ResultAsync(s_order, WireFormat.AnthropicMessages);

        Assert.Equal(ExtractionOutcome.Ok, result.Outcome);
        Order order = result.GetValueOrThrow();
        Assert.Equal(("A-1", "Müller & Söhne", 12.50m, null, Priority.High, true, "ok 😀"),
            (order.Number, order.Customer, order.TotalAmount, order.OrderedOn, order.Priority, order.IsGift, order.Note));
        Assert.Equal([new OrderLine("Tea", 2), new OrderLine("Cup", 1)], order.Lines);
        Assert.Equal(new ExtractionUsage { InputTokens = 20, CacheReadTokens = 1500, OutputTokens = 90 }, result.Usage);
        Assert.Equal(("tool_use", "msg_1", "claude-haiku-4-5"), (result.StopReason, result.RequestId, result.Model));
        Assert.Empty(result.Problems);
        Assert.Empty(result.Repairs);
    }

    [Fact]
    public async Task Order_ShowsWhatHasArrivedAfterEachPiece()
    {
        List<ExtractionUpdate<Order>> updates = await Streams.ReadAsync(s_order, WireFormat.AnthropicMessages);

        // One update for each piece of the input that is not empty, and the last one.
        Assert.Equal(10, updates.Count);
        Assert.Equal("A", Growing(updates[0], "number"));
        Assert.Equal("A-1", Complete(updates[1], "number"));
        Assert.Equal("Müller & S", Growing(updates[1], "customer"));
        Assert.Equal("Müller & S", Growing(updates[2], "customer"));
        Assert.Equal("Müller & Söhne", Complete(updates[3], "customer"));
        Assert.Null(Growing(updates[3], "total_amount"));
        Assert.Null(Growing(updates[4], "total_amount"));
        Assert.Equal("12.50", Complete(updates[5], "total_amount"));
        Assert.Null(Complete(updates[5], "ordered_on"));
        Assert.Null(Growing(updates[5], "is_gift"));
        Assert.Equal("true", Complete(updates[6], "is_gift"));
        Assert.Equal("2", Complete(updates[6], "lines[0].quantity"));
        Assert.Equal(PartialState.Growing, updates[6]["lines[1]"].State);
        Assert.Equal(PartialState.Absent, updates[6]["lines[1].text"].State);
        Assert.Equal("ok ", Growing(updates[7], "note"));
        Assert.Equal("ok 😀", Complete(updates[8], "note"));
    }

    [Fact]
    public async Task Order_NamesEachCompletedMemberOnce()
    {
        List<ExtractionUpdate<Order>> updates = await Streams.ReadAsync(s_order, WireFormat.AnthropicMessages);

        string[] expected = ["", "number", "", "customer", "", "total_amount ordered_on priority", "is_gift", "lines", "note", ""];
        Assert.Equal(expected, updates.Select(static update => string.Join(' ', update.Completed.Select(static member => member.Name))));
    }

    [Fact]
    public async Task EarlierUpdates_StayAsTheyWere()
    {
        List<string> live = [];
        List<ExtractionUpdate<Order>> kept = [];
        await foreach (ExtractionUpdate<Order> update in Order.Tool.ReadStreamAsync(ChunkedStream.Whole(s_order.Bytes), WireFormat.AnthropicMessages, cancellationToken: TestContext.Current.CancellationToken))
        {
            live.Add(Streams.Describe(update));
            kept.Add(update);
        }

        Assert.Equal(live, kept.Select(Streams.Describe));
    }

    [Fact]
    public async Task Updates_DoNotDependOnHowTheNetworkCuts()
    {
        List<string> expected = [.. (await Streams.ReadAsync(s_order, WireFormat.AnthropicMessages)).Select(Streams.Describe)];
        for (int cut = 1; cut < s_order.Bytes.Length; cut++)
        {
            List<ExtractionUpdate<Order>> updates = await Streams.ReadAsync(new ChunkedStream(s_order.Bytes, [cut]), WireFormat.AnthropicMessages);
            Assert.Equal(expected, updates.Select(Streams.Describe));
        }

        Assert.Equal(expected, (await Streams.ReadAsync(ChunkedStream.ByteByByte(s_order.Bytes), WireFormat.AnthropicMessages)).Select(Streams.Describe));
    }

    [Fact]
    public async Task StreamCutAtAnyEvent_HasNoValueAndKeepsTheUsage()
    {
        for (int count = 0; count < s_order.Events.Count; count++)
        {
            ExtractionResult<Order> result = await Streams.ResultAsync(s_order.First(count), WireFormat.AnthropicMessages);

            Assert.Equal(ExtractionOutcome.Transport, result.Outcome);
            Assert.True(result.IsTransient);
            Assert.Null(result.Value);
            Assert.Equal(ProblemKind.Connection, Assert.Single(result.Problems).Kind);
            Assert.Equal(count == 0 ? 0 : 1500, result.Usage.CacheReadTokens);
        }
    }

    [Fact]
    public async Task StreamCutAtAnyByte_HasNoValue()
    {
        for (int length = 0; length < s_order.Bytes.Length; length++)
        {
            ExtractionResult<Order> result = await Streams.ResultAsync(new ChunkedStream(s_order.Bytes[..length], [length / 2]), WireFormat.AnthropicMessages);

            Assert.Equal((ExtractionOutcome.Transport, true), (result.Outcome, result.IsTransient));
            Assert.Null(result.Value);
        }
    }

    [Fact]
    public async Task ConnectionThatBreaks_IsACutStream()
    {
        ChunkedStream body = new(s_order.First(15).Bytes, [], static _ => throw new IOException("Connection reset."));

        List<ExtractionUpdate<Order>> updates = await Streams.ReadAsync(body, WireFormat.AnthropicMessages);

        Assert.Equal((ExtractionOutcome.Transport, true), (updates[^1].Result!.Outcome, updates[^1].Result!.IsTransient));
        Assert.Equal("Müller & S", updates[^1]["customer"].Text);
    }

    [Theory]
    [InlineData("overloaded_error", ExtractionOutcome.Transport, true)]
    [InlineData("api_error", ExtractionOutcome.Transport, true)]
    [InlineData("rate_limit_error", ExtractionOutcome.RateLimited, true)]
    [InlineData("invalid_request_error", ExtractionOutcome.Transport, false)]
    public async Task ErrorAfter200_EndsTheStreamAtAnyEvent(string type, ExtractionOutcome outcome, bool isTransient)
    {
        string error = Named("error", $$"""
            "error":{"type":"{{type}}","message":"Busy."},"request_id":"req_7"
            """);
        for (int count = 0; count < s_order.Events.Count; count++)
        {
            Transcript failed = new([.. s_order.Events.Take(count), error, .. s_order.Events.Skip(count)]);

            ExtractionResult<Order> result = await Streams.ResultAsync(failed, WireFormat.AnthropicMessages);

            Assert.Equal((outcome, isTransient), (result.Outcome, result.IsTransient));
            Assert.Null(result.Value);
            Assert.Equal(count == 0 ? "req_7" : "msg_1", result.RequestId);
            Assert.Equal($"The provider answered {type}: Busy.", Assert.Single(result.Problems).Message);
        }
    }

    [Theory]
    [InlineData("event: error\ndata: upstream timed out\n\n", ProblemKind.Syntax)]
    [InlineData("event: error\ndata: {\"type\":\"error\"}\n\n", ProblemKind.Rejected)]
    [InlineData("event: message_delta\ndata: {\"type\":\n\n", ProblemKind.Syntax)]
    [InlineData("data: [1]\n\n", ProblemKind.Syntax)]
    [InlineData("data: {} {}\n\n", ProblemKind.Syntax)]
    public async Task DamagedEvent_IsATransientFault(string damage, ProblemKind kind)
    {
        ExtractionResult<Order> result = await Streams.ResultAsync(new Transcript([MessageStart(), damage, MessageStop()]), WireFormat.AnthropicMessages);

        Assert.Equal((ExtractionOutcome.Transport, true), (result.Outcome, result.IsTransient));
        Assert.Equal(kind, Assert.Single(result.Problems).Kind);
        Assert.Equal("msg_1", result.RequestId);
    }

    [Fact]
    public async Task AnswerWithoutEventNames_IsReadByTheTypesInItsData()
    {
        Transcript unnamed = new([.. s_order.Events.Select(static read => read[read.IndexOf("data:", StringComparison.Ordinal)..])]);

        ExtractionResult<Order> result = await Streams.ResultAsync(unnamed, WireFormat.AnthropicMessages);

        Assert.Equal("A-1", result.GetValueOrThrow().Number);
    }

    [Fact]
    public async Task EventThatIsNotKnown_IsNotRead()
    {
        Transcript odd = new([.. s_order.Events.Take(5), "event: brand_new\ndata: no JSON at all\n\n", .. s_order.Events.Skip(5)]);

        Assert.True((await Streams.ResultAsync(odd, WireFormat.AnthropicMessages)).IsOk);
    }

    [Theory]
    [InlineData(WireFormat.AnthropicBedrock)]
    [InlineData(WireFormat.AnthropicVertex)]
    public async Task OtherHostsOfTheMessagesApi_SendTheSameEvents(WireFormat format) => Assert.True((await Streams.ResultAsync(s_order, format)).IsOk);

    [Fact]
    public async Task LastEvent_EndsTheReadingWithoutWaitingForTheServer()
    {
        ChunkedStream body = new(s_order.Bytes, [], static _ => throw new InvalidOperationException("The stream was read past its last event."));

        Assert.True((await Streams.ResultAsync(body, WireFormat.AnthropicMessages)).IsOk);
        Assert.False(body.IsDisposed);
    }

    private static string? Growing(ExtractionUpdate<Order> update, string path) => Text(update, path, PartialState.Growing);

    private static string? Complete(ExtractionUpdate<Order> update, string path) => Text(update, path, PartialState.Complete);

    private static string? Text(ExtractionUpdate<Order> update, string path, PartialState state)
    {
        Assert.True(update.TryGet(path, out PartialMember member), $"{path} is absent.");
        Assert.Equal(state, member.State);
        Assert.NotEqual(JsonValueKind.Undefined, member.Kind);
        return member.Text;
    }
}
