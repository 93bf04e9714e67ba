using System.Text.Json;

namespace PromptGen.Simulator.Tests;

public sealed class OpenAIValidationTests(SharedSimulator shared) : IClassFixture<SharedSimulator>
{
    [Theory]
    [InlineData("surprise", "1", "Unknown parameter: 'surprise'.", "unknown_parameter")]
    [InlineData("messages.0.surprise", "1", "Unknown parameter: 'messages[0].surprise'.", "unknown_parameter")]
    [InlineData("messages.0.content.0.surprise", "1", "Unknown parameter: 'messages[0].content[0].surprise'.", "unknown_parameter")]
    [InlineData("tools.0.function.surprise", "1", "Unknown parameter: 'tools[0].function.surprise'.", "unknown_parameter")]
    [InlineData("messages", null, "Missing required parameter: 'messages'.", "missing_required_parameter")]
    [InlineData("messages", "[]", "Invalid 'messages': empty array.", "empty_array")]
    [InlineData("model", "3", "Invalid type for 'model': expected string, but got number instead.", "invalid_type")]
    [InlineData("messages.0.role", "\"boss\"", "Invalid value: 'boss' for 'messages[0].role'.", "invalid_value")]
    [InlineData("max_completion_tokens", "0", "Invalid 'max_completion_tokens': expected a value >= 1", "integer_below_min_value")]
    [InlineData("tool_choice.function.name", "\"other\"", "'other' is not the name of a provided tool.", "invalid_value")]
    [InlineData("tools.0.function.name", "\"a b\"", "Invalid 'tools[0].function.name'", "invalid_value")]
    [InlineData("prompt_cache_options", """{"mode":"off"}""", "Invalid value: 'off' for 'prompt_cache_options.mode'.", "invalid_value")]
    [InlineData("messages.0.content.0.prompt_cache_breakpoint", """{"mode":"explicit","ttl":"5m"}""", "Invalid value: '5m' for 'messages[0].content[0].prompt_cache_breakpoint.ttl'.", "invalid_value")]
    public async Task ChangedRequest_IsRefusedWithItsMessage(string path, string? value, string message, string code)
    {
        ApiReply reply = await shared.Api.ChatAsync(Bodies.Chat().With(path, value).ToJsonString());
        Assert.Equal(400, reply.Status);
        JsonElement error = reply.Json.GetProperty("error");
        Assert.Contains(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("invalid_request_error", error.GetProperty("type").GetString());
        Assert.Equal(code, error.GetProperty("code").GetString());
        Assert.True(error.TryGetProperty("param", out _));
        Assert.StartsWith("req_sim_", reply.Headers.GetValues("x-request-id").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownModel_Is404()
    {
        ApiReply reply = await shared.Api.ChatAsync(Bodies.Chat("gpt-nope").ToJsonString());
        Assert.Equal(404, reply.Status);
        Assert.Equal("model_not_found", reply.Json.GetProperty("error").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("prompt_cache_options", """{"mode":"explicit"}""")]
    [InlineData("messages.0.content.0.prompt_cache_breakpoint", """{"mode":"explicit"}""")]
    public async Task ExplicitBreakpoints_AreOnlyForFamiliesThatHaveThem(string path, string value)
    {
        Assert.Equal(200, (await shared.Api.ChatAsync(Bodies.Chat("gpt-5.6-luna").With(path, value).ToJsonString())).Status);
        ApiReply old = await shared.Api.ChatAsync(Bodies.Chat("gpt-4.1").With(path, value).ToJsonString());
        Assert.Equal(400, old.Status);
        Assert.Equal("unsupported_parameter", old.Json.GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task MissingKey_Is401()
    {
        using HttpRequestMessage request = Api.Post("v1/chat/completions", Bodies.Chat().ToJsonString());
        ApiReply reply = await shared.Api.SendAsync(request);
        Assert.Equal(401, reply.Status);
    }
}
