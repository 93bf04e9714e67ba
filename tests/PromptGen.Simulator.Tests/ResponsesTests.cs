using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PromptGen.Simulator.Tests;

/// <summary>The Responses API (provider facts 3e, OA-1, OA-2, OA-6, OS-1 to OS-6).</summary>
public sealed class ResponsesTests(SharedSimulator shared) : IClassFixture<SharedSimulator>
{
    private const string Expected = """{"ticket":"T-17","opened":"2026-03-03"}""";

    [Theory]
    [InlineData("surprise", "1", "Unknown parameter: 'surprise'.", "unknown_parameter")]
    [InlineData("input.0.surprise", "1", "Unknown parameter: 'input[0].surprise'.", "unknown_parameter")]
    [InlineData("tools.0.surprise", "1", "Unknown parameter: 'tools[0].surprise'.", "unknown_parameter")]
    [InlineData("input", null, "Missing required parameter: 'input'.", "missing_required_parameter")]
    [InlineData("tools.0.strict", null, "Missing required parameter: 'tools[0].strict'.", "missing_required_parameter")]
    [InlineData("tools.0.parameters", null, "Missing required parameter: 'tools[0].parameters'.", "missing_required_parameter")]
    [InlineData("max_output_tokens", "0", "Invalid 'max_output_tokens': expected a value >= 1", "integer_below_min_value")]
    [InlineData("messages", "[]", "Unknown parameter: 'messages'.", "unknown_parameter")]
    [InlineData("input.0.role", "\"boss\"", "Invalid value: 'boss' for 'input[0].role'.", "invalid_value")]
    [InlineData("input.0.content.0.type", "\"text\"", "Invalid value: 'text' for 'input[0].content[0]'.", "invalid_value")]
    [InlineData("input.2", """{"type":"telepathy"}""", "Invalid value: 'telepathy' for 'input[2]'.", "invalid_value")]
    [InlineData("tool_choice.name", "\"other\"", "'other' is not the name of a provided tool.", "invalid_value")]
    [InlineData("tools.0.name", "\"a b\"", "Invalid 'tools[0].name'", "invalid_value")]
    [InlineData("tools.0.parameters.additionalProperties", null, "Invalid schema for function 'record'", "invalid_function_parameters")]
    [InlineData("text", """{"format":{"type":"json_schema","name":"a b","schema":{}}}""", "Invalid 'text.format.name'", "invalid_value")]
    [InlineData("text", """{"format":{"type":"json_schema","name":"record"}}""", "Missing required parameter: 'text.format.schema'.", "missing_required_parameter")]
    [InlineData("previous_response_id", "\"resp_1\"", "keeps no conversation", "unsupported_value")]
    [InlineData("background", "true", "answers at once", "unsupported_value")]
    public async Task ChangedRequest_IsRefusedWithItsMessage(string path, string? value, string message, string code)
    {
        ApiReply reply = await shared.Api.ResponsesAsync(Bodies.Responses().With(path, value).ToJsonString());

        Assert.Equal(400, reply.Status);
        JsonElement error = reply.Json.GetProperty("error");
        Assert.Contains(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(code, error.GetProperty("code").GetString());
    }

    [Fact]
    public async Task StrictFormat_FollowsTheSubset()
    {
        JsonObject body = Format("""{"type":"object","properties":{"a":{"type":"string"}},"required":[],"additionalProperties":false}""", strict: true);

        ApiReply reply = await shared.Api.ResponsesAsync(body.ToJsonString());

        Assert.Equal((400, "text.format.schema"), (reply.Status, reply.Json.GetProperty("error").GetProperty("param").GetString()));
        Assert.Contains("Missing 'a'", reply.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(200, (await shared.Api.ResponsesAsync(Format("""{"type":"object","properties":{"a":{"type":"string"}}}""", strict: false).ToJsonString())).Status);
    }

    [Fact]
    public async Task Breakpoint_IsNotForEarlierFamilies()
    {
        JsonObject body = Bodies.Responses("gpt-4.1").With("input.0.content.0.prompt_cache_breakpoint", """{"mode":"explicit"}""");

        ApiReply reply = await shared.Api.ResponsesAsync(body.ToJsonString());

        Assert.Equal((400, "input[0].content[0].prompt_cache_breakpoint"), (reply.Status, reply.Json.GetProperty("error").GetProperty("param").GetString()));
        Assert.Equal(200, (await shared.Api.ResponsesAsync(body.With("model", "\"gpt-5.6-luna\"").ToJsonString())).Status);
    }

    [Fact]
    public async Task Function_IsCalledWithArgumentsAsText()
    {
        JsonElement answer = (await shared.Api.ResponsesAsync(Bodies.Responses().ToJsonString())).Json;

        JsonElement call = Assert.Single(answer.GetProperty("output").EnumerateArray());
        Assert.Equal(("function_call", "record", Expected), (call.GetProperty("type").GetString(), call.GetProperty("name").GetString(), call.GetProperty("arguments").GetString()));
        Assert.Equal(("response", "completed", false), (answer.GetProperty("object").GetString(), answer.GetProperty("status").GetString(), answer.GetProperty("store").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("error").ValueKind);
    }

    [Theory]
    [InlineData(1000, "completed", null, Expected)]
    [InlineData(2, "incomplete", "max_output_tokens", "{\"ticket")]
    public async Task TextFormat_IsAnsweredWithAMessage(int maxTokens, string status, string? reason, string text)
    {
        JsonObject body = Format(Bodies.Schema, strict: true).With("max_output_tokens", maxTokens.ToString(CultureInfo.InvariantCulture));

        JsonElement answer = (await shared.Api.ResponsesAsync(body.ToJsonString())).Json;

        Assert.Equal(status, answer.GetProperty("status").GetString());
        JsonElement details = answer.GetProperty("incomplete_details");
        Assert.Equal(reason, details.ValueKind == JsonValueKind.Null ? null : details.GetProperty("reason").GetString());
        Assert.Equal(text, answer.GetProperty("output")[0].GetProperty("content")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task InputAsText_IsTheUsersMessage()
    {
        JsonObject body = Bodies.Responses().With("input", "\"Ticket: T-18\"").With("instructions", "\"Extract.\"");

        JsonElement answer = (await shared.Api.ResponsesAsync(body.ToJsonString())).Json;

        Assert.Equal("""{"ticket":"T-18","opened":null}""", answer.GetProperty("output")[0].GetProperty("arguments").GetString());
    }

    [Fact]
    public async Task ReAsk_IsAnsweredFromTheDocumentAgain()
    {
        JsonObject body = Bodies.Responses()
            .With("input.2", """{"type":"function_call","id":"fc_1","call_id":"call_1","name":"record","arguments":"{\"ticket\":7}","status":"completed"}""")
            .With("input.3", """{"type":"function_call_output","call_id":"call_1","output":"$.ticket: WrongType"}""");

        JsonElement answer = (await shared.Api.ResponsesAsync(body.ToJsonString())).Json;

        Assert.Equal(Expected, answer.GetProperty("output")[0].GetProperty("arguments").GetString());
    }

    [Fact]
    public async Task Stream_EndsWithTheWholeAnswerAndItsPiecesAddUpToIt()
    {
        JsonElement whole = (await shared.Api.ResponsesAsync(Bodies.Responses().ToJsonString())).Json;

        (string type, List<(string? Name, string Data)> events) = await shared.Api.StreamAsync("v1/responses", Bodies.Responses().With("stream", "true").ToJsonString());

        Assert.Equal("text/event-stream", type);
        JsonElement[] data = [.. events.Select(static item => JsonDocument.Parse(item.Data).RootElement)];
        Assert.Equal(events.Select(static item => item.Name), data.Select(static item => item.GetProperty("type").GetString()));
        Assert.Equal(Enumerable.Range(0, data.Length), data.Select(static item => item.GetProperty("sequence_number").GetInt32()));
        Assert.Equal(
            ["response.created", "response.in_progress", "response.output_item.added", "response.function_call_arguments.delta", "response.function_call_arguments.done", "response.output_item.done", "response.completed"],
            events.Select(static item => item.Name!).Distinct());
        string arguments = string.Concat(data.Where(static item => item.TryGetProperty("delta", out _)).Select(static item => item.GetProperty("delta").GetString()));
        Assert.Equal(whole.GetProperty("output")[0].GetProperty("arguments").GetString(), arguments);
        JsonElement last = data[^1].GetProperty("response");
        Assert.Equal(Expected, last.GetProperty("output")[0].GetProperty("arguments").GetString());
        Assert.Equal(whole.GetProperty("usage").GetRawText(), last.GetProperty("usage").GetRawText());
        Assert.Equal(JsonValueKind.Null, data[0].GetProperty("response").GetProperty("usage").ValueKind);
    }

    [Fact]
    public async Task StreamOfATextThatIsCut_EndsIncomplete()
    {
        JsonObject body = Format(Bodies.Schema, strict: true).With("max_output_tokens", "2").With("stream", "true");

        (_, List<(string? Name, string Data)> events) = await shared.Api.StreamAsync("v1/responses", body.ToJsonString());

        Assert.Equal(
            ["response.created", "response.in_progress", "response.output_item.added", "response.content_part.added", "response.output_text.delta", "response.output_text.done", "response.content_part.done", "response.output_item.done", "response.incomplete"],
            events.Select(static item => item.Name!).Distinct());
    }

    [Theory]
    [InlineData("30m", 2000, 0)]
    [InlineData("12h", 0, 2000)]
    public async Task Breakpoint_WritesOnceAndIsRead(string ttl, int shortWrite, int longWrite)
    {
        await using SimulatorServer server = await SimulatorServer.StartAsync(ct: TestContext.Current.CancellationToken);
        using Api api = new(server);

        JsonElement first = (await api.ResponsesAsync(Marked('a', ttl).ToJsonString())).Json.GetProperty("usage");
        JsonElement second = (await api.ResponsesAsync(Marked('b', ttl).ToJsonString())).Json.GetProperty("usage");

        // 2,000 tokens of prefix, 500 of document; four characters stand for a token.
        JsonElement details = first.GetProperty("input_tokens_details");
        Assert.Equal((2500, 0, 2000), (first.GetProperty("input_tokens").GetInt32(), details.GetProperty("cached_tokens").GetInt32(), details.GetProperty("cache_write_tokens").GetInt32()));
        JsonElement writes = details.GetProperty("cache_write_tokens_details");
        Assert.Equal((shortWrite, longWrite), (writes.GetProperty("ttl_30m_tokens").GetInt32(), writes.GetProperty("ttl_12h_tokens").GetInt32()));
        details = second.GetProperty("input_tokens_details");
        Assert.Equal((2000, 0), (details.GetProperty("cached_tokens").GetInt32(), details.GetProperty("cache_write_tokens").GetInt32()));
        Assert.Equal(second.GetProperty("input_tokens").GetInt32() + second.GetProperty("output_tokens").GetInt32(), second.GetProperty("total_tokens").GetInt32());
    }

    private static JsonObject Format(string schema, bool strict) => Bodies.Responses().With("tools", null).With("tool_choice", null).With("parallel_tool_calls", null)
        .With("text", $$$"""{"format":{"type":"json_schema","name":"record","schema":{{{schema}}},"strict":{{{(strict ? "true" : "false")}}}}}""");

    private static JsonObject Marked(char letter, string ttl)
    {
        JsonObject body = Bodies.Responses();
        int tool = (body["tools"]![0]!.ToJsonString().Length + 3) / 4;
        return body.With("input.0.content.0", $$$"""{"type":"input_text","text":"{{{new string('s', (2000 - tool) * 4)}}}","prompt_cache_breakpoint":{"mode":"explicit","ttl":"{{{ttl}}}"}}""")
            .With("input.1.content", $"\"{new string(letter, 2000)}\"")
            .With("prompt_cache_options", """{"mode":"explicit"}""");
    }
}
