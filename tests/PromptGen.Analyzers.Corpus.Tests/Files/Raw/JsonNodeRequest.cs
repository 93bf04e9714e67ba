using System.Text;
using System.Text.Json.Nodes;
using Northwind.Prompts;

namespace Northwind.Nodes;

/// <summary>Builds the body out of nodes, adds tools from a file and stamps the user message.</summary>
public sealed class JsonNodeRequest(HttpClient http, string toolFile)
{
    public async Task<JsonNode?> SendAsync(string document, CancellationToken cancellationToken)
    {
        JsonObject body = new()
        {
            ["model"] = "claude-sonnet-5",
            ["max_tokens"] = 4096,
            ["tools"] = JsonNode.Parse(await File.ReadAllTextAsync(toolFile, cancellationToken)),
            ["tool_choice"] = new JsonObject { ["type"] = "auto" },
            ["system"] = new JsonArray(Text(House.Rulebook, marked: true)),
            ["messages"] = new JsonArray(new JsonObject
            {
                ["role"] = "user",
                ["content"] = new JsonArray(Text(document, marked: false), Text($"Sent at {DateTime.UtcNow:O}", marked: false)),
            }),
        };
        using StringContent content = new(body.ToJsonString(), Encoding.UTF8, "application/json");
        using HttpRequestMessage request = new(HttpMethod.Post, "v1/messages") { Content = content };
        request.Headers.Add("x-request-id", Guid.NewGuid().ToString());
        using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))?["content"];
    }

    private static JsonObject Text(string text, bool marked)
    {
        JsonObject block = new() { ["type"] = "text", ["text"] = text };
        if (marked)
        {
            block["cache_control"] = new JsonObject { ["type"] = "ephemeral", ["ttl"] = "1h" };
        }

        return block;
    }
}
