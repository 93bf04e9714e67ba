using System.Text.Json;
using System.Text.Json.Nodes;

namespace PromptGen.Client.Tests;

/// <summary>An answer that does not fit is shown to the model once, by places and kinds; one that was cut gets more room (reliability section 5).</summary>
public sealed class ReaskTests
{
    private const string BadInput = """{"vendor":"Canary value","total":true}""";

    private static readonly string s_bad = Answers.Good.Replace("""{"vendor":"Acme","total":12.5}""", BadInput, StringComparison.Ordinal);
    private static readonly string s_badOpenAI = Answers.GoodOpenAI.Replace("""{\"vendor\":\"Acme\",\"total\":12.5}""", BadInput.Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal);
    private static readonly string s_noCall = Answers.Good.Replace("""{"type":"tool_use","id":"toolu_1","name":"record_receipt","input":{"vendor":"Acme","total":12.5}}""", """{"type":"text","text":"Which one?"}""", StringComparison.Ordinal).Replace("\"stop_reason\":\"tool_use\"", "\"stop_reason\":\"end_turn\"", StringComparison.Ordinal);
    private static readonly string s_cut = Answers.Good.Replace("\"stop_reason\":\"tool_use\"", "\"stop_reason\":\"max_tokens\"", StringComparison.Ordinal);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task InvalidAnswer_IsShownWithPlacesAndKindsAndCorrected()
    {
        FakeHandler handler = new(number => Answers.Reply(200, number == 0 ? s_bad : Answers.Good));

        ExtractionResult<Receipt> result = await Clients.Create(handler).ExtractAsync<Receipt>("Receipt", Cancellation);

        Assert.Equal(new Receipt("Acme", 12.5m), result.GetValueOrThrow());
        Assert.Equal((2, 40L, 60L), (result.Attempts, result.Usage.OutputTokens, result.Usage.CacheReadTokens));
        JsonNode first = JsonNode.Parse(handler.Sent[0].Body)!;
        JsonNode second = JsonNode.Parse(handler.Sent[1].Body)!;
        Assert.Equal(3, second["messages"]!.AsArray().Count);
        Assert.True(JsonNode.DeepEquals(first["messages"]![0], second["messages"]![0]));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(s_bad)!["content"], second["messages"]![1]!["content"]));
        Assert.Equal(
            """{"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_1","is_error":true,"content":"This does not fit the schema: $.total (Type). Give the whole record again, corrected from the document."}]}""",
            second["messages"]![2]!.ToJsonString());
        second["messages"]!.AsArray().RemoveAt(2);
        second["messages"]!.AsArray().RemoveAt(1);
        Assert.True(JsonNode.DeepEquals(first, second));
    }

    [Fact]
    public async Task OpenAIAnswer_IsRepliedToInItsOwnRoles()
    {
        FakeHandler handler = new(number => Answers.Reply(200, number == 0 ? s_badOpenAI : Answers.GoodOpenAI));
        ExtractionClient client = new(new HttpExtractionTransport(new HttpClient(handler), HttpTransportOptions.ForOpenAI(Clients.Key)), new ExtractionClientOptions { Model = "gpt-5.6-luna" });

        ExtractionResult<Receipt> result = await client.ExtractAsync<Receipt>("Receipt", Cancellation);

        Assert.True(result.IsOk);
        JsonArray messages = JsonNode.Parse(handler.Sent[1].Body)!["messages"]!.AsArray();
        Assert.Equal(["system", "user", "assistant", "tool"], messages.Select(message => message!["role"]!.GetValue<string>()));
        Assert.Equal("call_1", messages[3]!["tool_call_id"]!.GetValue<string>());
    }

    [Fact]
    public async Task SecondInvalidAnswer_IsTheResult()
    {
        FakeHandler handler = new(_ => Answers.Reply(200, s_bad));

        ExtractionResult<Receipt> result = await Clients.Create(handler).ExtractAsync<Receipt>("Receipt", Cancellation);

        Assert.Equal((ExtractionOutcome.Invalid, 2, 2), (result.Outcome, result.Attempts, handler.Sent.Count));
        Assert.Equal("$.total", Assert.Single(result.Problems).Path);
        Assert.Equal(40, result.Usage.OutputTokens);
    }

    [Fact]
    public async Task MissingCall_IsAskedForByName()
    {
        FakeHandler handler = new(number => Answers.Reply(200, number == 0 ? s_noCall : Answers.Good));

        ExtractionResult<Receipt> result = await Clients.Create(handler).ExtractAsync<Receipt>("Receipt", Cancellation);

        Assert.True(result.IsOk);
        Assert.EndsWith(
            """{"role":"user","content":[{"type":"text","text":"Record the data of the document with record_receipt: call it exactly once, and write no other text."}]}]}""",
            handler.Sent[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmptyEndOfTurn_IsNotAskedAgain()
    {
        string empty = s_noCall.Replace("""{"type":"text","text":"Which one?"}""", "", StringComparison.Ordinal);
        FakeHandler handler = new(_ => Answers.Reply(200, empty));

        ExtractionResult<Receipt> result = await Clients.Create(handler).ExtractAsync<Receipt>("Receipt", Cancellation);

        Assert.Equal(ExtractionOutcome.NoToolCall, result.Outcome);
        Assert.Single(handler.Sent);
    }

    [Fact]
    public async Task CutAnswer_GetsTwiceTheRoomOnceAndIsNeverShown()
    {
        FakeHandler handler = new(number => Answers.Reply(200, number == 0 ? s_cut : Answers.Good));

        ExtractionResult<Receipt> result = await Clients.Create(handler).ExtractAsync(Receipt.Tool.CreateRequest("Receipt").WithMaxTokens(100), Cancellation);

        Assert.True(result.IsOk);
        Assert.Equal([100, 200], handler.Sent.Select(sent => JsonDocument.Parse(sent.Body).RootElement.GetProperty("max_tokens").GetInt32()));
        Assert.Equal(1, JsonDocument.Parse(handler.Sent[1].Body).RootElement.GetProperty("messages").GetArrayLength());
    }

    [Fact]
    public async Task CutAnswerAtTheModelsOwnLimit_IsTruncated()
    {
        int most = ModelCatalog.Default.Get(Clients.Model).MaxOutputTokens!.Value;
        FakeHandler handler = new(_ => Answers.Reply(200, s_cut));

        ExtractionResult<Receipt> result = await Clients.Create(handler).ExtractAsync(Receipt.Tool.CreateRequest("Receipt").WithMaxTokens(most), Cancellation);

        Assert.Equal(ExtractionOutcome.Truncated, result.Outcome);
        Assert.Single(handler.Sent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SwitchedOff_IsSentOnce(bool cut)
    {
        FakeHandler handler = new(_ => Answers.Reply(200, cut ? s_cut : s_bad));

        await Clients.Create(handler, options: new ExtractionClientOptions { Reask = false, RaiseTokenLimit = false }).ExtractAsync<Receipt>("Receipt", Cancellation);

        Assert.Single(handler.Sent);
    }

    [Fact]
    public void ReplyInAnotherFormat_IsRefused()
    {
        ExtractionRequest<Receipt> request = Receipt.Tool.CreateRequest("Receipt").WithModel(Clients.Model);
        byte[] answer = System.Text.Encoding.UTF8.GetBytes(s_bad);

        ExtractionRequest<Receipt> reply = request.Reask(request.ReadResponse(answer, WireFormat.AnthropicMessages), answer, WireFormat.AnthropicMessages)!;

        Assert.Contains("AnthropicMessages", Assert.Throws<InvalidOperationException>(() => reply.WriteTo(new System.Buffers.ArrayBufferWriter<byte>(), WireFormat.OpenAIResponses)).Message, StringComparison.Ordinal);
        Assert.Null(reply.Reask(request.ReadResponse(answer, WireFormat.AnthropicMessages), answer, WireFormat.AnthropicMessages));
    }

    [Fact]
    public void ResponsesAnswer_IsRepliedToByItsCall()
    {
        const string Answer = """{"id":"resp_1","status":"completed","output":[{"type":"reasoning","id":"rs_1","summary":[]},{"type":"function_call","id":"fc_1","call_id":"call_9","name":"record_receipt","arguments":"{}"}],"usage":{"input_tokens":1,"output_tokens":1}}""";
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(Answer);
        ExtractionRequest<Receipt> request = Receipt.Tool.CreateRequest("Receipt").WithModel("gpt-5.6-luna");
        System.Buffers.ArrayBufferWriter<byte> body = new();

        request.Reask(request.ReadResponse(bytes, WireFormat.OpenAIResponses), bytes, WireFormat.OpenAIResponses)!.WriteTo(body, WireFormat.OpenAIResponses);

        JsonArray input = JsonNode.Parse(body.WrittenSpan)!["input"]!.AsArray();
        Assert.Equal(["reasoning", "function_call", "function_call_output"], input.Skip(2).Select(item => item!["type"]!.GetValue<string>()));
        Assert.Equal(("call_9", "This does not fit the schema: $.vendor (Missing), $.total (Missing). Give the whole record again, corrected from the document."), (input[4]!["call_id"]!.GetValue<string>(), input[4]!["output"]!.GetValue<string>()));
    }
}
