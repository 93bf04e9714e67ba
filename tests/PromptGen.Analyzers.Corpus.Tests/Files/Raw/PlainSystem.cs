using System.Net.Http.Json;
using Northwind.Prompts;

namespace Northwind.Plain;

/// <summary>A plain string as system text cannot carry a marker, so nine thousand characters are paid for each time.</summary>
public sealed class PlainSystem(HttpClient http)
{
    public async Task<string> AskAsync(string question, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync(
            "v1/messages",
            new
            {
                model = "claude-sonnet-5",
                max_tokens = 2048,
                system = {|PG2004:House.Rulebook|},
                messages = new[] { new { role = "user", content = question } },
            },
            cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }

    public async Task<string> NameAsync(string text, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync(
            "v1/messages",
            new
            {
                model = "claude-haiku-4-5",
                max_tokens = 1024,
                system = new[] { new { type = "text", text = House.Style, {|PG2008:cache_control = new { type = "ephemeral" }|} } },
                messages = new[] { new { role = "user", content = text } },
            },
            cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
