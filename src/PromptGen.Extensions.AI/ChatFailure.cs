using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using PromptGen.Client;

namespace PromptGen.Extensions.AI;

/// <summary>
/// Reads from a chat client's exception with which status the server refused. An <see cref="HttpRequestException"/> says it; the SDKs' own exceptions, whose types
/// are not known here, begin their messages with it: <c>HTTP 404 (…)</c> in OpenAI's, <c>Status Code: NotFound</c> in Anthropic's. The words behind it stay
/// out, because they may quote keys and documents.
/// </summary>
internal static partial class ChatFailure
{
    /// <summary>Inner exceptions that are looked at; a longer chain has lost what it is about.</summary>
    private const int Deepest = 8;

    public static TransportResponse ToResponse(Exception exception, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Exception? current = exception;
        for (int depth = 0; current is not null && depth < Deepest; depth++, current = current.InnerException)
        {
            if (Refusal(current) is { } refusal)
            {
                return refusal;
            }
        }

        return TransportResponse.FromFailure(exception, cancellationToken, shouldRetry: false);
    }

    private static TransportResponse? Refusal(Exception exception)
    {
        if (exception is HttpRequestException { StatusCode: { } known })
        {
            return Create((int)known, "");
        }

        Match match = StatusLine().Match(exception.Message);
        if (!match.Success)
        {
            return null;
        }

        string status = match.Groups["status"].Value;
        bool isNumber = int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        if (!isNumber && Enum.TryParse(status, out HttpStatusCode name))
        {
            number = (int)name;
        }

        return number is >= 400 and <= 599 ? Create(number, match.Groups["type"].Value) : null;
    }

    /// <summary>The type decides whether waiting helps: a used-up quota has the status of a rate limit.</summary>
    private static TransportResponse Create(int status, string type)
    {
        byte[] body = ChatAnswer.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("type", "error");
            json.WriteStartObject("error");
            json.WriteString("type", type.Length == 0 ? "refused" : type);
            json.WriteString("message", "The chat client's exception has the server's words; they are not repeated here.");
            json.WriteEndObject();
            json.WriteEndObject();
        });
        return new TransportResponse(status, body) { ShouldRetry = false };
    }

    [GeneratedRegex(@"^(HTTP (?<status>\d{3})( \((?<type>\w+))?|Status Code: (?<status>\w+)|Status: (?<status>\d{3}))\b", RegexOptions.CultureInvariant)]
    private static partial Regex StatusLine();
}
