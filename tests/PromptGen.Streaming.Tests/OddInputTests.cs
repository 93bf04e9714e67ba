using static PromptGen.Streaming.Tests.Transcript;

namespace PromptGen.Streaming.Tests;

/// <summary>Streams that have no whole answer to compare with: their inputs are broken, or their events come in odd ways.</summary>
public sealed class OddInputTests
{
    private const string Good = """{"number":"1","customer":"a","total_amount":1,"ordered_on":null,"priority":"Low","is_gift":true,"lines":[],"note":null}""";

    [Theory]
    [InlineData("{\"number\":\"cut")]
    [InlineData("{\"number\":\"1\"}}")]
    [InlineData("{\"number\" \"1\"}")]
    [InlineData("no JSON")]
    [InlineData("{\"number\":tru}")]
    [InlineData("{\"number\":\"\\x\"}")]
    public async Task InputThatIsNoJson_IsInvalidWithItsPlace(string input)
    {
        ExtractionResult<Order> result = await ReadAsync("tool_use", CallStart(0), InputDelta(0, input), BlockStop(0));

        Assert.Equal(ExtractionOutcome.Invalid, result.Outcome);
        ExtractionProblem problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemKind.Syntax, problem.Kind);
        Assert.InRange(problem.Offset, 0, input.Length);
    }

    [Fact]
    public async Task InputCutByTheTokenLimit_IsTruncated()
    {
        ExtractionResult<Order> result = await ReadAsync("max_tokens", CallStart(0), InputDelta(0, "{\"number\":\"cut"));

        Assert.Equal(ExtractionOutcome.Truncated, result.Outcome);
        Assert.Empty(result.Problems);
    }

    [Fact]
    public async Task HalfACharacterThatStaysAlone_IsAnEncodingProblem()
    {
        ExtractionResult<Order> result = await ReadAsync("tool_use", CallStart(0), InputDelta(0, Good.Replace("a\"", "\ud83d\"", StringComparison.Ordinal)));

        Assert.Equal(ExtractionOutcome.Invalid, result.Outcome);
        Assert.Equal(ProblemKind.Encoding, Assert.Single(result.Problems).Kind);
    }

    [Fact]
    public async Task CharacterCutBetweenTwoPieces_IsWhole()
    {
        string[] halves = Good.Replace("a\"", "😀\"", StringComparison.Ordinal).Split('\ude00');

        ExtractionResult<Order> result = await ReadAsync("tool_use", CallStart(0), InputDelta(0, halves[0]), InputDelta(0, "\ude00" + halves[1]));

        Assert.Equal("😀", result.GetValueOrThrow().Customer);
    }

    [Fact]
    public async Task CallWithoutPieces_HasTheInputItStartedWith()
    {
        ExtractionResult<Order> empty = await ReadAsync("tool_use", CallStart(0), InputDelta(0, ""), BlockStop(0));
        ExtractionResult<Order> whole = await ReadAsync("tool_use", BlockStart(0, $$"""{"input":{{Good}},"name":"record_order","type":"tool_use"}"""), BlockStop(0));

        Assert.Equal(ExtractionOutcome.Invalid, empty.Outcome);
        Assert.Contains(new ExtractionProblem("$.number", ProblemKind.Missing, "The required member is missing."), empty.Problems.Select(static problem => problem with { Offset = -1 }));
        Assert.Equal("a", whole.GetValueOrThrow().Customer);
    }

    [Fact]
    public async Task BlocksThatAlternate_AreToldApartByTheirIndex()
    {
        ExtractionResult<Order> result = await ReadAsync(
            "tool_use", CallStart(3), BlockStart(1, """{"type":"text","text":"{\"number\""}"""), InputDelta(3, Good[..20]), TextDelta(1, ":1}"), InputDelta(3, Good[20..]), InputDelta(7, "x"), BlockStop(3), InputDelta(3, "x"));

        Assert.Equal("a", result.GetValueOrThrow().Customer);
    }

    [Fact]
    public async Task WrongTool_ShowsNothing()
    {
        List<ExtractionUpdate<Order>> updates = await Streams.ReadAsync(Answer("tool_use", CallStart(0, "other_tool"), InputDelta(0, Good)), WireFormat.AnthropicMessages);

        Assert.Equal(ExtractionOutcome.WrongTool, Assert.Single(updates).Result!.Outcome);
        Assert.Equal(PartialState.Absent, updates[0].Partial.Root.State);
    }

    [Fact]
    public async Task CallBehindAJsonText_TakesItsPlaceInThePreview()
    {
        List<ExtractionUpdate<Order>> updates = await Streams.ReadAsync(
            Answer("tool_use", BlockStart(0, """{"type":"text","text":""}"""), TextDelta(0, "{\"number\":\"from the text\"}"), CallStart(1), InputDelta(1, "{\"number\":\"from "), InputDelta(1, "the call\"}")),
            WireFormat.AnthropicMessages);

        Assert.Equal(["from the text", "from ", "from the call", "from the call"], updates.Select(static update => update["number"].Text));
    }

    [Fact]
    public async Task JsonTextInACodeFence_IsShown()
    {
        List<ExtractionUpdate<Order>> updates = await Streams.ReadAsync(
            Answer("end_turn", BlockStart(0, """{"type":"text","text":""}"""), TextDelta(0, "```js"), TextDelta(0, "on\n{\"number\":\"1"), TextDelta(0, Good[12..] + "\n```")), WireFormat.AnthropicMessages);

        Assert.True(updates[^1].Result!.IsOk);
        Assert.Equal(["1", "1", "1"], updates.Select(static update => update["number"].Text));
        Assert.Equal(PartialState.Complete, updates[^1].Partial.Root.State);
    }

    [Fact]
    public async Task MoreThanTheLimit_IsTooLargeAndStopsTheReading()
    {
        Transcript endless = Answer("tool_use", [CallStart(0), .. Enumerable.Repeat(InputDelta(0, "[[[[[[[[[["), 1000)]);
        ChunkedStream body = new(endless.Bytes, Enumerable.Range(1, endless.Bytes.Length / 100).Select(static piece => piece * 100));

        ExtractionResult<Order> result = await Streams.ResultAsync(body, WireFormat.AnthropicMessages, new ReadOptions { MaxBytes = 2000 });

        Assert.Equal((ExtractionOutcome.Invalid, false), (result.Outcome, result.IsTransient));
        Assert.Equal(ProblemKind.TooLarge, Assert.Single(result.Problems).Kind);
        Assert.InRange(body.Given, 2000, endless.Bytes.Length / 2);
    }

    [Fact]
    public async Task EventsThatAreNotKept_DoNotCount()
    {
        Transcript thoughtful = Answer(
            "tool_use",
            [BlockStart(0, """{"type":"thinking","thinking":""}"""), .. Enumerable.Repeat(Delta(0, "\"type\":\"thinking_delta\",\"thinking\":\"hm\""), 1000), CallStart(1), InputDelta(1, Good)]);

        Assert.True((await Streams.ResultAsync(thoughtful, WireFormat.AnthropicMessages, new ReadOptions { MaxBytes = 2000 })).IsOk);
    }

    private static Task<ExtractionResult<Order>> ReadAsync(string stop, params string[] events) =>
        Streams.ResultAsync(Answer(stop, events), WireFormat.AnthropicMessages);

    private static Transcript Answer(string stop, params string[] events) => new([MessageStart(), .. events, MessageDelta(stop), MessageStop()]);
}
