using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PromptGen.Simulator;

namespace InvoiceExtraction.Tests;

/// <summary>A loopback server that answers by a function of the request body, such as with the answers of an earlier run.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<string> _authorizations;

    private ScriptedServer(WebApplication application, ConcurrentQueue<string> authorizations)
    {
        _application = application;
        _authorizations = authorizations;
    }

    public string Address => _application.Urls.First();

    /// <summary>The keys that came with the requests, from either header.</summary>
    public IReadOnlyCollection<string> Keys => _authorizations;

    public static async Task<ScriptedServer> StartAsync(Func<byte[], (int Status, byte[] Body)> answer, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        WebApplication application = builder.Build();
        ConcurrentQueue<string> keys = new();
        application.MapFallback(async (HttpContext context) =>
        {
            keys.Enqueue(context.Request.Headers.Authorization.ToString() + context.Request.Headers["x-api-key"]);
            using MemoryStream body = new();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            (int status, byte[] bytes) = answer(body.ToArray());
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        });
        await application.StartAsync(cancellationToken);
        return new ScriptedServer(application, keys);
    }

    /// <summary>A server that gives the answers of an earlier run to the same requests, and 500 to any other.</summary>
    public static Task<ScriptedServer> ReplayAsync(IEnumerable<SimulatedExchange> exchanges, CancellationToken cancellationToken)
    {
        Dictionary<string, byte[]> answers = exchanges.ToDictionary(static exchange => Convert.ToBase64String(exchange.RequestBody.Span), static exchange => exchange.ResponseBody.ToArray());
        return StartAsync(body => answers.TryGetValue(Convert.ToBase64String(body), out byte[]? answer) ? (200, answer) : (500, "{}"u8.ToArray()), cancellationToken);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
