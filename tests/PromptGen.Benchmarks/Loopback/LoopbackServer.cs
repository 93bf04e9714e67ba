using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace PromptGen.Benchmarks.Loopback;

/// <summary>A server on 127.0.0.1 that reads bodies to their end. It is a process of its own, so that only the client's time and memory are measured.</summary>
internal sealed class LoopbackServer : IDisposable
{
    /// <summary>The argument that makes this program the server, followed by the major version of HTTP.</summary>
    public const string Argument = "--serve";

    private readonly Process _process;

    private LoopbackServer(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Starts the server as another process.</summary>
    public static LoopbackServer Start(Version version)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(typeof(LoopbackServer).Assembly.Location);
        }

        start.ArgumentList.Add(Argument);
        start.ArgumentList.Add(version.Major.ToString(CultureInfo.InvariantCulture));
        Process process = Process.Start(start) ?? throw new InvalidOperationException("The loopback server could not be started.");
        string? address = process.StandardOutput.ReadLine();
        return address is not null ? new LoopbackServer(process, new Uri(address)) : throw new InvalidOperationException("The loopback server ended before it listened.");
    }

    /// <summary>Is the server, until the standard input ends.</summary>
    public static async Task ServeAsync(string majorVersion)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = majorVersion == "2" ? HttpProtocols.Http2 : HttpProtocols.Http1));
        await using WebApplication application = builder.Build();
        application.Run(AnswerAsync);
        await application.StartAsync().ConfigureAwait(false);
        Console.WriteLine(application.Urls.First());
        await Console.In.ReadToEndAsync().ConfigureAwait(false);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted).ConfigureAwait(false);
        context.Response.ContentLength = 2;
        await context.Response.Body.WriteAsync("{}"u8.ToArray(), context.RequestAborted).ConfigureAwait(false);
    }
}
