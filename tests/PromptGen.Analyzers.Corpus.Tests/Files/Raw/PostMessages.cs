using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Northwind.Prompts;

namespace Northwind.Raw;

public static class PostMessagesRegistration
{
    public static IServiceCollection AddPostMessages(this IServiceCollection services)
    {
        services.AddHttpClient<PostMessages>(client =>
        {
            client.BaseAddress = new Uri("https://api.anthropic.com/");
            client.DefaultRequestHeaders.Add("anthropic-version", "2023-06-01");
            client.Timeout = TimeSpan.FromMinutes(2);
        });
        return services;
    }
}

/// <summary>The Messages API without an SDK: an anonymous object, the marker on the last static block.</summary>
public sealed class PostMessages(HttpClient http)
{
    public async Task<string> AskAsync(string question, string user, CancellationToken cancellationToken)
    {
        var body = new
        {
            model = "claude-sonnet-5",
            max_tokens = 2048,
            system = new object[]
            {
                new { type = "text", text = House.Rulebook, cache_control = new { type = "ephemeral" } },
                new { type = "text", text = $"The user is {user}." },
            },
            messages = new[] { new { role = "user", content = $"{DateTimeOffset.UtcNow:O} {question}" } },
            metadata = new { user_id = Guid.NewGuid().ToString("N") },
        };
        using HttpResponseMessage response = await http.PostAsJsonAsync("v1/messages", body, cancellationToken);
        response.EnsureSuccessStatusCode();
        using JsonDocument answer = JsonDocument.Parse(await response.Content.ReadAsStreamAsync(cancellationToken));
        return answer.RootElement.GetProperty("content").EnumerateArray().First(block => block.GetProperty("type").GetString() == "text").GetProperty("text").GetString()!;
    }
}
