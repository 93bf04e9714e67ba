using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator;

/// <summary>What every endpoint has in common: reading the body, refusing in the API's shape, latency, recording, and saying that this is a simulator.</summary>
internal sealed class RequestRunner(SimulatorOptions options, ExchangeLog log)
{
    private const int SerialBytes = 10;
    private readonly ConcurrentDictionary<string, int> _seen = new(StringComparer.Ordinal);

    public async Task RunAsync(HttpContext context, ApiDialect dialect, Func<ApiRequest, ApiAnswer> answer)
    {
        string path = context.Request.Path.Value ?? "/";
        byte[] request = [];
        byte[] response;
        int status = StatusCodes.Status200OK;
        ApiAnswer? good = null;
        string requestId = "req_sim_0";
        try
        {
            request = await BodyReader.ReadAsync(context.Request, dialect, context.RequestAborted).ConfigureAwait(false);
            string serial = Serial(path, request);
            requestId = "req_sim_" + serial;
            good = Answer(context.Request, request, serial, answer);
            response = good.Body;
        }
        catch (ApiRejectionException rejection)
        {
            status = rejection.Status;
            response = ErrorBody.Write(dialect, rejection, requestId);
        }

        if (options.ResponseLatency > TimeSpan.Zero)
        {
            await Task.Delay(options.ResponseLatency, options.Clock, context.RequestAborted).ConfigureAwait(false);
        }

        good?.OnBegin?.Invoke();
        log.Add(new SimulatedExchange(path, status, request, response, good?.Usage));
        await SendAsync(context.Response, dialect, status, good?.IsStream == true, response, requestId, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>The answer to paths that are not simulated.</summary>
    public static ApiAnswer NotServed(ApiRequest request) =>
        throw new ApiRejectionException(404, "not_found_error", "This simulator serves POST /v1/messages, /v1/messages/count_tokens, /v1/chat/completions and /v1/responses. Use one of these.");

    private static ApiAnswer Answer(HttpRequest http, byte[] body, string serial, Func<ApiRequest, ApiAnswer> answer)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body.Length == 0 ? "{}"u8.ToArray() : body);
            return answer(new ApiRequest(document.RootElement, http.Headers, serial));
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

    private static async Task SendAsync(HttpResponse response, ApiDialect dialect, int status, bool isStream, byte[] body, string requestId, CancellationToken ct)
    {
        response.StatusCode = status;
        response.ContentType = isStream ? "text/event-stream" : "application/json";
        response.ContentLength = body.Length;
        response.Headers[SimulatorNotice.HeaderName] = SimulatorNotice.HeaderValue;
        response.Headers[dialect == ApiDialect.Anthropic ? "request-id" : "x-request-id"] = requestId;
        await response.Body.WriteAsync(body, ct).ConfigureAwait(false);
    }

    private string Serial(string path, byte[] body)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(path), 0, .. body]).AsSpan(0, SerialBytes));
        int count = _seen.AddOrUpdate(hash, 1, static (_, n) => n + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{hash}{count:x4}");
    }
}
