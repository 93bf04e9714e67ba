using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;

namespace PromptGen.Adapters.Tests.Canaries;

/// <summary>Hears everything that a host could record: all activities with tags and events, all meters, the trace, and the event sources of the HTTP stack and the SDKs.</summary>
internal sealed class LeakCollector : EventListener
{
    private static readonly string[] s_sources = ["System.Net.Http", "System.ClientModel", "Anthropic", "OpenAI", "PromptGen", "Microsoft-Extensions"];

    private readonly ConcurrentQueue<string> _heard = [];
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters;
    private readonly Listener _trace;

    public LeakCollector()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Hear,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters = new MeterListener { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Hear(instrument.Name, tags));
        _meters.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Hear(instrument.Name, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Hear(instrument.Name, tags));
        _meters.Start();
        _trace = new Listener(_heard);
        Trace.Listeners.Add(_trace);
    }

    /// <summary>All that was heard so far.</summary>
    public string Heard => string.Join('\n', _heard);

    public void Hear(string text) => _heard.Enqueue(text);

    public override void Dispose()
    {
        Trace.Listeners.Remove(_trace);
        _activities.Dispose();
        _meters.Dispose();
        base.Dispose();
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (s_sources.Any(source => eventSource.Name.StartsWith(source, StringComparison.Ordinal)))
        {
            EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
        }
    }

    // The base class may call this before the fields of this one are set.
    protected override void OnEventWritten(EventWrittenEventArgs eventData) => _heard?.Enqueue($"{eventData.EventName} {string.Join(' ', eventData.Payload ?? new([]))}");

    private void Hear(Activity activity)
    {
        Hear($"{activity.OperationName} {activity.DisplayName} {activity.StatusDescription} {Text(activity.TagObjects)} {Text(activity.Baggage)}");
        foreach (ActivityEvent one in activity.Events)
        {
            Hear($"{one.Name} {Text(one.Tags)}");
        }
    }

    private void Hear(string instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) => Hear($"{instrument} {Text(tags.ToArray())}");

    private static string Text<T>(IEnumerable<KeyValuePair<string, T>> tags) => string.Join(' ', tags.Select(static tag => $"{tag.Key}={tag.Value}"));

    private sealed class Listener(ConcurrentQueue<string> heard) : TraceListener
    {
        public override void Write(string? message) => heard.Enqueue(message ?? "");

        public override void WriteLine(string? message) => heard.Enqueue(message ?? "");
    }
}
