using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

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
    public async Task SecondCall_IsPricedByItself()
    {
        // Haiku 5.5 has a higher price above 100,000 prompt tokens, which the two calls reach together and neither alone.
        const string Model = "claude-haiku-5-5";
        string good = Answers.Good.Replace("\"input_tokens\":10", "\"input_tokens\":60000", StringComparison.Ordinal);
        string bad = good.Replace("12.5", "true", StringComparison.Ordinal);

        (Activity span, _) = await RunAsync(new FakeHandler(number => Answers.Reply(200, number == 0 ? bad : good)), Receipt.Tool.CreateRequest(Document).WithModel(Model));

        ExtractionUsage usage = new() { InputTokens = 60_000, OutputTokens = 20, CacheReadTokens = 30, CacheWriteTokens = 40 };
        double each = (double)ModelCatalog.Default.Get(Model).CostOf(usage)!;
        Assert.True((double)ModelCatalog.Default.Get(Model).CostOf(usage + usage)! > 3 * each);
        Assert.Equal(2, span.GetTagItem("promptgen.attempts"));
        Assert.Equal(2 * each, Assert.IsType<double>(span.GetTagItem("promptgen.cost_usd")), 1e-9);
    }

    [Fact]
    public async Task WhatTheAnswerTellsOfTheCache_IsOnTheSpan()
    {
        string told = Answers.Good.Replace("\"usage\":", "\"diagnostics\":{\"cache_miss_reason\":{\"type\":\"tools_changed\",\"cache_missed_input_tokens\":7}},\"usage\":", StringComparison.Ordinal);

        (Activity span, _) = await RunAsync(new FakeHandler(_ => Answers.Reply(200, told)));

        Assert.Equal("tools_changed", span.GetTagItem("promptgen.cache.miss_reason"));
    }

    [Fact]
    public async Task EveryInstrument_MeasuresWithItsUnit()
    {
        string repaired = Answers.Good.Replace("12.5", "\"12.5\"", StringComparison.Ordinal);

        (Activity span, ConcurrentBag<string> measured) = await RunAsync(new FakeHandler(_ => Answers.Reply(200, repaired)));

        Assert.Equal((1, 0), (span.GetTagItem("promptgen.repairs"), span.GetTagItem("promptgen.problems")));
        Assert.Contains("promptgen.repairs 1 NumberInString", measured);
        Assert.Contains("promptgen.tokens 10 input", measured);
        Assert.Contains("promptgen.tokens 20 output", measured);
        Assert.Contains(measured, static text => text.StartsWith("promptgen.cost 0.0", StringComparison.Ordinal));
        Assert.Contains(measured, static text => text.StartsWith("promptgen.extraction.duration ", StringComparison.Ordinal));
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

    private static async Task<(Activity Span, ConcurrentBag<string> Measured)> RunAsync(FakeHandler handler, ExtractionRequest<Receipt>? request = null)
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
        meters.SetMeasurementEventCallback<long>((instrument, count, tags, _) => Measure(instrument, count, tags));
        meters.SetMeasurementEventCallback<double>((instrument, amount, tags, _) => Measure(instrument, amount, tags));
        meters.Start();
        await Clients.Create(handler).ExtractAsync(request ?? Receipt.Tool.CreateRequest(Document), Cancellation);
        return (Assert.Single(spans, span => span.Source.Name == "PromptGen" && span.RootId == parent!.RootId), measured);

        // Other tests measure at the same time; this one's calls run under its own parent.
        void Measure(Instrument instrument, double number, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (Activity.Current?.RootId == parent?.RootId)
            {
                measured.Add(string.Create(CultureInfo.InvariantCulture, $"{instrument.Name} {number:0.##########} {(tags.Length > 2 ? tags[2].Value : "")}"));
            }
        }
    }
}
