using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PromptGen.Wire.Tests;

/// <summary>A loopback server that sends back the body it got, and says in headers how it came.</summary>
internal sealed class EchoServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private EchoServer(WebApplication application) => _application = application;

    public Uri Address => new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public static async Task<EchoServer> StartAsync(Version version, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0, listen =>
            listen.Protocols = version == HttpVersion.Version20 ? HttpProtocols.Http2 : HttpProtocols.Http1));
        WebApplication application = builder.Build();
        application.MapPost("/", EchoAsync);
        await application.StartAsync(cancellationToken);
        return new EchoServer(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task EchoAsync(HttpContext context)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        context.Response.Headers["Seen-Length"] = context.Request.ContentLength?.ToString(CultureInfo.InvariantCulture) ?? "none";
        if (context.Request.Headers.TransferEncoding.Count > 0)
        {
            context.Response.Headers["Seen-Transfer-Encoding"] = context.Request.Headers.TransferEncoding;
        }

        await context.Response.Body.WriteAsync(body.ToArray(), context.RequestAborted);
    }
}
