using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PromptGen.Simulator.Batches;
using PromptGen.Simulator.Connections;
using PromptGen.Simulator.Endpoints;
using PromptGen.Simulator.Protocol;

namespace PromptGen.Simulator;

/// <summary>
/// A stand-in for the Anthropic Messages API, OpenAI Chat Completions and OpenAI Responses on 127.0.0.1, for tests and trials without a key.
/// It checks requests, accounts the prompt cache and answers by rules. It is no language model: scores made with it show
/// that a pipeline works, never what a model can do.
/// </summary>
public sealed class SimulatorServer : IAsyncDisposable
{
    /// <summary>What the simulator says about itself, for reports and consoles.</summary>
    public const string Banner = SimulatorNotice.Banner;

    /// <summary>The response header that marks every answer of the simulator.</summary>
    public const string HeaderName = SimulatorNotice.HeaderName;

    private readonly WebApplication _application;
    private readonly ExchangeLog _log;
    private readonly ConnectionCounter _connections;

    private SimulatorServer(WebApplication application, ExchangeLog log, ConnectionCounter connections, Uri baseAddress)
    {
        _connections = connections;
        _application = application;
        _log = log;
        BaseAddress = baseAddress;
    }

    /// <summary>Where it listens, such as <c>http://127.0.0.1:53211/</c>: an Anthropic base URL as it is; for OpenAI clients add <c>v1</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The latest exchanges in the order of their answers, as far as <see cref="SimulatorOptions.RecordExchanges"/> keeps them.</summary>
    public IReadOnlyList<SimulatedExchange> Exchanges => _log.Snapshot();

    /// <summary>How many connections are open.</summary>
    public int OpenConnections => _connections.Open;

    /// <summary>How many connections have been made.</summary>
    public int AcceptedConnections => _connections.Accepted;

    /// <summary>Starts a simulator on a free port of 127.0.0.1.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <param name="ct">Cancels the start.</param>
    /// <returns>The running simulator; dispose it to stop it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range; the message names it.</exception>
    /// <exception cref="IOException">No port could be opened.</exception>
    public static async Task<SimulatorServer> StartAsync(SimulatorOptions? options = null, CancellationToken ct = default)
    {
        options ??= new SimulatorOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxRecordedExchanges);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.BatchDuration, TimeSpan.Zero);
        options.RateLimits?.Validate();
        ConnectionCounter connections = new();
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Too large a body gets the API's own 413, not the server's.
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Use(connections.Around));
        });
        builder.Services.AddRoutingCore();
        WebApplication application = builder.Build();
        ExchangeLog log = new(options.RecordExchanges ? options.MaxRecordedExchanges : 0);
        Map(application, options, log);
        await application.StartAsync(ct).ConfigureAwait(false);
        string address = application.Urls.First();
        return new SimulatorServer(application, log, connections, new Uri(address.TrimEnd('/') + "/"));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private static void Map(WebApplication application, SimulatorOptions options, ExchangeLog log)
    {
        ModelCatalog catalog = options.Catalog ?? ModelCatalog.Default;
        RequestRunner runner = new(options, log, application.Lifetime.ApplicationStopping);
        MessagesEndpoint messages = new(catalog, options.Clock);
        ChatCompletionsEndpoint chat = new(catalog, options.Clock);
        ResponsesEndpoint responses = new(catalog, options.Clock);
        application.MapPost("/v1/messages", (HttpContext context) => runner.RunAsync(context, ApiDialect.Anthropic, messages.Answer));
        MapBatches(application, runner, new BatchesEndpoint(messages.Answer, options.Clock, options.BatchDuration, options.Faults));
        application.MapPost("/v1/messages/count_tokens", (HttpContext context) => runner.RunAsync(context, ApiDialect.Anthropic, messages.CountTokens));
        application.MapPost("/v1/chat/completions", (HttpContext context) => runner.RunAsync(context, ApiDialect.OpenAI, chat.Answer));
        application.MapPost("/v1/responses", (HttpContext context) => runner.RunAsync(context, ApiDialect.OpenAI, responses.Answer));
        application.MapFallback((HttpContext context) => runner.RunAsync(context, ApiDialect.Anthropic, RequestRunner.NotServed));
    }

    private static void MapBatches(WebApplication application, RequestRunner runner, BatchesEndpoint batches)
    {
        const string One = BodyReader.BatchPath + "/{id}";
        application.MapPost(BodyReader.BatchPath, (HttpContext context) => Run(context, batches.Create));
        application.MapGet(BodyReader.BatchPath, (HttpContext context) => Run(context, request => batches.List(request, context.Request.Query)));
        application.MapGet(One, (HttpContext context, string id) => Run(context, request => batches.Retrieve(request, id)));
        application.MapDelete(One, (HttpContext context, string id) => Run(context, request => batches.Delete(request, id)));
        application.MapPost(One + "/cancel", (HttpContext context, string id) => Run(context, request => batches.Cancel(request, id)));
        application.MapGet(One + "/results", (HttpContext context, string id) => Run(context, request => batches.Results(request, id)));

        Task Run(HttpContext context, Func<ApiRequest, ApiAnswer> answer) => runner.RunAsync(context, ApiDialect.Anthropic, answer);
    }
}
