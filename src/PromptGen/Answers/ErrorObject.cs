using System.Text.Json;
using PromptGen.Reading;

namespace PromptGen.Answers;

/// <summary>Reads the error object of an answer: Anthropic's (ER-1), OpenAI's, Google's.</summary>
internal sealed class ErrorObject
{
    private static readonly Members<ErrorObject> s_members = new(
        ("type", static (ref json, error) => error._type = json.Text()),
        ("code", static (ref json, error) => error._code = json.Text()),
        ("status", static (ref json, error) => error._status = json.Text()),
        ("message", static (ref json, error) => error._message = json.Text()));

    private string? _type;
    private string? _code;
    private string? _status;
    private string? _message;

    /// <summary>Reads the value of an <c>error</c> member.</summary>
    /// <returns>The error, or null where the member says that there is none.</returns>
    public static AnswerError? Read(ref AnswerJson json)
    {
        ErrorObject error = new();
        switch (json.Reader.TokenType)
        {
            case JsonTokenType.StartObject:
                s_members.Read(ref json, error);
                break;
            case JsonTokenType.String:
                // Some compatible servers put the sentence alone.
                error._message = json.Text();
                break;
            default:
                json.Reader.Skip();
                return null;
        }

        return new AnswerError(error._type ?? error._code ?? error._status ?? "an error", error._message, error.Class());
    }

    /// <summary>A used-up quota also comes as a rate limit, but waiting does not help.</summary>
    private ErrorClass Class() => _code == "insufficient_quota" || _type == "insufficient_quota"
        ? ErrorClass.Permanent
        : (ErrorClass)Math.Max((int)ClassOf(_type), Math.Max((int)ClassOf(_code), (int)ClassOf(_status)));

    private static ErrorClass ClassOf(string? word) => word switch
    {
        "rate_limit_error" or "rate_limit_exceeded" or "tokens" or "requests" or "RESOURCE_EXHAUSTED" => ErrorClass.RateLimit,
        "overloaded_error" or "api_error" or "timeout_error" or "conflict_error" or "server_error" or "request_timeout" or "batch_expired"
            or "UNAVAILABLE" or "INTERNAL" or "DEADLINE_EXCEEDED" or "ABORTED" => ErrorClass.Transient,
        _ => ErrorClass.Permanent,
    };
}
