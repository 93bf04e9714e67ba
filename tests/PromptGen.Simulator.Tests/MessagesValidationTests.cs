using System.Text.Json.Nodes;

namespace PromptGen.Simulator.Tests;

public sealed class MessagesValidationTests(SharedSimulator shared) : IClassFixture<SharedSimulator>
{
    private const string Marker = """{"type":"ephemeral"}""";
    private const string LongMarker = """{"type":"ephemeral","ttl":"1h"}""";

    [Theory]
    [InlineData(100_000, 200)]
    [InlineData(100_001, 400)]
    public async Task Messages_AreAtMostAHundredThousand(int count, int status)
    {
        JsonObject body = Bodies.Messages();
        body["messages"] = new JsonArray([.. Enumerable.Range(0, count).Select(static _ => JsonNode.Parse("""{"role":"user","content":"a"}"""))]);

        ApiReply reply = await shared.Api.MessagesAsync(body.ToJsonString());

        Assert.Equal(status, reply.Status);
        Assert.Equal(status == 400, reply.Json.GetRawText().Contains("messages: List should have at most 100000 items, not 100001", StringComparison.Ordinal));
    }

    [Theory]
    // Shape: every documented level.
    [InlineData("surprise", "1", "surprise: Extra inputs are not permitted")]
    [InlineData("messages.0.surprise", "1", "messages.0.surprise: Extra inputs are not permitted")]
    [InlineData("messages.0.content.0.surprise", "1", "messages.0.content.0.surprise: Extra inputs are not permitted")]
    [InlineData("system.0.surprise", "1", "system.0.surprise: Extra inputs are not permitted")]
    [InlineData("system.0.cache_control", """{"type":"ephemeral","scope":"x"}""", "system.0.cache_control.scope: Extra inputs are not permitted")]
    [InlineData("tools.0.surprise", "1", "tools.0.surprise: Extra inputs are not permitted")]
    [InlineData("tool_choice.parallel", "true", "tool_choice.parallel: Extra inputs are not permitted")]
    [InlineData("output_config", """{"format":{"type":"json_schema","schema":{"type":"object"},"name":"x"}}""", "output_config.format.name: Extra inputs are not permitted")]
    [InlineData("thinking", """{"type":"adaptive","budget_tokens":2000}""", "thinking.budget_tokens: Extra inputs are not permitted")]
    [InlineData("model", null, "model: Field required")]
    [InlineData("messages", null, "messages: Field required")]
    [InlineData("max_tokens", null, "max_tokens: Field required")]
    [InlineData("messages.0.role", null, "messages.0.role: Field required")]
    [InlineData("messages.0.content", null, "messages.0.content: Field required")]
    [InlineData("tools.0.name", null, "tools.0.name: Field required")]
    [InlineData("tools.0.input_schema", null, "tools.0.input_schema: Field required")]
    [InlineData("tool_choice.name", null, "tool_choice.name: Field required")]
    [InlineData("model", "1", "model: Input should be a valid string")]
    [InlineData("max_tokens", "\"1024\"", "max_tokens: Input should be a valid integer")]
    [InlineData("max_tokens", "-1", "max_tokens: Input should be greater than or equal to 0")]
    [InlineData("messages", "{}", "messages: Input should be a valid array")]
    [InlineData("messages", "[]", "messages: List should have at least 1 item")]
    [InlineData("messages.0.role", "\"system\"", "messages.0.role: Input should be 'user' or 'assistant'")]
    [InlineData("messages.0.content.0.type", "\"txt\"", "messages.0.content.0: Input tag 'txt' found using 'type' does not match any of the expected tags: 'text'")]
    [InlineData("system.0.cache_control", """{"type":"persistent"}""", "system.0.cache_control.type: Input should be 'ephemeral'")]
    [InlineData("system.0.cache_control", """{"type":"ephemeral","ttl":"30m"}""", "system.0.cache_control.ttl: Input should be '5m' or '1h'")]
    // Tools.
    [InlineData("tools.0.name", "\"record invoice\"", "tools.0.custom.name: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'")]
    [InlineData("tools.0.input_schema.type", null, "tools.0.custom.input_schema.type: Field required")]
    [InlineData("tools.0.input_schema.type", "\"array\"", "tools.0.custom.input_schema.type: Input should be 'object'")]
    [InlineData("tools.0.input_examples", """[{"ticket":7,"opened":null}]""", "tools.0.custom.input_examples.0: the example does not match")]
    [InlineData("tools.0.input_examples", """[{"ticket":"a"}]""", "tools.0.custom.input_examples.0: the example does not match")]
    [InlineData("tool_choice.name", "\"other\"", "Tool 'other' not found in provided tools")]
    [InlineData("tools", null, "tool_choice may only be specified while providing tools")]
    // Markers.
    [InlineData("messages.0.content.0.text", "\"\"", null)]
    // Modes.
    [InlineData("thinking", """{"type":"enabled","budget_tokens":1023}""", "thinking.budget_tokens: Input should be greater than or equal to 1024")]
    [InlineData("thinking", """{"type":"adaptive"}""", "thinking.type: \"adaptive\" is not supported for this model.")]
    public async Task ChangedRequest_IsRefusedWithItsMessage(string path, string? value, string? message)
    {
        ApiReply reply = await shared.Api.MessagesAsync(Bodies.Messages().With(path, value).ToJsonString());
        if (message is null)
        {
            Assert.Equal(200, reply.Status);
            return;
        }

        AssertRefused(reply, message);
    }

    [Fact]
    public async Task UnchangedRequest_IsAccepted()
    {
        ApiReply reply = await shared.Api.MessagesAsync(Bodies.Messages().ToJsonString());
        Assert.Equal(200, reply.Status);
    }

    [Fact]
    public async Task UnknownModel_Is404()
    {
        ApiReply reply = await shared.Api.MessagesAsync(Bodies.Messages("claude-nope-1").ToJsonString());
        Assert.Equal(404, reply.Status);
        Assert.Equal("not_found_error", reply.ErrorType);
        Assert.Equal("model: claude-nope-1", reply.ErrorMessage);
    }

    [Theory]
    [InlineData("temperature", "1", Api.Version, "claude-haiku-4-5", "temperature: Extra inputs are not permitted")]
    [InlineData("top_p", "0.9", Api.Version, "claude-haiku-4-5", "top_p: Extra inputs are not permitted")]
    [InlineData("top_k", "5", Api.Version, "claude-haiku-4-5", "top_k: Extra inputs are not permitted")]
    [InlineData("temperature", "0", Api.OldVersion, "claude-haiku-4-5", null)]
    [InlineData("temperature", "0", Api.OldVersion, "claude-opus-4-8", "`temperature` is not supported for this model.")]
    [InlineData("temperature", "1", Api.OldVersion, "claude-opus-4-8", null)]
    [InlineData("top_k", "5", Api.OldVersion, "claude-sonnet-5", "`top_k` is not supported for this model.")]
    public async Task SamplingParameters_DependOnVersionAndModel(string name, string value, string version, string model, string? message)
    {
        ApiReply reply = await shared.Api.MessagesAsync(Bodies.Messages(model).With(name, value).ToJsonString(), version);
        if (message is null)
        {
            Assert.Equal(200, reply.Status);
            return;
        }

        AssertRefused(reply, message);
    }

    [Theory]
    [InlineData("claude-opus-5-5", """{"type":"tool","name":"record"}""", false)]
    [InlineData("claude-sonnet-5-5", """{"type":"any"}""", false)]
    [InlineData("claude-fable-5-1", """{"type":"any"}""", false)]
    [InlineData("claude-mythos-preview", """{"type":"any"}""", false)]
    [InlineData("claude-opus-5-5", """{"type":"auto"}""", true)]
    [InlineData("claude-opus-5-5", """{"type":"none"}""", true)]
    [InlineData("claude-opus-5", """{"type":"any"}""", true)]
    [InlineData("claude-haiku-5-5", """{"type":"any"}""", true)]
    public async Task ForcedChoice_IsRefusedWhereTheDataSayNo_AlsoByCountTokens(string model, string choice, bool accepted)
    {
        JsonObject body = Bodies.Messages(model).With("tool_choice", choice);
        ApiReply answer = await shared.Api.MessagesAsync(body.ToJsonString());
        ApiReply count = await shared.Api.CountAsync(body.With("max_tokens", null).ToJsonString());
        if (accepted)
        {
            Assert.Equal((200, 200), (answer.Status, count.Status));
            return;
        }

        const string Message = "tool_choice: type \"tool\" and \"any\" are not supported for this model.";
        AssertRefused(answer, Message);
        AssertRefused(count, Message);
    }

    [Theory]
    [InlineData("claude-opus-4-8", "enabled", "thinking.type: \"enabled\" is not supported for this model.")]
    [InlineData("claude-opus-5-5", "disabled", "thinking.type: \"disabled\" is not supported for this model.")]
    [InlineData("claude-mythos-preview", "disabled", "thinking.type: \"disabled\" is not supported for this model.")]
    [InlineData("claude-haiku-4-5", "adaptive", "thinking.type: \"adaptive\" is not supported for this model.")]
    [InlineData("claude-haiku-4-5", "enabled", null)]
    [InlineData("claude-opus-4-8", "adaptive", null)]
    [InlineData("claude-sonnet-5-5", "between_tools", null)]
    public async Task ThinkingValues_DependOnTheModel(string model, string type, string? message)
    {
        string thinking = type == "enabled" ? """{"type":"enabled","budget_tokens":1024}""" : $$"""{"type":"{{type}}"}""";
        JsonObject body = Bodies.Auto(model).With("thinking", thinking).With("max_tokens", "4096");
        ApiReply reply = await shared.Api.MessagesAsync(body.ToJsonString());
        if (message is null)
        {
            Assert.Equal(200, reply.Status);
            return;
        }

        AssertRefused(reply, message);
    }

    [Theory]
    [InlineData("high", true)]
    [InlineData("max", false)]
    public async Task DisabledThinkingOnOpus5_DependsOnEffort(string effort, bool accepted)
    {
        JsonObject body = Bodies.Messages("claude-opus-5").With("thinking", """{"type":"disabled"}""").With("output_config", $$"""{"effort":"{{effort}}"}""");
        Assert.Equal(accepted ? 200 : 400, (await shared.Api.MessagesAsync(body.ToJsonString())).Status);
    }

    [Fact]
    public async Task ForcedToolWithEnabledThinking_IsRefused()
    {
        JsonObject body = Bodies.Messages().With("thinking", """{"type":"enabled","budget_tokens":1024}""").With("max_tokens", "4096");
        AssertRefused(await shared.Api.MessagesAsync(body.ToJsonString()), "Thinking may not be enabled when tool_choice forces tool use.");
    }

    [Theory]
    [InlineData("claude-opus-4-6", false)]
    [InlineData("claude-opus-5-5", false)]
    [InlineData("claude-mythos-preview", false)]
    [InlineData("claude-haiku-4-5", true)]
    [InlineData("claude-sonnet-4-5-20250929", true)]
    [InlineData("claude-opus-4-1-20250805", true)]
    public async Task AssistantPrefill_IsRefusedFrom46On(string model, bool accepted)
    {
        JsonObject body = Bodies.Auto(model).With("messages.1", """{"role":"assistant","content":"{"}""");
        ApiReply reply = await shared.Api.MessagesAsync(body.ToJsonString());
        if (accepted)
        {
            Assert.Equal(200, reply.Status);
            return;
        }

        AssertRefused(reply, "This model does not support assistant message prefill.");
    }

    [Fact]
    public async Task FiveMarkers_AreRefused()
    {
        JsonObject body = Bodies.Messages().With("system", """["a","b","c","d","e"]""");
        for (int i = 0; i < 5; i++)
        {
            body.With($"system.{i}", $$"""{"type":"text","text":"t{{i}}","cache_control":{{Marker}}}""");
        }

        AssertRefused(await shared.Api.MessagesAsync(body.ToJsonString()), "A maximum of 4 blocks with cache_control may be provided. Found 5.");
    }

    [Fact]
    public async Task FourMarkersAndTheTopLevelOne_AreRefused()
    {
        JsonObject body = Bodies.Messages().With("system", """["a","b","c","d"]""").With("cache_control", Marker);
        for (int i = 0; i < 4; i++)
        {
            body.With($"system.{i}", $$"""{"type":"text","text":"t{{i}}","cache_control":{{Marker}}}""");
        }

        AssertRefused(await shared.Api.MessagesAsync(body.ToJsonString()), "A maximum of 4 blocks with cache_control may be provided. Found 5.");
    }

    [Fact]
    public async Task LongTtlAfterShort_IsRefused_AndTheOtherOrderIsNot()
    {
        JsonObject wrong = Bodies.Messages().With("tools.0.cache_control", Marker).With("system.0.cache_control", LongMarker);
        AssertRefused(await shared.Api.MessagesAsync(wrong.ToJsonString()), "a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block");
        JsonObject right = Bodies.Messages().With("tools.0.cache_control", LongMarker).With("system.0.cache_control", Marker);
        Assert.Equal(200, (await shared.Api.MessagesAsync(right.ToJsonString())).Status);
    }

    [Fact]
    public async Task MarkerOnEmptyText_IsRefused()
    {
        JsonObject body = Bodies.Messages().With("system.0", $$"""{"type":"text","text":"","cache_control":{{Marker}}}""");
        AssertRefused(await shared.Api.MessagesAsync(body.ToJsonString()), "system.0: cache_control cannot be set for empty text blocks");
    }

    [Fact]
    public async Task MarkerOnThinking_IsRefused()
    {
        JsonObject body = Bodies.Messages().With("messages", $$"""
            [{"role":"user","content":"a"},
             {"role":"assistant","content":[{"type":"thinking","thinking":"x","signature":"s","cache_control":{{Marker}}}]},
             {"role":"user","content":"b"}]
            """);
        AssertRefused(await shared.Api.MessagesAsync(body.ToJsonString()), "messages.1.content.0.cache_control: Extra inputs are not permitted");
    }

    [Fact]
    public async Task TopLevelMarkerWithAnotherTtlThanTheLastBlock_IsRefused()
    {
        JsonObject body = Bodies.Messages().With("cache_control", LongMarker).With("messages.0.content.0.cache_control", Marker);
        AssertRefused(await shared.Api.MessagesAsync(body.ToJsonString()), "the top-level ttl '1h' differs from ttl '5m' of the last block");
    }

    [Fact]
    public async Task DocumentInAssistantMessage_DependsOnTheVersion()
    {
        JsonObject body = Bodies.Auto("claude-haiku-4-5").With("messages", """
            [{"role":"user","content":"a"},
             {"role":"assistant","content":[{"type":"document","source":{"type":"text","media_type":"text/plain","data":"x"}}]},
             {"role":"user","content":"b"}]
            """);
        AssertRefused(await shared.Api.MessagesAsync(body.ToJsonString()), "messages.1.content.0: `document` blocks are not permitted in assistant messages.");
        Assert.Equal(200, (await shared.Api.MessagesAsync(body.ToJsonString(), Api.OldVersion)).Status);
    }

    [Fact]
    public async Task CitationsOnUserText_DependOnTheVersion()
    {
        JsonObject body = Bodies.Messages().With("messages.0.content.0.citations", """[{"type":"char_location"}]""");
        AssertRefused(await shared.Api.MessagesAsync(body.ToJsonString()), "messages.0.content.0.citations: citations are not permitted on user text blocks.");
        Assert.Equal(200, (await shared.Api.MessagesAsync(body.ToJsonString(), Api.OldVersion)).Status);
    }

    [Theory]
    [InlineData("stream", "true", "max_tokens: 0 is not supported together with stream.")]
    [InlineData("tool_choice", """{"type":"any"}""", "max_tokens: 0 is not supported together with a forced tool_choice.")]
    [InlineData("thinking", """{"type":"enabled","budget_tokens":1024}""", "max_tokens: 0 is not supported together with thinking.")]
    [InlineData("output_config", """{"format":{"type":"json_schema","schema":{"type":"object","additionalProperties":false}}}""", "max_tokens: 0 is not supported together with output_config.format.")]
    public async Task PrewarmWithWhatItExcludes_IsRefused(string path, string value, string message)
    {
        JsonObject body = Bodies.Auto("claude-haiku-4-5").With("max_tokens", "0").With(path, value);
        AssertRefused(await shared.Api.MessagesAsync(body.ToJsonString()), message);
    }

    [Fact]
    public async Task CountTokensWithMaxTokens_IsRefused()
    {
        AssertRefused(await shared.Api.CountAsync(Bodies.Messages().ToJsonString()), "max_tokens: Extra inputs are not permitted");
    }

    [Fact]
    public async Task CountTokens_AddsUpTheBlocks()
    {
        // 34 characters at 3.4 and 17 at 3.4: 10 + 5 tokens.
        JsonObject body = Bodies.Parse($$"""{"model":"claude-haiku-4-5","system":"{{new string('s', 34)}}","messages":[{"role":"user","content":"{{new string('u', 17)}}"}]}""");
        Assert.Equal(15, (await shared.Api.CountAsync(body.ToJsonString())).Json.GetProperty("input_tokens").GetInt32());
    }

    private static void AssertRefused(ApiReply reply, string message)
    {
        Assert.Equal(400, reply.Status);
        Assert.Equal("error", reply.Json.GetProperty("type").GetString());
        Assert.Equal("invalid_request_error", reply.ErrorType);
        Assert.Contains(message, reply.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(reply.Headers.GetValues("request-id").Single(), reply.Json.GetProperty("request_id").GetString());
    }
}
