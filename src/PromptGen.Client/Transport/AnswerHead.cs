using System.Globalization;
using System.Net.Http.Headers;

namespace PromptGen.Client.Transport;

/// <summary>Reads what an answer's headers say about retries (reliability section 2) and the request's id.</summary>
internal static class AnswerHead
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(365);

    public static TimeSpan? RetryAfter(HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (Number(Text(headers, "retry-after-ms")) is { } milliseconds)
        {
            return Wait(milliseconds / 1000);
        }

        string? text = Text(headers, "retry-after");
        if (Number(text) is { } seconds)
        {
            return Wait(seconds);
        }

        return RetryConditionHeaderValue.TryParse(text, out RetryConditionHeaderValue? value) && value.Date is { } date
            ? Wait((date - now).TotalSeconds)
            : null;
    }

    public static bool? ShouldRetry(HttpResponseHeaders headers) => Text(headers, "x-should-retry") switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    public static string? RequestId(HttpResponseHeaders headers) => Text(headers, "request-id") ?? Text(headers, "x-request-id");

    private static string? Text(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out HeaderStringValues values) ? values.ToString().Trim() : null;

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

    private static TimeSpan Wait(double seconds) => seconds <= 0 ? TimeSpan.Zero
        : seconds >= s_longest.TotalSeconds ? s_longest
        : TimeSpan.FromSeconds(seconds);
}
