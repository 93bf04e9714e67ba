using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace PromptGen.Simulator.Tests;

/// <summary>Sends bodies to a simulator the way a plain HTTP client would.</summary>
internal sealed class Api(SimulatorServer server) : IDisposable
{
    public const string Version = "2026-10-21";
    public const string OldVersion = "2023-06-01";

    private readonly HttpClient _http = new() { BaseAddress = server.BaseAddress };

    public async Task<ApiReply> MessagesAsync(string body, string version = Version, string key = "key-a", string path = "v1/messages")
    {
        using HttpRequestMessage request = Post(path, body);
        request.Headers.Add("anthropic-version", version);
        request.Headers.Add("x-api-key", key);
        return await SendAsync(request);
    }

    public Task<ApiReply> CountAsync(string body, string version = Version) => MessagesAsync(body, version, path: "v1/messages/count_tokens");

    public Task<ApiReply> ResponsesAsync(string body) => ChatAsync(body, path: "v1/responses");

    public async Task<ApiReply> ChatAsync(string body, string key = "key-a", string path = "v1/chat/completions")
    {
        using HttpRequestMessage request = Post(path, body);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return await SendAsync(request);
    }

    public static HttpRequestMessage Post(string path, string body) =>
        new(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public async Task<ApiReply> SendAsync(HttpRequestMessage request)
    {
        using HttpResponseMessage response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        byte[] bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return new ApiReply((int)response.StatusCode, bytes, JsonDocument.Parse(bytes).RootElement, response.Headers);
    }

    /// <summary>Sends a body that asks for a stream, and splits what comes at the blank lines.</summary>
    public async Task<(string ContentType, List<(string? Name, string Data)> Events)> StreamAsync(string path, string body)
    {
        using HttpRequestMessage request = Post(path, body);
        request.Headers.Add("anthropic-version", Version);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "key-a");
        using HttpResponseMessage response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        List<(string? Name, string Data)> events = [];
        foreach (string item in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] lines = item.Split('\n');
            events.Add((lines.SingleOrDefault(static line => line.StartsWith("event: ", StringComparison.Ordinal))?[7..], lines.Single(static line => line.StartsWith("data: ", StringComparison.Ordinal))[6..]));
        }

        return (response.Content.Headers.ContentType!.MediaType!, events);
    }

    public void Dispose() => _http.Dispose();
}
