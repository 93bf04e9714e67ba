using System.Globalization;
using Microsoft.AspNetCore.Http;
using PromptGen.Simulator.Protocol;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Faults;

/// <summary>The faults that are a status of their own, decided before a request is looked at.</summary>
internal static class FaultStatus
{
    private const string Milliseconds = "ms";

    public static ApiRejectionException? For(FaultKind kind, ApiDialect dialect)
    {
        bool isAnthropic = dialect == ApiDialect.Anthropic;
        return kind switch
        {
            FaultKind.RateLimit => isAnthropic
                ? new ApiRejectionException(429, "rate_limit_error", "This request would exceed your rate limit (simulated).")
                : new ApiRejectionException(429, "requests", "Rate limit reached (simulated).", null, "rate_limit_exceeded"),
            FaultKind.Overloaded => isAnthropic ? new ApiRejectionException(529, "overloaded_error", "Overloaded (simulated).") : new ApiRejectionException(503, "server_error", "The engine is overloaded (simulated)."),
            FaultKind.ServerError => new ApiRejectionException(500, isAnthropic ? "api_error" : "server_error", "Internal server error (simulated)."),
            FaultKind.Rejected => ApiRejectionException.Invalid("You have reached your specified API usage limits (simulated)."),
            _ => null,
        };
    }

    /// <summary>What a status says about another try.</summary>
    public static void AddHeaders(SimulatedFault fault, IHeaderDictionary headers)
    {
        if (fault.RetryAfter is { } wait)
        {
            bool inMilliseconds = wait.EndsWith(Milliseconds, StringComparison.Ordinal);
            headers[inMilliseconds ? "retry-after-ms" : "retry-after"] = inMilliseconds ? wait[..^Milliseconds.Length] : wait;
        }

        if (fault.ShouldRetry is { } retry)
        {
            headers["x-should-retry"] = retry.ToString(CultureInfo.InvariantCulture).ToLowerInvariant();
        }
    }
}
