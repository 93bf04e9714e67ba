using Microsoft.AspNetCore.Http;
using PromptGen.Simulator.Protocol;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Endpoints;

/// <summary>Reads a request body within the documented size.</summary>
internal static class BodyReader
{
    /// <summary>Where batches are made, which may be larger.</summary>
    public const string BatchPath = "/v1/messages/batches";

    public static async Task<byte[]> ReadAsync(HttpRequest request, ApiDialect dialect, CancellationToken ct)
    {
        // ER-3 names the limit of the Messages API; no limit was collected for OpenAI, the same one stands in.
        long limit = request.Path == BatchPath ? ProviderData.Embedded.BatchMaxBytes : ProviderData.Embedded.MaxRequestBytes;
        if (request.ContentLength > limit)
        {
            throw TooLarge(dialect, limit);
        }

        if (request.ContentLength is { } known)
        {
            byte[] exact = new byte[known];
            await request.Body.ReadExactlyAsync(exact, ct).ConfigureAwait(false);
            return exact;
        }

        using MemoryStream buffer = new();
        byte[] chunk = new byte[81920];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, ct).ConfigureAwait(false)) > 0)
        {
            if (buffer.Length + read > limit)
            {
                throw TooLarge(dialect, limit);
            }

            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }

    private static ApiRejectionException TooLarge(ApiDialect dialect, long limit) =>
        new(413, dialect == ApiDialect.Anthropic ? "request_too_large" : "invalid_request_error", $"Request exceeds the maximum size of {limit / 1_000_000} MB.");
}
