using System.Net.Http.Headers;
using System.Text.Json;

namespace PromptGen.Simulator.Tests;

internal sealed record ApiReply(int Status, byte[] Bytes, JsonElement Json, HttpResponseHeaders Headers)
{
    public string ErrorMessage => Json.GetProperty("error").GetProperty("message").GetString()!;

    public string ErrorType => Json.GetProperty("error").GetProperty("type").GetString()!;

    /// <summary>Cache read, cache write and other input tokens of a message.</summary>
    public (int Read, int Write, int Input) Usage
    {
        get
        {
            JsonElement usage = Json.GetProperty("usage");
            return (usage.GetProperty("cache_read_input_tokens").GetInt32(), usage.GetProperty("cache_creation_input_tokens").GetInt32(), usage.GetProperty("input_tokens").GetInt32());
        }
    }

    /// <summary>Cached, written and all prompt tokens of a chat completion.</summary>
    public (int Cached, int? Written, int Prompt) ChatUsage
    {
        get
        {
            JsonElement usage = Json.GetProperty("usage");
            JsonElement details = usage.GetProperty("prompt_tokens_details");
            return (details.GetProperty("cached_tokens").GetInt32(), details.TryGetProperty("cache_write_tokens", out JsonElement w) ? w.GetInt32() : null, usage.GetProperty("prompt_tokens").GetInt32());
        }
    }

    public JsonElement Block(string type) => Json.GetProperty("content").EnumerateArray().Single(b => b.GetProperty("type").GetString() == type);
}
