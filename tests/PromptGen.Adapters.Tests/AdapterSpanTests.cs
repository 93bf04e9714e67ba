using System.Collections.Concurrent;
using System.Diagnostics;
using Anthropic;
using PromptGen.Anthropic;
using PromptGen.Client;
using PromptGen.Client.Tests;

namespace PromptGen.Adapters.Tests;

/// <summary>The call's span is the SDK's; PromptGen adds one of its own that says how the extraction ended, with tags of its own names alone.</summary>
public sealed class AdapterSpanTests
{
    [Fact]
    public async Task Extraction_HasOneSpanOfEach()
    {
        ConcurrentQueue<Activity> ended = [];
        using ActivitySource own = new(nameof(AdapterSpanTests));
        using ActivityListener listener = new()
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using RawServer server = new(RawReply.Whole(Messages.Good));
        using AnthropicClient client = new() { ApiKey = Route.Key, BaseUrl = server.Address.ToString().TrimEnd('/') };
        ActivityTraceId trace;
        using (Activity parent = own.StartActivity("parent")!)
        {
            trace = parent.TraceId;
            Assert.True((await new ExtractionClient(new AnthropicTransport(client)).ExtractAsync(Messages.Request(), TestContext.Current.CancellationToken)).IsOk);
        }

        Activity[] spans = [.. ended.Where(span => span.TraceId == trace)];
        Activity call = Assert.Single(spans, static span => span.TagObjects.Any(static tag => tag.Key.StartsWith("gen_ai.", StringComparison.Ordinal)));
        Activity extraction = Assert.Single(spans, static span => span.Source.Name == "PromptGen");
        Assert.Equal(extraction.SpanId, call.ParentSpanId);
        Assert.All(extraction.TagObjects, static tag => Assert.StartsWith("promptgen.", tag.Key, StringComparison.Ordinal));
        Assert.All(spans, static span => Assert.DoesNotContain(span.TagObjects, static tag => $"{tag.Value}".Contains("Canary", StringComparison.Ordinal) || $"{tag.Value}".Contains(Route.Key, StringComparison.Ordinal)));
    }
}
