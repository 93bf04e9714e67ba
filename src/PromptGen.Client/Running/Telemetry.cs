using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PromptGen.Client.Running;

/// <summary>
/// What each extraction tells to OpenTelemetry, under the name <c>PromptGen</c>. Names, counts and kinds only: no document, no value, no key. The call itself is
/// the provider SDK's or HttpClient's span; this one says how the extraction ended.
/// </summary>
internal static class Telemetry
{
    private const string Name = "PromptGen";
    private static readonly ActivitySource s_source = new(Name);
    private static readonly Meter s_meter = new(Name);
    private static readonly Counter<long> s_extractions = s_meter.CreateCounter<long>("promptgen.extractions", "{extraction}", "Extractions by outcome.");
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>("promptgen.extraction.duration", "s", "Time of an extraction: all requests, waits and reading.");
    private static readonly Counter<long> s_requests = s_meter.CreateCounter<long>("promptgen.requests", "{request}", "Requests sent, retries included.");
    private static readonly Counter<long> s_tokens = s_meter.CreateCounter<long>("promptgen.tokens", "{token}", "Tokens by kind: input, output, cache_read, cache_write.");
    private static readonly Counter<long> s_repairs = s_meter.CreateCounter<long>("promptgen.repairs", "{repair}", "Deviations that were tolerated, by kind.");
    private static readonly Counter<double> s_cost = s_meter.CreateCounter<double>("promptgen.cost", "{USD}", "Cost at the prices of the model data; models without a price are left out.");
    private static readonly Counter<long> s_inactive = s_meter.CreateCounter<long>("promptgen.cache_inactive", "{extraction}", "Answers to marked requests that neither read the cache nor wrote it.");

    public static Activity? Start(ExtractionRequest request)
    {
        Activity? activity = s_source.StartActivity("promptgen.extract", ActivityKind.Internal);
        activity?.SetTag("promptgen.tool", request.Tool.Name);
        activity?.SetTag("promptgen.model", request.Model?.Id);
        return activity;
    }

    public static void Record<T>(Activity? activity, ExtractionRequest request, ExtractionResult<T> result, decimal? cost)
    {
        TagList tags = new() { { "promptgen.tool", request.Tool.Name }, { "promptgen.model", request.Model?.Id } };
        bool inactive = IsCacheInactive(request, result);
        s_extractions.Add(1, [.. tags, new("promptgen.outcome", result.Outcome.ToString())]);
        s_duration.Record(result.Duration.TotalSeconds, tags);
        s_requests.Add(result.Attempts, tags);
        AddTokens("input", result.Usage.InputTokens);
        AddTokens("output", result.Usage.OutputTokens);
        AddTokens("cache_read", result.Usage.CacheReadTokens);
        AddTokens("cache_write", result.Usage.CacheWriteTokens);
        foreach (ExtractionRepair repair in result.Repairs)
        {
            s_repairs.Add(1, [.. tags, new("promptgen.repair", repair.Kind.ToString())]);
        }

        if (cost is { } dollars)
        {
            s_cost.Add((double)dollars, tags);
        }

        if (inactive)
        {
            s_inactive.Add(1, tags);
        }

        if (activity is not null)
        {
            Tag(activity, result, cost, inactive);
        }

        void AddTokens(string kind, long count) => s_tokens.Add(count, [.. tags, new("promptgen.token.kind", kind)]);
    }

    /// <summary>A marked prompt that is neither written nor read is below the model's minimum, or the provider ignores the marker (reliability row 30).</summary>
    private static bool IsCacheInactive<T>(ExtractionRequest request, ExtractionResult<T> result) =>
        request.CacheTtl != CacheTtl.None
        && request.Model?.CacheStyle is CacheStyle.AnthropicMarkers or CacheStyle.OpenAIBreakpoints
        && result.Usage is { PromptTokens: > 0, CacheReadTokens: 0, CacheWriteTokens: 0 };

    private static void Tag<T>(Activity activity, ExtractionResult<T> result, decimal? cost, bool inactive)
    {
        activity.SetTag("promptgen.outcome", result.Outcome.ToString());
        activity.SetTag("promptgen.attempts", result.Attempts);
        activity.SetTag("promptgen.problems", result.Problems.Count);
        activity.SetTag("promptgen.repairs", result.Repairs.Count);
        activity.SetTag("promptgen.cache.read_tokens", result.Usage.CacheReadTokens);
        activity.SetTag("promptgen.cache.write_tokens", result.Usage.CacheWriteTokens);
        activity.SetTag("promptgen.cache.miss_reason", result.CacheMissReason);
        activity.SetTag("promptgen.cost_usd", (double?)cost);
        if (inactive)
        {
            activity.AddEvent(new ActivityEvent("promptgen.cache_inactive"));
        }

        if (!result.IsOk)
        {
            activity.SetStatus(ActivityStatusCode.Error, result.Outcome.ToString());
        }
    }
}
