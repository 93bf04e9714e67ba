using System.Net.Http.Json;
using Northwind.Prompts;

namespace Northwind.Misplaced;

/// <summary>Markers on the wrong block, one too many, and in the wrong order of lifetimes.</summary>
public sealed class MisplacedMarkers(HttpClient http)
{
    private static readonly object Marker = new { type = "ephemeral" };

    public Task<HttpResponseMessage> OnTheDocumentAsync(string document) => http.PostAsJsonAsync("v1/messages", new
    {
        model = "claude-opus-5",
        max_tokens = 4096,
        system = new object[]
        {
            new { type = "text", text = House.Rulebook },
            new { type = "text", text = document, {|PG2005:cache_control = new { type = "ephemeral" }|} },
        },
        messages = new[] { new { role = "user", content = "Read it." } },
    });

    public Task<HttpResponseMessage> FiveAsync(string document) => http.PostAsJsonAsync("v1/messages", new
    {
        model = "claude-opus-5",
        max_tokens = 4096,
        system = new object[]
        {
            new { type = "text", text = House.Rulebook, cache_control = new { type = "ephemeral" } },
            new { type = "text", text = "Be brief.", cache_control = new { type = "ephemeral" } },
            new { type = "text", text = "Be kind.", cache_control = new { type = "ephemeral" } },
            new { type = "text", text = "Be exact.", cache_control = new { type = "ephemeral" } },
            new { type = "text", text = "Be quick.", {|PG2006:cache_control = new { type = "ephemeral" }|} },
        },
        messages = new[] { new { role = "user", content = document } },
    });

    public Task<HttpResponseMessage> LifetimesAsync(string tenant, string document) => http.PostAsJsonAsync("v1/messages", new
    {
        model = "claude-opus-5",
        max_tokens = 4096,
        system = new object[]
        {
            new { type = "text", text = House.Rulebook, cache_control = new { type = "ephemeral", ttl = "5m" } },
            new { type = "text", text = tenant, {|PG2007:cache_control = new { type = "ephemeral", ttl = "1h" }|} },
        },
        messages = new[] { new { role = "user", content = document } },
    });

    public Task<HttpResponseMessage> SharedMarkerAsync(string document) => http.PostAsJsonAsync("v1/messages", new
    {
        model = "claude-opus-5",
        max_tokens = 4096,
        system = new object[] { new { type = "text", text = House.Rulebook, cache_control = Marker } },
        messages = new[] { new { role = "user", content = document } },
    });
}
