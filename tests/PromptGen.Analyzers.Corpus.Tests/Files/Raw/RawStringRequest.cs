using System.Text;
using System.Text.Json;

namespace Northwind.RawStrings;

/// <summary>The body as a raw string with holes for what varies; the rules come from a file that is read when the program starts.</summary>
public static class RawStringRequest
{
    private static readonly string Rules = JsonSerializer.Serialize(File.Exists("rules.md") ? File.ReadAllText("rules.md").ReplaceLineEndings("\n") : "Answer briefly.");

    public static StringContent Create(string question, string model = "claude-sonnet-5")
    {
        string asked = JsonSerializer.Serialize($"{DateTimeOffset.UtcNow:O}\n{question}");
        return new StringContent(
            $$"""
            {
              "model": "{{model}}",
              "max_tokens": 2048,
              "system": [ { "type": "text", "text": {{Rules}}, "cache_control": { "type": "ephemeral" } } ],
              "messages": [ { "role": "user", "content": {{asked}} } ]
            }
            """,
            Encoding.UTF8,
            "application/json");
    }

    public static async Task<string> SendAsync(HttpClient http, string question, CancellationToken cancellationToken)
    {
        using StringContent content = Create(question);
        using HttpResponseMessage response = await http.PostAsync(new Uri("v1/messages", UriKind.Relative), content, cancellationToken);
        string id = response.Headers.TryGetValues("request-id", out IEnumerable<string>? ids) ? ids.First() : Guid.NewGuid().ToString();
        return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync(cancellationToken) : throw new HttpRequestException($"Request {id} failed with {response.StatusCode}.");
    }
}
