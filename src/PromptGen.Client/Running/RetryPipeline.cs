using Polly;
using Polly.Retry;

namespace PromptGen.Client.Running;

/// <summary>The one owner of retries. A try returns how long to wait before the next one, or null when it was the last.</summary>
internal static class RetryPipeline
{
    private static readonly TimeSpan s_firstWait = TimeSpan.FromMilliseconds(500);
    private const int MostDoublings = 4;

    public static ResiliencePipeline<TimeSpan?> Create(ExtractionClientOptions options)
    {
        ResiliencePipelineBuilder<TimeSpan?> builder = new() { TimeProvider = options.TimeProvider };
        if (options.MaxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<TimeSpan?>
            {
                MaxRetryAttempts = options.MaxRetries,
                ShouldHandle = static args => ValueTask.FromResult(args.Outcome.Result is not null),
                DelayGenerator = static args => ValueTask.FromResult(args.Outcome.Result),
            });
        }

        return builder.Build();
    }

    /// <summary>The wait before the next try: what the server asks for, else 0.5 s, 1 s, 2 s, up to 8 s.</summary>
    /// <returns>Null when the wait does not fit into the time that is left.</returns>
    public static TimeSpan? Wait(TransportResponse response, int failures, TimeSpan left)
    {
        TimeSpan wait = response.RetryAfter ?? (s_firstWait * (1 << Math.Min(failures - 1, MostDoublings)));
        return wait < left ? wait : null;
    }
}
