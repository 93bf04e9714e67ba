using System.Globalization;
using System.Text.Json;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Batches;

/// <summary>One batch: when it was made, when it ends, and what came of it.</summary>
internal sealed class MessageBatch
{
    private readonly Lazy<IReadOnlyList<BatchResultLine>> _results;
    private readonly int _count;
    private readonly DateTimeOffset _processed;

    public MessageBatch(string id, string workspace, int count, DateTimeOffset created, TimeSpan duration, Func<MessageBatch, IReadOnlyList<BatchResultLine>> process)
    {
        (Id, Workspace, _count, Created) = (id, workspace, count, created);
        Expires = created + TimeSpan.FromHours(ProviderData.Embedded.BatchExpiresHours);
        IsExpired = created + duration > Expires;
        _processed = IsExpired ? Expires : created + duration;
        _results = new Lazy<IReadOnlyList<BatchResultLine>>(() => process(this));
    }

    public string Id { get; }

    public string Workspace { get; }

    public DateTimeOffset Created { get; }

    public DateTimeOffset Expires { get; }

    /// <summary>Whether it would take longer than the API processes a batch.</summary>
    public bool IsExpired { get; }

    public DateTimeOffset? CancelledAt { get; set; }

    /// <summary>The results, made when they are first looked at.</summary>
    public IReadOnlyList<BatchResultLine> Results => _results.Value;

    public bool HasEnded(DateTimeOffset now) => CancelledAt is not null || now >= _processed;

    /// <summary>Writes the batch as it stands.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="now">The time.</param>
    /// <param name="isCancelling">Whether it has been cancelled right now.</param>
    public void WriteTo(Utf8JsonWriter json, DateTimeOffset now, bool isCancelling = false)
    {
        bool ended = HasEnded(now) && !isCancelling;
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteString("type", "message_batch");
        json.WriteString("processing_status", ended ? "ended" : isCancelling ? "canceling" : "in_progress");
        json.WriteStartObject("request_counts");
        json.WriteNumber("processing", ended ? 0 : _count);
        foreach (string type in (string[])["succeeded", "errored", "canceled", "expired"])
        {
            json.WriteNumber(type, ended ? Results.Count(result => result.Type == type) : 0);
        }

        json.WriteEndObject();
        WriteTime(json, "ended_at", ended ? CancelledAt ?? _processed : null);
        WriteTime(json, "created_at", Created);
        WriteTime(json, "expires_at", Expires);
        json.WriteNull("archived_at");
        WriteTime(json, "cancel_initiated_at", CancelledAt);
        json.WriteString("results_url", ended ? $"/v1/messages/batches/{Id}/results" : null);
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset? time) =>
        json.WriteString(name, time?.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture));
}
