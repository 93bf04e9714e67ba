using System.Text.Json;
using System.Text.Json.Nodes;

namespace PromptGen.Simulator.Tests;

public sealed class AnswerTests(SharedSimulator shared) : IClassFixture<SharedSimulator>
{
    private const string Expected = """{"ticket":"T-17","opened":"2026-03-03"}""";

    [Fact]
    public async Task ForcedTool_IsCalled()
    {
        ApiReply reply = await shared.Api.MessagesAsync(Bodies.Messages().ToJsonString());
        JsonElement call = Assert.Single(reply.Json.GetProperty("content").EnumerateArray());
        Assert.Equal(("tool_use", "record", "tool_use"), (call.GetProperty("type").GetString(), call.GetProperty("name").GetString(), reply.Json.GetProperty("stop_reason").GetString()));
        Assert.Equal(Expected, call.GetProperty("input").GetRawText());
    }

    [Fact]
    public async Task StrictToolWithAuto_IsCalledBehindAThinkingBlock()
    {
        JsonObject body = Bodies.Auto("claude-opus-5-5").With("tools.0.strict", "true");
        ApiReply reply = await shared.Api.MessagesAsync(body.ToJsonString());
        JsonElement[] content = [.. reply.Json.GetProperty("content").EnumerateArray()];
        Assert.Equal(["thinking", "tool_use"], content.Select(b => b.GetProperty("type").GetString()));
        Assert.NotEqual("", content[0].GetProperty("signature").GetString());
        Assert.Equal(Expected, content[1].GetProperty("input").GetRawText());
    }

    [Fact]
    public async Task OutputFormat_IsAnsweredWithAText()
    {
        JsonObject body = Bodies.Messages().With("tools", null).With("tool_choice", null)
            .With("output_config", $$$"""{"format":{"type":"json_schema","schema":{{{Bodies.Schema}}}}}""");
        ApiReply reply = await shared.Api.MessagesAsync(body.ToJsonString());
        Assert.Equal("end_turn", reply.Json.GetProperty("stop_reason").GetString());
        Assert.Equal(Expected, reply.Block("text").GetProperty("text").GetString());
    }

    [Fact]
    public async Task NothingToFill_IsAnsweredWithTheBanner()
    {
        JsonObject body = Bodies.Messages().With("tools", null).With("tool_choice", null);
        Assert.Equal(SimulatorServer.Banner, (await shared.Api.MessagesAsync(body.ToJsonString())).Block("text").GetProperty("text").GetString());
        Assert.Equal(SimulatorServer.Banner, (await shared.Api.MessagesAsync(Bodies.Messages().With("tool_choice", """{"type":"none"}""").ToJsonString())).Block("text").GetProperty("text").GetString());
    }

    [Fact]
    public async Task SeveralTools_CallTheOneThePromptNames()
    {
        JsonObject body = Bodies.Auto("claude-haiku-4-5")
            .With("tools.1", """{"name":"other_tool","input_schema":{"type":"object","properties":{"x":{"type":"integer"}}}}""")
            .With("system.0.text", "\"Use the other_tool tool.\"");
        ApiReply reply = await shared.Api.MessagesAsync(body.ToJsonString());
        Assert.Equal(("other_tool", "{\"x\":0}"), (reply.Block("tool_use").GetProperty("name").GetString(), reply.Block("tool_use").GetProperty("input").GetRawText()));
    }

    [Fact]
    public async Task TooFewTokensForTheCall_CutItByMembers()
    {
        // 8 tokens at 3.4 are 27 characters: {"ticket":"T-17"} has 17, the whole answer 41.
        ApiReply reply = await shared.Api.MessagesAsync(Bodies.Messages().With("max_tokens", "8").ToJsonString());
        Assert.Equal("max_tokens", reply.Json.GetProperty("stop_reason").GetString());
        Assert.Equal("""{"ticket":"T-17"}""", reply.Block("tool_use").GetProperty("input").GetRawText());
        Assert.Equal(8, reply.Json.GetProperty("usage").GetProperty("output_tokens").GetInt32());
    }

    [Fact]
    public async Task TooFewTokensForTheText_CutIt()
    {
        JsonObject body = Bodies.Messages().With("tools", null).With("tool_choice", null).With("max_tokens", "3")
            .With("output_config", $$$"""{"format":{"type":"json_schema","schema":{{{Bodies.Schema}}}}}""");
        ApiReply reply = await shared.Api.MessagesAsync(body.ToJsonString());
        Assert.Equal("max_tokens", reply.Json.GetProperty("stop_reason").GetString());
        Assert.Equal("{\"ticket\":", reply.Block("text").GetProperty("text").GetString());
    }

    [Fact]
    public async Task ChatFunction_IsCalledWithArgumentsAsText()
    {
        ApiReply reply = await shared.Api.ChatAsync(Bodies.Chat().ToJsonString());
        JsonElement choice = Assert.Single(reply.Json.GetProperty("choices").EnumerateArray());
        JsonElement call = Assert.Single(choice.GetProperty("message").GetProperty("tool_calls").EnumerateArray());
        Assert.Equal(("tool_calls", "record", Expected), (choice.GetProperty("finish_reason").GetString(), call.GetProperty("function").GetProperty("name").GetString(), call.GetProperty("function").GetProperty("arguments").GetString()));
        Assert.Equal(JsonValueKind.Null, choice.GetProperty("message").GetProperty("content").ValueKind);
    }

    [Theory]
    [InlineData(1000, "stop", Expected)]
    [InlineData(2, "length", "{\"ticket")]
    public async Task ChatResponseFormat_IsAnsweredWithContent(int maxTokens, string finish, string content)
    {
        JsonObject body = Bodies.Chat().With("tools", null).With("tool_choice", null).With("parallel_tool_calls", null)
            .With("max_completion_tokens", maxTokens.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .With("response_format", $$$"""{"type":"json_schema","json_schema":{"name":"record","strict":true,"schema":{{{Bodies.Schema}}}}}""");
        JsonElement choice = (await shared.Api.ChatAsync(body.ToJsonString())).Json.GetProperty("choices")[0];
        Assert.Equal((finish, content), (choice.GetProperty("finish_reason").GetString(), choice.GetProperty("message").GetProperty("content").GetString()));
    }

    [Fact]
    public async Task ReAsk_IsAnsweredFromTheDocumentAgain()
    {
        JsonObject body = Bodies.Messages().With("messages", """
            [{"role":"user","content":"<document-00>\nTicket: T-17\nOpened: 2026-03-03\n</document-00>"},
             {"role":"assistant","content":[{"type":"tool_use","id":"t1","name":"record","input":{"ticket":7}}]},
             {"role":"user","content":[{"type":"tool_result","tool_use_id":"t1","is_error":true,"content":"$.ticket: WrongType"}]}]
            """);
        Assert.Equal(Expected, (await shared.Api.MessagesAsync(body.ToJsonString())).Block("tool_use").GetProperty("input").GetRawText());
    }
}
