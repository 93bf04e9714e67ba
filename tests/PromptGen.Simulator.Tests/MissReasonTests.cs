using System.Text.Json;
using System.Text.Json.Nodes;

namespace PromptGen.Simulator.Tests;

/// <summary>Why a prompt was not read from the cache (provider facts CA-17): the first difference in the order model, tools, system, messages.</summary>
public sealed class MissReasonTests(SharedSimulator shared) : IClassFixture<SharedSimulator>
{
    [Theory]
    [InlineData("model", "\"claude-sonnet-5\"", "model_changed")]
    [InlineData("tools.0.description", "\"Other.\"", "tools_changed")]
    [InlineData("system.0.text", "\"Other.\"", "system_changed")]
    [InlineData("messages.0.content.0.text", "\"Other.\"", "messages_changed")]
    [InlineData("tool_choice", """{"type":"auto"}""", "unavailable")]
    [InlineData("system.0.cache_control", """{"type":"ephemeral"}""", null)]
    public async Task Change_HasItsReason(string path, string value, string? reason)
    {
        string first = await FirstAsync();

        JsonElement diagnostics = await DiagnosticsAsync(Body(first).With(path, value));

        JsonElement found = diagnostics.GetProperty("cache_miss_reason");
        Assert.Equal(reason, found.ValueKind == JsonValueKind.Null ? null : found.GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("messages.0.content.0.text", 1)]
    [InlineData("system.0.text", 2)]
    public async Task MissedTokens_AreThoseBehindTheDifference(string path, int tokens)
    {
        string first = await FirstAsync();

        // "abc" is one token at 3.4 characters each, wherever it stands; the message has that text in both cases.
        JsonElement diagnostics = await DiagnosticsAsync(Body(first).With("messages.0.content.0.text", "\"abc\"").With(path, "\"abc\""));

        Assert.Equal(tokens, diagnostics.GetProperty("cache_miss_reason").GetProperty("cache_missed_input_tokens").GetInt32());
    }

    [Fact]
    public async Task LongerConversation_HasNoReason()
    {
        string first = await FirstAsync();
        JsonObject body = Body(first).With("messages.1", """{"role":"assistant","content":"Yes."}""").With("messages.2", """{"role":"user","content":"Go on."}""");

        Assert.Equal(JsonValueKind.Null, (await DiagnosticsAsync(body)).GetProperty("cache_miss_reason").ValueKind);
    }

    [Fact]
    public async Task UnknownMessage_IsSaid() =>
        Assert.Equal("previous_message_not_found", (await DiagnosticsAsync(Body("msg_other"))).GetProperty("cache_miss_reason").GetProperty("type").GetString());

    [Fact]
    public async Task WhoDoesNotAsk_GetsNothing()
    {
        JsonElement answer = (await shared.Api.MessagesAsync(Bodies.Messages().ToJsonString())).Json;

        Assert.False(answer.TryGetProperty("diagnostics", out _));
    }

    private static JsonObject Body(string? previous) =>
        Bodies.Messages().With("diagnostics", previous is null ? """{"previous_message_id":null}""" : $$"""{"previous_message_id":"{{previous}}"}""");

    private async Task<string> FirstAsync()
    {
        JsonElement answer = (await shared.Api.MessagesAsync(Body(null).ToJsonString())).Json;
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("diagnostics").ValueKind);
        return answer.GetProperty("id").GetString()!;
    }

    private async Task<JsonElement> DiagnosticsAsync(JsonObject body)
    {
        ApiReply reply = await shared.Api.MessagesAsync(body.ToJsonString());
        Assert.Equal(200, reply.Status);
        return reply.Json.GetProperty("diagnostics");
    }
}
