using PromptGen.Reading;

namespace PromptGen.Answers;

/// <summary>Reads <c>{"custom_id","response":{"status_code","request_id","body"},"error":{"code","message"}}</c>.</summary>
internal sealed class OpenAIBatchLine(WireFormat format) : BatchLine
{
    private static readonly Members<BatchParts> s_response = new(
        ("status_code", static (ref json, parts) => parts.Status = (int)Math.Min(json.Count(), int.MaxValue)),
        ("request_id", static (ref json, parts) => parts.RequestId = json.Text()),
        ("body", ReadBody));

    private static readonly Members<BatchParts> s_line = new(
        ("custom_id", static (ref json, parts) => parts.CustomId = json.Text()),
        ("response", s_response.Read),
        ("error", static (ref json, parts) => parts.Error = ErrorObject.Read(ref json)));

    protected override void ReadLine(ref AnswerJson json, BatchParts parts) => s_line.Read(ref json, parts);

    protected override ExtractionResult<T> Decide<T>(AnswerScope<T> scope, ReadOnlySpan<byte> body, BatchParts parts) => parts switch
    {
        { Error.Type: "batch_cancelled" } => Cancelled<T>(),
        { Error.Type: "batch_expired" } => Expired<T>(),
        { Error: { } error } => default(Answer).Failed<T>(error),
        _ when body.IsEmpty => WithoutAnswer<T>() with { StatusCode = parts.Status },
        _ => WithStatus(AnswerFormat.For(format).Read(scope, body), parts, body),
    };

    /// <summary>The status decides (reliability section 1, steps 2 to 4), but a used-up quota also comes as 429, and waiting does not help.</summary>
    private static ExtractionResult<T> WithStatus<T>(ExtractionResult<T> read, BatchParts parts, ReadOnlySpan<byte> body)
    {
        ExtractionResult<T> result = read with { StatusCode = parts.Status, RequestId = read.RequestId ?? parts.RequestId };
        if (parts.Status is null or (>= 200 and < 300))
        {
            return result;
        }

        bool isLimit = parts.Status == 429 && body.IndexOf("\"insufficient_quota\""u8) < 0;
        return result with
        {
            Outcome = isLimit ? ExtractionOutcome.RateLimited : ExtractionOutcome.Transport,
            Value = default,
            Repairs = [],
            IsTransient = isLimit || parts.Status is 408 or 409 or >= 500,
            Problems = read.Problems.Count > 0 ? read.Problems : [new ExtractionProblem("$", ProblemKind.Rejected, $"The server answered with status {parts.Status}.")],
        };
    }
}
