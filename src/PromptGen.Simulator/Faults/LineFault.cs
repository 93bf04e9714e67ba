using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using PromptGen.Simulator.Connections;
using PromptGen.Simulator.Protocol;

namespace PromptGen.Simulator.Faults;

/// <summary>The faults of the connection itself, made below the HTTP server.</summary>
internal static class LineFault
{
    /// <summary>Whether no byte of an answer comes.</summary>
    public static bool IsBeforeHead(FaultKind? kind) => kind is FaultKind.CloseBeforeHead or FaultKind.Reset or FaultKind.HangBeforeHead;

    /// <summary>Whether the body ends or stops inside.</summary>
    public static bool IsInBody(FaultKind? kind) => kind is FaultKind.CutBody or FaultKind.HangInBody;

    /// <summary>The part of a body that a fault lets through.</summary>
    public static ReadOnlyMemory<byte> SentPart(SimulatedFault? fault, byte[] body) =>
        IsInBody(fault?.Kind) ? body.AsMemory(0, Math.Min(fault!.Bytes ?? (body.Length / 2), body.Length)) : body;

    public static async Task BeforeHeadAsync(HttpContext context, FaultKind kind, CancellationToken stopping)
    {
        if (kind == FaultKind.Reset)
        {
            context.Abort();
            return;
        }

        await SendAsync(context, default, kind == FaultKind.HangBeforeHead, stopping).ConfigureAwait(false);
    }

    /// <summary>Sends a head that announces the whole body, and the beginning of the body.</summary>
    public static Task InBodyAsync(HttpContext context, SimulatedFault fault, RunnerAnswer reply, string requestIdName, string requestId, CancellationToken stopping)
    {
        string head = string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 {reply.Status} Simulated\r\nContent-Type: {reply.ContentType}\r\nContent-Length: {reply.Body.Length}\r\n{SimulatorNotice.HeaderName}: {SimulatorNotice.HeaderValue}\r\n{requestIdName}: {requestId}\r\n\r\n");
        return SendAsync(context, (byte[])[.. Encoding.ASCII.GetBytes(head), .. SentPart(fault, reply.Body).Span], fault.Kind == FaultKind.HangInBody, stopping);
    }

    private static async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> bytes, bool hangs, CancellationToken stopping)
    {
        ConnectionTap tap = context.Features.Get<ConnectionTap>() ?? throw new InvalidOperationException("The connection has no tap. Start the simulator with SimulatorServer.StartAsync.");
        await tap.TakeAsync(bytes, context.RequestAborted).ConfigureAwait(false);
        if (hangs)
        {
            await UntilLeftAsync(context.RequestAborted, stopping).ConfigureAwait(false);
        }

        // The server goes on to write an answer of its own, which goes nowhere, and must not wait for another request.
        context.Response.Headers.Connection = "close";
        await tap.EndAsync().ConfigureAwait(false);
    }

    private static async Task UntilLeftAsync(CancellationToken left, CancellationToken stopping)
    {
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(left, stopping);
        await Task.Delay(Timeout.InfiniteTimeSpan, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
