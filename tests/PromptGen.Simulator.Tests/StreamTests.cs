using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PromptGen.Simulator.Tests;

/// <summary>Streams in the order of the providers' pages (provider facts RS-6, RS-7, OS-6): put together, the events are the answer without streaming.</summary>
public sealed class StreamTests(SharedSimulator shared) : IClassFixture<SharedSimulator>
{
    [Fact]
    public async Task Message_ComesAsEventsThatAddUpToIt()
    {
        JsonObject body = Bodies.Auto("claude-opus-5-5").With("tools.0.strict", "true");
        JsonElement whole = (await shared.Api.MessagesAsync(body.ToJsonString())).Json;

        (string type, List<(string? Name, string Data)> events) = await shared.Api.StreamAsync("v1/messages", body.With("stream", "true").ToJsonString());

        Assert.Equal("text/event-stream", type);
        Assert.All(events, static item => Assert.Equal(item.Name, JsonDocument.Parse(item.Data).RootElement.GetProperty("type").GetString()));
        Assert.Equal(
            ["message_start", "ping", "simulator_note", "content_block_start", "content_block_delta", "content_block_stop", "content_block_start", "content_block_delta", "content_block_stop", "message_delta", "message_stop"],
            WithoutRepeats(events.Select(static item => item.Name!)));
        string input = string.Concat(events.Where(static item => item.Data.Contains("input_json_delta", StringComparison.Ordinal)).Select(static item => JsonDocument.Parse(item.Data).RootElement.GetProperty("delta").GetProperty("partial_json").GetString()));
        Assert.Equal(whole.GetProperty("content")[1].GetProperty("input").GetRawText(), input);
        JsonElement delta = JsonDocument.Parse(events.Single(static item => item.Name == "message_delta").Data).RootElement;
        Assert.Equal("tool_use", delta.GetProperty("delta").GetProperty("stop_reason").GetString());
        Assert.Equal(whole.GetProperty("usage").GetRawText(), delta.GetProperty("usage").GetRawText());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ChatCompletion_ComesAsChunksThatAddUpToIt(bool includeUsage)
    {
        JsonElement whole = (await shared.Api.ChatAsync(Bodies.Chat().ToJsonString())).Json;
        JsonObject body = Bodies.Chat().With("stream", "true").With("stream_options", $$"""{"include_usage":{{(includeUsage ? "true" : "false")}}}""");

        (string type, List<(string? Name, string Data)> events) = await shared.Api.StreamAsync("v1/chat/completions", body.ToJsonString());

        Assert.Equal("text/event-stream", type);
        Assert.Equal("[DONE]", events[^1].Data);
        List<JsonElement> chunks = [.. events.SkipLast(1).Select(static item => JsonDocument.Parse(item.Data).RootElement)];
        Assert.All(chunks, static chunk => Assert.Equal("chat.completion.chunk", chunk.GetProperty("object").GetString()));
        Assert.Equal(includeUsage, chunks[^1].TryGetProperty("usage", out _));
        List<JsonElement> choices = [.. chunks.Where(static chunk => chunk.GetProperty("choices").GetArrayLength() > 0).Select(static chunk => chunk.GetProperty("choices")[0])];
        string arguments = string.Concat(choices.Where(static choice => choice.GetProperty("delta").TryGetProperty("tool_calls", out _))
            .Select(static choice => choice.GetProperty("delta").GetProperty("tool_calls")[0].GetProperty("function").GetProperty("arguments").GetString()));
        Assert.Equal(whole.GetProperty("choices")[0].GetProperty("message").GetProperty("tool_calls")[0].GetProperty("function").GetProperty("arguments").GetString(), arguments);
        Assert.Equal(whole.GetProperty("choices")[0].GetProperty("finish_reason").GetString(), choices[^1].GetProperty("finish_reason").GetString());
    }

    [Fact]
    public async Task RefusedStream_IsAnErrorObject()
    {
        ApiReply reply = await shared.Api.MessagesAsync(Bodies.Messages("claude-opus-5-5").With("stream", "true").ToJsonString());

        Assert.Equal(400, reply.Status);
        Assert.Equal("invalid_request_error", reply.ErrorType);
    }

    private static List<string> WithoutRepeats(IEnumerable<string> names)
    {
        List<string> kept = [];
        foreach (string name in names)
        {
            if (kept.Count == 0 || kept[^1] != name)
            {
                kept.Add(name);
            }
        }

        return kept;
    }
}
