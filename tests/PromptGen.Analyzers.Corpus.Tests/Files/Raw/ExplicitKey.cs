using System.Net.Http.Json;
using Northwind.Prompts;

namespace Northwind.Explicit;

/// <summary>OpenAI without its SDK: explicit mode, one key a tool, the breakpoint on the last static part.</summary>
public sealed class ExplicitKey(HttpClient http)
{
    private const string Key = "letters-v3";

    public Task<HttpResponseMessage> SendAsync(string letter, CancellationToken cancellationToken) => http.PostAsJsonAsync(
        "v1/responses",
        new
        {
            model = "gpt-5.6-terra",
            max_output_tokens = 2048,
            prompt_cache_key = Key,
            prompt_cache_options = new { mode = "explicit" },
            input = new object[]
            {
                new { role = "developer", content = new object[] { new { type = "input_text", text = House.Rulebook, prompt_cache_breakpoint = new { mode = "explicit" } } } },
                new { role = "user", content = new object[] { new { type = "input_text", text = letter } } },
            },
        },
        cancellationToken);

    public Task<HttpResponseMessage> EmbedAsync(string letter, CancellationToken cancellationToken) => http.PostAsJsonAsync(
        "v1/embeddings",
        new { model = "text-embedding-3-small", input = letter, user = Guid.NewGuid() },
        cancellationToken);
}
