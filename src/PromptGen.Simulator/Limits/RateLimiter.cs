using System.Globalization;
using Microsoft.AspNetCore.Http;
using PromptGen.Simulator.Protocol;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Limits;

/// <summary>Counts requests and tokens by account, refuses what is too much, and says in the headers what is left (provider facts ER-2, CA-19).</summary>
internal sealed class RateLimiter(SimulatedRateLimits limits, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, RateBucket[]> _accounts = new(StringComparer.Ordinal);

    /// <summary>Takes what a request needs, or nothing where a limit refuses it.</summary>
    /// <param name="account">Key and model.</param>
    /// <param name="usage">What the request uses.</param>
    /// <param name="dialect">Whose headers and errors are spoken.</param>
    /// <param name="headers">The answer's headers.</param>
    /// <exception cref="ApiRejectionException">A limit is used up.</exception>
    public void Take(string account, SimulatedUsage usage, ApiDialect dialect, IHeaderDictionary headers)
    {
        lock (_gate)
        {
            DateTimeOffset now = clock.GetUtcNow();
            RateBucket[] buckets = Buckets(account, now);
            Array.ForEach(buckets, bucket => bucket.FillUp(now));
            RateBucket? full = buckets.Where(bucket => bucket.Until(Needed(bucket, usage)) > TimeSpan.Zero).MaxBy(bucket => bucket.Until(Needed(bucket, usage)));
            if (full is null)
            {
                Array.ForEach(buckets, bucket => bucket.Take(Used(bucket, usage)));
            }

            AddState(buckets, now, dialect, headers);
            if (full is not null)
            {
                headers.RetryAfter = Math.Ceiling(full.Until(Needed(full, usage)).TotalSeconds).ToString(CultureInfo.InvariantCulture);
                throw Refusal(full, dialect);
            }
        }
    }

    private RateBucket[] Buckets(string account, DateTimeOffset now)
    {
        if (!_accounts.TryGetValue(account, out RateBucket[]? buckets))
        {
            (string Name, int? Size)[] all = [(RateNames.Requests, limits.RequestsPerMinute), (RateNames.Input, limits.InputTokensPerMinute), (RateNames.Output, limits.OutputTokensPerMinute)];
            buckets = [.. all.Where(static limit => limit.Size is not null).Select(limit => new RateBucket(limit.Name, limit.Size!.Value, now))];
            _accounts.Add(account, buckets);
        }

        return buckets;
    }

    /// <summary>How long an answer becomes is not known when its request comes: one token must be left.</summary>
    private static int Needed(RateBucket bucket, SimulatedUsage usage) => bucket.Name == RateNames.Output ? 1 : Used(bucket, usage);

    private static int Used(RateBucket bucket, SimulatedUsage usage) => bucket.Name switch
    {
        RateNames.Requests => 1,
        RateNames.Input => usage.InputTokens + usage.CacheWriteTokens,
        _ => usage.OutputTokens,
    };

    private static void AddState(RateBucket[] buckets, DateTimeOffset now, ApiDialect dialect, IHeaderDictionary headers)
    {
        foreach (RateBucket bucket in buckets)
        {
            Add(RateNames.Of(bucket.Name, dialect), bucket);
        }

        if (buckets.Where(static bucket => bucket.Name != RateNames.Requests).MinBy(static bucket => bucket.Share) is { } tightest)
        {
            Add("tokens", tightest);
        }

        void Add(string name, RateBucket bucket)
        {
            bool isAnthropic = dialect == ApiDialect.Anthropic;
            TimeSpan wait = bucket.Until(bucket.Size);
            headers[Header("limit")] = bucket.Size.ToString(CultureInfo.InvariantCulture);
            headers[Header("remaining")] = bucket.Left.ToString(CultureInfo.InvariantCulture);
            headers[Header("reset")] = isAnthropic
                ? (now + wait).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{wait.TotalSeconds:0.###}s");

            string Header(string part) => isAnthropic ? $"anthropic-ratelimit-{name}-{part}" : $"x-ratelimit-{part}-{name}";
        }
    }

    private static ApiRejectionException Refusal(RateBucket bucket, ApiDialect dialect)
    {
        string what = string.Create(CultureInfo.InvariantCulture, $"{bucket.Size} {bucket.Name.Replace('-', ' ')} per minute");
        return dialect == ApiDialect.Anthropic
            ? new ApiRejectionException(429, "rate_limit_error", $"This request would exceed your rate limit of {what}.")
            : new ApiRejectionException(429, bucket.Name == RateNames.Requests ? "requests" : "tokens", $"Rate limit reached: {what}.", null, "rate_limit_exceeded");
    }
}
