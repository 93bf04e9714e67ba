using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PromptGen.Client.Tests;

/// <summary>What an extraction tells to OpenTelemetry: how it ended and what it cost, and nothing of its content.</summary>
public sealed class TelemetryTests
{
    private const string Document = "Canary document 0123456789";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GoodAnswer_IsASpanWithOutcomeCacheAndCost()
    {
        (Activity span, ConcurrentBag<string> measured) = await RunAsync(new FakeHandler(_ => Answers.Reply(200, Answers.Good)));

        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal(
            ("record_receipt", "claude-haiku-4-5", "Ok", 1, 30L, 40L),
            (span.GetTagItem("promptgen.tool"), span.GetTagItem("promptgen.model"), span.GetTagItem("promptgen.outcome"), span.GetTagItem("promptgen.attempts"), span.GetTagItem("promptgen.cache.read_tokens"), span.GetTagItem("promptgen.cache.write_tokens")));
        double expected = (double)ModelCatalog.Default.Get("claude-haiku-4-5").CostOf(new ExtractionUsage { InputTokens = 10, OutputTokens = 20, CacheReadTokens = 30, CacheWriteTokens = 40 })!;
        Assert.Equal(expected, span.GetTagItem("promptgen.cost_usd"));
        Assert.Empty(span.Events);
        Assert.Contains("promptgen.extractions 1 Ok", measured);
        Assert.Contains("promptgen.tokens 30 cache_read", measured);
        Assert.Contains("promptgen.tokens 40 cache_write", measured);
        Assert.Contains("promptgen.requests 1 ", measured);
    }

    [Fact]
    public async Task MarkedRequestWithoutReadOrWrite_IsCacheInactive()
    {
        string uncached = Answers.Good.Replace("\"cache_read_input_tokens\":30,\"cache_creation_input_tokens\":40", "\"cache_read_input_tokens\":0,\"cache_creation_input_tokens\":0", StringComparison.Ordinal);

        (Activity span, ConcurrentBag<string> measured) = await RunAsync(new FakeHandler(_ => Answers.Reply(200, uncached)));

        Assert.Equal("promptgen.cache_inactive", Assert.Single(span.Events).Name);
        Assert.Contains("promptgen.cache_inactive 1 ", measured);
    }

    [Fact]
    public async Task Rejection_IsAnErrorWithoutContent()
    {
        (Activity span, ConcurrentBag<string> measured) = await RunAsync(new FakeHandler(_ => Answers.Reply(400, Answers.Error("invalid_request_error", Document + " " + Clients.Key))));

        Assert.Equal((ActivityStatusCode.Error, "Transport"), (span.Status, span.StatusDescription));
        Assert.Empty(span.Events);
        string everything = string.Join(" ", span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Concat(measured));
        Assert.DoesNotContain("Canary", everything, StringComparison.Ordinal);
        Assert.DoesNotContain(Clients.Key, everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StreamedExtraction_LeavesTheCallersSpanAlone()
    {
        using ActivityListener listener = new() { ShouldListenTo = static source => source.Name == "PromptGen", Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded };
        ActivitySource.AddActivityListener(listener);
        Activity? before = Activity.Current;

        IAsyncEnumerable<ExtractionUpdate<Receipt>> updates = Clients.Create(new FakeHandler(_ => Answers.Reply(401, "{}"))).ExtractStreamingAsync<Receipt>(Document, Cancellation);
        Assert.Same(before, Activity.Current);
        await foreach (ExtractionUpdate<Receipt> update in updates)
        {
            Assert.Same(before, Activity.Current);
            Assert.True(update.IsFinal);
        }

        Assert.Same(before, Activity.Current);
    }

    private static async Task<(Activity Span, ConcurrentBag<string> Measured)> RunAsync(FakeHandler handler)
    {
        string mark = Guid.NewGuid().ToString("N");
        ConcurrentBag<Activity> spans = [];
        ConcurrentBag<string> measured = [];
        using ActivitySource own = new(mark);
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == "PromptGen" || source.Name == mark,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using Activity? parent = own.StartActivity("test");
        using MeterListener meters = new() { InstrumentPublished = static (instrument, listening) => { if (instrument.Meter.Name == "PromptGen") { listening.EnableMeasurementEvents(instrument); } } };
        meters.SetMeasurementEventCallback<long>((instrument, count, tags, _) =>
        {
            // Other tests measure at the same time; this one's calls run under its own parent.
            if (Activity.Current?.RootId == parent?.RootId)
            {
                measured.Add($"{instrument.Name} {count} {(tags.Length > 2 ? tags[2].Value : "")}");
            }
        });
        meters.Start();
        await Clients.Create(handler).ExtractAsync<Receipt>(Document, Cancellation);
        return (Assert.Single(spans, span => span.Source.Name == "PromptGen" && span.RootId == parent!.RootId), measured);
    }
}
