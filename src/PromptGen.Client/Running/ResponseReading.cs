using System.Globalization;

namespace PromptGen.Client.Running;

/// <summary>Decides how one response ended: the status first, then the body (reliability section 1, steps 1 to 4; the reader does the rest).</summary>
internal static class ResponseReading
{
    public static ExtractionResult<T> Read<T>(ExtractionRequest<T> request, TransportResponse response, WireFormat format, ReadOptions options)
    {
        bool rejected = response.StatusCode is not (0 or (>= 200 and < 300));
        ExtractionResult<T> read = response.Failure == TransportFailure.None
            ? request.ReadResponse(response.Body.Span, format, options)
            : Unanswered<T>(response.Failure);
        ExtractionResult<T> result = rejected ? Rejected(read, request, response, format) : Answered(read, request, format);
        return result with
        {
            StatusCode = response.StatusCode == 0 ? null : response.StatusCode,
            RequestId = result.RequestId ?? response.RequestId,
            RetryAfter = result.IsOk ? null : response.RetryAfter,
        };
    }

    /// <summary>How a document ends that was not done in time.</summary>
    public static ExtractionResult<T> Late<T>(TimeSpan deadline) => new()
    {
        Outcome = ExtractionOutcome.Transport,
        IsTransient = true,
        Problems =
        [
            new ExtractionProblem("$", ProblemKind.Connection, string.Create(CultureInfo.InvariantCulture, $"The document was not done within its deadline of {deadline.TotalSeconds:0.###} seconds: the model takes longer, or the provider asked an SDK to wait. Raise ExtractionClientOptions.DocumentDeadline, or send the document later.")),
        ],
    };

    /// <summary>How a document ends that the provider is known to refuse, so that it was not sent.</summary>
    public static ExtractionResult<T> NotSent<T>(DocumentNotSupportedException exception) => new()
    {
        Outcome = ExtractionOutcome.Transport,
        Problems = [new ExtractionProblem("$", ProblemKind.Document, exception.Message)],
    };

    /// <summary>Whether a status holds for every request that is sent with the same key, so that a run has nothing to hope for.</summary>
    public static bool EndsRun(int? status) => status is 401 or 402 or 403;

    private static ExtractionResult<T> Unanswered<T>(TransportFailure failure)
    {
        (ExtractionOutcome outcome, ProblemKind kind, string message) = failure switch
        {
            TransportFailure.NameResolution => (ExtractionOutcome.Transport, ProblemKind.Connection, "The API's host name could not be resolved. Check the base address and the network."),
            TransportFailure.SecureConnection => (ExtractionOutcome.Transport, ProblemKind.Connection, "The TLS connection to the API failed. Check the base address and the certificates of this machine."),
            TransportFailure.Timeout => (ExtractionOutcome.Transport, ProblemKind.Connection, "The HTTP client's own timeout passed before an answer came. Set HttpClient.Timeout longer than the document's deadline."),
            TransportFailure.BodyCut => (ExtractionOutcome.Transport, ProblemKind.Connection, "The answer's body was cut off or stopped coming. Send the document again."),
            TransportFailure.BodyTooLarge => (ExtractionOutcome.Invalid, ProblemKind.TooLarge, "The answer's body is larger than the transport's limit. Raise HttpTransportOptions.MaxResponseBytes if that is expected."),
            _ => (ExtractionOutcome.Transport, ProblemKind.Connection, "No connection to the API could be made, or it ended before an answer came. Check the base address and the network."),
        };
        return new ExtractionResult<T> { Outcome = outcome, IsTransient = outcome == ExtractionOutcome.Transport, Problems = [new ExtractionProblem("$", kind, message)] };
    }

    /// <summary>Makes the end of an answer that came with a status of success, whole or as a stream.</summary>
    public static ExtractionResult<T> Answered<T>(ExtractionResult<T> read, ExtractionRequest<T> request, WireFormat format)
    {
        if (read.Outcome is not (ExtractionOutcome.Transport or ExtractionOutcome.RateLimited))
        {
            return read;
        }

        return read with
        {
            // Step 1: what is not the API's JSON comes from something in between, and may be gone with the next request.
            IsTransient = read.IsTransient || read.Problems.Any(static problem => problem.Kind == ProblemKind.Syntax),
            Problems = [.. read.Problems.Select(problem => problem.Kind == ProblemKind.Rejected ? problem with { Message = ErrorText.Clean("", problem.Message, request, format) } : problem)],
        };
    }

    private static ExtractionResult<T> Rejected<T>(ExtractionResult<T> read, ExtractionRequest<T> request, TransportResponse response, WireFormat format)
    {
        int status = response.StatusCode;
        string? words = read.Problems.FirstOrDefault(static problem => problem.Kind == ProblemKind.Rejected)?.Message;
        string sentence = string.Create(CultureInfo.InvariantCulture, $"{Remedy(status)}The server answered with status {status}. ");
        return new ExtractionResult<T>
        {
            Outcome = status == 429 ? ExtractionOutcome.RateLimited : ExtractionOutcome.Transport,
            IsTransient = response.ShouldRetry == true || (IsTransient(status) && !IsUsedUp(response)),
            Problems = [new ExtractionProblem("$", ProblemKind.Rejected, words is null ? sentence + "Its body is no error object of the API." : ErrorText.Clean(sentence, words, request, format))],
            Usage = read.Usage,
            RequestId = read.RequestId,
            Model = read.Model,
        };
    }

    private static bool IsTransient(int status) => status is 408 or 409 or 429 or >= 500;

    /// <summary>OpenAI's used-up quota also comes as 429, and waiting does not help.</summary>
    private static bool IsUsedUp(TransportResponse response) => response.StatusCode == 429 && response.Body.Span.IndexOf("\"insufficient_quota\""u8) >= 0;

    private static string Remedy(int status) => status switch
    {
        401 => "The API key was not accepted; check it. ",
        402 => "The account cannot be billed; check its balance and limits. ",
        403 => "The API key may not do this; check its permissions. ",
        404 => "The endpoint or the model was not found; check the base address and the model id. ",
        413 => "The request is too large; shorten the document or the exemplars. ",
        >= 300 and < 400 => "The server redirects, which is not followed; set the base address to where it points. ",
        _ => "",
    };
}
