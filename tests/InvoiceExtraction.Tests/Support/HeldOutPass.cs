using System.Net.Http.Headers;
using System.Text.Json;
using InvoiceExtraction.Tests;
using PromptGen.Simulator;

[assembly: AssemblyFixture(typeof(HeldOutPass))]

namespace InvoiceExtraction.Tests;

/// <summary>The sample's whole run, zero-shot and few-shot over all held-out invoices, made once for all tests that look at it.</summary>
public sealed class HeldOutPass : IAsyncLifetime
{
    private readonly Lazy<Task<SampleOutput>> _run;
    private readonly HttpClient _http = new();
    private SimulatorServer? _simulator;

    public HeldOutPass() => _run = new Lazy<Task<SampleOutput>>(RunAsync);

    internal Uri Address => _simulator!.BaseAddress;

    public async ValueTask InitializeAsync() => _simulator = await SimulatorServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _simulator!.DisposeAsync();
    }

    /// <summary>The run's output.</summary>
    internal Task<SampleOutput> Output => _run.Value;

    /// <summary>The run's exchanges in the order of their answers.</summary>
    internal IReadOnlyList<SimulatedExchange> Exchanges { get; private set; } = [];

    internal IReadOnlyList<SimulatedExchange> ZeroShot => [.. Exchanges.Take(HeldOutInvoice.All.Count)];

    internal IReadOnlyList<SimulatedExchange> FewShot => [.. Exchanges.Skip(HeldOutInvoice.All.Count)];

    internal SimulatedExchange FewShotOf(HeldOutInvoice invoice) =>
        FewShot.Single(exchange => new RecordedBody(exchange).UserText.Contains(invoice.Text, StringComparison.Ordinal));

    /// <summary>The documents of one run by file name.</summary>
    internal static IReadOnlyDictionary<string, JsonElement> Documents(JsonElement report, string run) =>
        Run(report, run).GetProperty("documents").EnumerateArray().ToDictionary(static document => document.GetProperty("file").GetString()!);

    internal static JsonElement Run(JsonElement report, string name) =>
        report.GetProperty("runs").EnumerateArray().Single(run => run.GetProperty("name").GetString() == name);

    /// <summary>Sends bytes as they are to the simulator that made the run.</summary>
    internal async Task<byte[]> PostAsync(string path, byte[] body, CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, new Uri(Address, path)) { Content = new ByteArrayContent(body) };
        message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        message.Headers.Add("anthropic-version", "2026-10-21");
        message.Headers.Add("x-api-key", "sk-another-key");
        using HttpResponseMessage answer = await _http.SendAsync(message, cancellationToken);
        byte[] bytes = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        Assert.True(answer.IsSuccessStatusCode, System.Text.Encoding.UTF8.GetString(bytes));
        return bytes;
    }

    private async Task<SampleOutput> RunAsync()
    {
        SampleOutput output = await Sample.RunAsync(Sample.Options() with { BaseUrl = Address.ToString() }, CancellationToken.None);
        Exchanges = _simulator!.Exchanges;
        return output;
    }
}
