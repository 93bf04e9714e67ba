using System.Net.Http.Json;
using Northwind.Prompts;

namespace Northwind.Stamped;

/// <summary>Anonymous bodies with a clock and an id where the cached part is.</summary>
public sealed class StampedBody(HttpClient http)
{
    private const string Model = "claude-sonnet-5";

    public Task<HttpResponseMessage> ClockAsync(string question) => http.PostAsJsonAsync("v1/messages", new
    {
        model = Model,
        max_tokens = 2048,
        system = new[] { new { type = "text", text = $"Now {{|PG2001:DateTime.UtcNow|}:O}\n{House.Rulebook}", cache_control = new { type = "ephemeral" } } },
        messages = new[] { new { role = "user", content = question } },
    });

    public Task<HttpResponseMessage> ToolAsync(string question)
    {
        var tool = new { name = "look_up", description = "Looks up, session " + {|PG2001:Guid.NewGuid()|}, input_schema = new { type = "object" } };
        return http.PostAsJsonAsync("v1/messages", new
        {
            model = Model,
            max_tokens = 2048,
            tools = new[] { tool },
            system = new[] { new { type = "text", text = House.Rulebook, cache_control = new { type = "ephemeral" } } },
            messages = new[] { new { role = "user", content = question } },
        });
    }

    public Task<HttpResponseMessage> HopAsync(string question) => SendAsync({|PG2001:Environment.TickCount64|} + "\n" + House.Rulebook, question);

    public Task<HttpResponseMessage> KeyAsync(string question) => http.PostAsJsonAsync("v1/chat/completions", new
    {
        model = "gpt-5.4",
        prompt_cache_key = {|PG5004:Guid.NewGuid()|}.ToString(),
        messages = new object[] { new { role = "system", content = House.Rulebook }, new { role = "user", content = question } },
    });

    private Task<HttpResponseMessage> SendAsync(string system, string question) => http.PostAsJsonAsync("v1/messages", new
    {
        model = Model,
        max_tokens = 2048,
        system = new[] { new { type = "text", text = system, cache_control = new { type = "ephemeral" } } },
        messages = new[] { new { role = "user", content = question } },
    });
}
