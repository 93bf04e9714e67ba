using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PromptGen.Simulator.Tests;

/// <summary>Message Batches (provider facts BT-1, BT-2, CA-13).</summary>
public sealed class BatchTests : IAsyncLifetime
{
    private static readonly TimeSpan s_duration = TimeSpan.FromMinutes(10);

    private readonly ManualTimeProvider _clock = new();
    private SimulatorServer? _server;
    private HttpClient? _http;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => StartAsync(s_duration);

    public async ValueTask DisposeAsync()
    {
        _http!.Dispose();
        await _server!.DisposeAsync();
    }

    [Fact]
    public async Task Batch_EndsWithTheClockAndHasALineForEachRequest()
    {
        string[] ids = [.. Enumerable.Range(0, 20).Select(static number => string.Create(CultureInfo.InvariantCulture, $"doc-{number}"))];
        JsonElement made = await CreateAsync(ids);
        string id = made.GetProperty("id").GetString()!;

        Assert.StartsWith("msgbatch_sim_", id, StringComparison.Ordinal);
        Assert.Equal(("in_progress", 20, 0), State(made));
        Assert.Equal(("in_progress", 20, 0), State(await GetAsync(id)));
        Assert.Equal(400, (await SendAsync(HttpMethod.Get, id + "/results")).Status);
        _clock.Advance(s_duration);
        JsonElement ended = await GetAsync(id);
        Assert.Equal(("ended", 0, 20), State(ended));
        Assert.Equal($"/v1/messages/batches/{id}/results", ended.GetProperty("results_url").GetString());

        JsonElement[] lines = await ResultsAsync(id);
        string[] order = [.. lines.Select(static line => line.GetProperty("custom_id").GetString()!)];
        Assert.Equal(ids.Order(StringComparer.Ordinal), order.Order(StringComparer.Ordinal));
        Assert.NotEqual(ids, order);
        Assert.All(lines, static line => Assert.Equal("""{"ticket":"T-17","opened":"2026-03-03"}""", line.GetProperty("result").GetProperty("message").GetProperty("content")[0].GetProperty("input").GetRawText()));
        Assert.Equal(order, (await ResultsAsync(id)).Select(static line => line.GetProperty("custom_id").GetString()!));
    }

    [Theory]
    [InlineData("requests", "[]", "requests: List should have at least 1 item")]
    [InlineData("requests.0.custom_id", "\"a b\"", "requests.0.custom_id: String should match pattern")]
    [InlineData("requests.0.custom_id", "\"a\\n\"", "requests.0.custom_id: String should match pattern")]
    [InlineData("requests.0.custom_id", "\"\"", "requests.0.custom_id: String should match pattern")]
    [InlineData("requests.1.custom_id", "\"doc-0\"", "'doc-0' appears twice")]
    [InlineData("requests.1.params.stream", "true", "requests.1.params.stream: streaming is not supported in batches")]
    [InlineData("requests.1.params.speed", "\"fast\"", "requests.1.params.speed: speed is not supported in batches")]
    [InlineData("requests.0.params.max_tokens", "0", "max_tokens: 0 is not supported in batches")]
    [InlineData("requests.0.surprise", "1", "requests.0.surprise: Extra inputs are not permitted")]
    [InlineData("requests.0.params", null, "requests.0.params: Field required")]
    public async Task BatchOfAWrongForm_IsRefused(string path, string? value, string message)
    {
        (int status, JsonElement answer) = await SendAsync(HttpMethod.Post, "", Batch("doc-0", "doc-1").With(path, value).ToJsonString());

        Assert.Equal(400, status);
        Assert.Contains(message, answer.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64, 200)]
    [InlineData(65, 400)]
    public async Task CustomId_HasAtMost64Letters(int length, int status) => Assert.Equal(status, (await SendAsync(HttpMethod.Post, "", Batch(new string('a', length)).ToJsonString())).Status);

    [Theory]
    [InlineData(100_000, 200)]
    [InlineData(100_001, 400)]
    public async Task Requests_AreAtMostOneHundredThousand(int count, int status)
    {
        StringBuilder body = new("{\"requests\":[");
        for (int number = 0; number < count; number++)
        {
            body.Append(number == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $"{{\"custom_id\":\"d{number}\",\"params\":{{}}}}");
        }

        Assert.Equal(status, (await SendAsync(HttpMethod.Post, "", body.Append("]}").ToString())).Status);
    }

    [Fact]
    public async Task RequestThatIsWrongByItself_IsAnErroredResult()
    {
        JsonElement made = await CreateBodyAsync(Batch("good", "bad").With("requests.1.params.surprise", "1"));
        _clock.Advance(s_duration);

        JsonElement[] lines = await ResultsAsync(made.GetProperty("id").GetString()!);

        JsonElement bad = lines.Single(static line => line.GetProperty("custom_id").ValueEquals("bad")).GetProperty("result");
        Assert.Equal(("errored", "invalid_request_error"), (bad.GetProperty("type").GetString(), bad.GetProperty("error").GetProperty("error").GetProperty("type").GetString()));
        Assert.Equal("succeeded", lines.Single(static line => line.GetProperty("custom_id").ValueEquals("good")).GetProperty("result").GetProperty("type").GetString());
    }

    [Fact]
    public async Task CancelledBatch_HasCanceledResults()
    {
        string id = (await CreateAsync("a", "b")).GetProperty("id").GetString()!;

        (int status, JsonElement cancelled) = await SendAsync(HttpMethod.Post, id + "/cancel", "");

        Assert.Equal((200, "canceling"), (status, cancelled.GetProperty("processing_status").GetString()));
        JsonElement ended = await GetAsync(id);
        Assert.Equal(("ended", 2), (ended.GetProperty("processing_status").GetString(), ended.GetProperty("request_counts").GetProperty("canceled").GetInt32()));
        Assert.All(await ResultsAsync(id), static line => Assert.Equal("canceled", line.GetProperty("result").GetProperty("type").GetString()));
        Assert.Equal(400, (await SendAsync(HttpMethod.Post, id + "/cancel", "")).Status);
    }

    [Fact]
    public async Task BatchThatTakesMoreThanADay_Expires()
    {
        await DisposeAsync();
        await StartAsync(TimeSpan.FromHours(25));
        string id = (await CreateAsync("a")).GetProperty("id").GetString()!;
        _clock.Advance(TimeSpan.FromHours(24));

        Assert.Equal("expired", Assert.Single(await ResultsAsync(id)).GetProperty("result").GetProperty("type").GetString());
    }

    [Fact]
    public async Task List_HasTheNewestFirstInPages()
    {
        string[] ids = [(await CreateAsync("a")).GetProperty("id").GetString()!, (await CreateAsync("b")).GetProperty("id").GetString()!, (await CreateAsync("c")).GetProperty("id").GetString()!];

        JsonElement first = (await SendAsync(HttpMethod.Get, "?limit=2")).Answer;
        JsonElement second = (await SendAsync(HttpMethod.Get, "?limit=2&after_id=" + first.GetProperty("last_id").GetString())).Answer;

        Assert.Equal((ids[2], ids[1], true), (first.GetProperty("first_id").GetString(), first.GetProperty("last_id").GetString(), first.GetProperty("has_more").GetBoolean()));
        Assert.Equal((ids[0], false), (Assert.Single(second.GetProperty("data").EnumerateArray()).GetProperty("id").GetString(), second.GetProperty("has_more").GetBoolean()));
        Assert.Equal(0, (await SendAsync(HttpMethod.Get, "", key: "key-b")).Answer.GetProperty("data").GetArrayLength());
        Assert.Equal(400, (await SendAsync(HttpMethod.Get, "?limit=0")).Status);
    }

    [Fact]
    public async Task Delete_IsForEndedBatches()
    {
        string id = (await CreateAsync("a")).GetProperty("id").GetString()!;

        Assert.Equal(400, (await SendAsync(HttpMethod.Delete, id)).Status);
        Assert.Equal(404, (await SendAsync(HttpMethod.Delete, id, key: "key-b")).Status);
        _clock.Advance(s_duration);
        Assert.Equal("message_batch_deleted", (await SendAsync(HttpMethod.Delete, id)).Answer.GetProperty("type").GetString());
        Assert.Equal(404, (await SendAsync(HttpMethod.Get, id)).Status);
    }

    private static JsonObject Batch(params IEnumerable<string> ids)
    {
        JsonArray requests = [];
        foreach (string id in ids)
        {
            requests.Add(new JsonObject { ["custom_id"] = id, ["params"] = Bodies.Messages() });
        }

        return new JsonObject { ["requests"] = requests };
    }

    private static (string?, int, int) State(JsonElement batch)
    {
        JsonElement counts = batch.GetProperty("request_counts");
        return (batch.GetProperty("processing_status").GetString(), counts.GetProperty("processing").GetInt32(), counts.GetProperty("succeeded").GetInt32());
    }

    private async ValueTask StartAsync(TimeSpan duration)
    {
        _server = await SimulatorServer.StartAsync(new SimulatorOptions { Clock = _clock, BatchDuration = duration, RecordExchanges = false }, Cancellation);
        _http = new HttpClient { BaseAddress = _server.BaseAddress };
    }

    private Task<JsonElement> CreateAsync(params IEnumerable<string> ids) => CreateBodyAsync(Batch(ids));

    private async Task<JsonElement> CreateBodyAsync(JsonObject body)
    {
        (int status, JsonElement answer) = await SendAsync(HttpMethod.Post, "", body.ToJsonString());
        Assert.Equal(200, status);
        return answer;
    }

    private async Task<JsonElement> GetAsync(string id) => (await SendAsync(HttpMethod.Get, id)).Answer;

    private async Task<(int Status, JsonElement Answer)> SendAsync(HttpMethod method, string rest, string? body = null, string key = "key-a")
    {
        (int status, string text) = await TextAsync(method, rest, body, key);
        return (status, JsonDocument.Parse(text).RootElement);
    }

    private async Task<JsonElement[]> ResultsAsync(string id)
    {
        (int status, string text) = await TextAsync(HttpMethod.Get, id + "/results", null, "key-a");
        Assert.Equal(200, status);
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement)];
    }

    private async Task<(int Status, string Text)> TextAsync(HttpMethod method, string rest, string? body, string key)
    {
        string path = "v1/messages/batches" + (rest.Length == 0 || rest[0] == '?' ? "" : "/") + rest;
        using HttpRequestMessage request = new(method, path) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("anthropic-version", Api.Version);
        request.Headers.Add("x-api-key", key);
        using HttpResponseMessage response = await _http!.SendAsync(request, Cancellation);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }
}
