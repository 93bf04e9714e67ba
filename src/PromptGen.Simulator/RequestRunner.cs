using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PromptGen.Simulator.Endpoints;
using PromptGen.Simulator.Faults;
using PromptGen.Simulator.Limits;
using PromptGen.Simulator.Protocol;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator;

/// <summary>What every endpoint has in common: reading the body, refusing in the API's shape, latency, faults, recording, and saying that this is a simulator.</summary>
internal sealed class RequestRunner(SimulatorOptions options, ExchangeLog log, CancellationToken stopping)
{
    private const int SerialBytes = 10;
    private readonly ConcurrentDictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly RateLimiter? _limiter = options.RateLimits is { } limits ? new RateLimiter(limits, options.Clock) : null;
    private int _arrived;

    public async Task RunAsync(HttpContext context, ApiDialect dialect, Func<ApiRequest, ApiAnswer> answer)
    {
        string path = context.Request.Path.Value ?? "/";
        byte[] request = [];
        RunnerAnswer reply;
        SimulatedFault? fault = null;
        string requestId = "req_sim_0";
        try
        {
            request = await BodyReader.ReadAsync(context.Request, dialect, context.RequestAborted).ConfigureAwait(false);
            string serial = Serial(path, request);
            requestId = "req_sim_" + serial;
            fault = options.Faults?.FaultFor(new SimulatedRequest(Interlocked.Increment(ref _arrived), serial, path, request));
            if (fault is not null && FaultStatus.For(fault.Kind, dialect) is { } status)
            {
                FaultStatus.AddHeaders(fault, context.Response.Headers);
                throw status;
            }

            reply = LineFault.IsBeforeHead(fault?.Kind) ? RunnerAnswer.None : RunnerAnswer.Good(Within(context, dialect, Answer(context.Request, request, serial, fault?.Kind, answer)));
        }
        catch (ApiRejectionException rejection)
        {
            reply = RunnerAnswer.Refused(rejection.Status, ErrorBody.Write(dialect, rejection, requestId));
        }

        reply = reply.With(fault, dialect, path, requestId);
        if (options.ResponseLatency > TimeSpan.Zero)
        {
            await Task.Delay(options.ResponseLatency, options.Clock, context.RequestAborted).ConfigureAwait(false);
        }

        reply.OnBegin?.Invoke();
        log.Add(new SimulatedExchange(path, reply.Status, request, LineFault.SentPart(fault, reply.Body), reply.Usage) { Fault = fault?.Kind });
        await SendAsync(context, dialect, reply, fault, requestId).ConfigureAwait(false);
    }

    /// <summary>The answer to paths that are not simulated.</summary>
    public static ApiAnswer NotServed(ApiRequest request) =>
        throw new ApiRejectionException(404, "not_found_error", "This simulator serves POST /v1/messages, /v1/messages/count_tokens, /v1/messages/batches, /v1/chat/completions and /v1/responses. Use one of these.");

    private ApiAnswer Within(HttpContext context, ApiDialect dialect, ApiAnswer answer)
    {
        if (answer is { Account: { } account, Usage: { } usage })
        {
            _limiter?.Take(account, usage, dialect, context.Response.Headers);
        }

        return answer;
    }

    private static ApiAnswer Answer(HttpRequest http, byte[] body, string serial, FaultKind? fault, Func<ApiRequest, ApiAnswer> answer)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body.Length == 0 ? "{}"u8.ToArray() : body);
            return answer(new ApiRequest(document.RootElement, http.Headers, serial, fault));
        }
        catch (JsonException exception)
        {
            throw ApiRejectionException.Invalid($"The request body is not valid JSON: line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
        catch (InvalidOperationException exception) when (exception.InnerException is DecoderFallbackException || exception.Message.Contains("UTF-16", StringComparison.Ordinal))
        {
            throw ApiRejectionException.Invalid("The request body holds a string that is not valid Unicode (a lone surrogate or bad UTF-8).");
        }
    }

    private async Task SendAsync(HttpContext context, ApiDialect dialect, RunnerAnswer reply, SimulatedFault? fault, string requestId)
    {
        string requestIdName = dialect == ApiDialect.Anthropic ? "request-id" : "x-request-id";
        if (LineFault.IsBeforeHead(fault?.Kind))
        {
            await LineFault.BeforeHeadAsync(context, fault!.Kind, stopping).ConfigureAwait(false);
            return;
        }

        if (LineFault.IsInBody(fault?.Kind))
        {
            await LineFault.InBodyAsync(context, fault!, reply, requestIdName, requestId, stopping).ConfigureAwait(false);
            return;
        }

        HttpResponse response = context.Response;
        response.StatusCode = reply.Status;
        response.ContentType = reply.ContentType;
        response.ContentLength = reply.Body.Length;
        response.Headers[SimulatorNotice.HeaderName] = SimulatorNotice.HeaderValue;
        response.Headers[requestIdName] = requestId;
        await response.Body.WriteAsync(reply.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private string Serial(string path, byte[] body)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(path), 0, .. body]).AsSpan(0, SerialBytes));
        int count = _seen.AddOrUpdate(hash, 1, static (_, n) => n + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{hash}{count:x4}");
    }
}
