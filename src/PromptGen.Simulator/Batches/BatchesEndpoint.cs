using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PromptGen.Simulator.Answers;
using PromptGen.Simulator.Endpoints;
using PromptGen.Simulator.Faults;
using PromptGen.Simulator.Protocol;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Batches;

/// <summary><c>/v1/messages/batches</c>: create, retrieve, list, cancel, delete and results (provider facts BT-1, BT-2).</summary>
internal sealed class BatchesEndpoint(Func<ApiRequest, ApiAnswer> answer, TimeProvider clock, TimeSpan duration, IFaultPlan? faults)
{
    private const int DefaultPage = 20;
    private const int LargestPage = 1000;
    private const string Errored = "errored";
    private readonly BatchStore _store = new();

    public ApiAnswer Create(ApiRequest request)
    {
        string workspace = Workspace(request);
        RequestHeaders.RequireJson(request.Headers);
        BatchRules.Check(request.Body);
        BatchItem[] items = [.. request.Body.GetProperty("requests").EnumerateArray().Select(static item => new BatchItem(item.GetProperty("custom_id").GetString()!, Encoding.UTF8.GetBytes(item.GetProperty("params").GetRawText())))];
        HeaderDictionary headers = new(request.Headers.ToDictionary(StringComparer.OrdinalIgnoreCase));
        MessageBatch batch = new("msgbatch_sim_" + request.Serial, workspace, items.Length, clock.GetUtcNow(), duration, made => Process(made, items, headers, request.Serial));
        _store.Add(batch);
        return Shown(batch, isNew: true);
    }

    public ApiAnswer Retrieve(ApiRequest request, string id) => Shown(_store.Get(Workspace(request), id));

    public ApiAnswer Cancel(ApiRequest request, string id)
    {
        MessageBatch batch = _store.Get(Workspace(request), id);
        DateTimeOffset now = clock.GetUtcNow();
        if (batch.HasEnded(now))
        {
            throw ApiRejectionException.Invalid($"Batch '{id}' cannot be canceled because it has already ended.");
        }

        batch.CancelledAt = now;
        return Json(json => batch.WriteTo(json, now, isCancelling: true));
    }

    public ApiAnswer Delete(ApiRequest request, string id)
    {
        MessageBatch batch = Ended(request, id, "Cancel it, or wait until it has ended, before you delete it.");
        _store.Remove(batch);
        return Json(json =>
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("type", "message_batch_deleted");
            json.WriteEndObject();
        });
    }

    /// <summary>The result lines in an order of their own, as the API gives them.</summary>
    public ApiAnswer Results(ApiRequest request, string id)
    {
        MessageBatch batch = Ended(request, id, "Its results are there when it has ended.");
        byte[] lines = [.. batch.Results.OrderBy(result => Convert.ToHexString(SHA256.HashData([.. Encoding.UTF8.GetBytes(id), .. result.Line])), StringComparer.Ordinal).SelectMany(static result => result.Line)];
        return new ApiAnswer(lines, null, null) { ContentType = "application/x-jsonl" };
    }

    public ApiAnswer List(ApiRequest request, IQueryCollection query)
    {
        IReadOnlyList<MessageBatch> all = _store.Of(Workspace(request));
        string limitText = query["limit"].ToString();
        if (!int.TryParse(limitText.Length == 0 ? DefaultPage.ToString(CultureInfo.InvariantCulture) : limitText, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) || limit is < 1 or > LargestPage)
        {
            throw ApiRejectionException.Invalid($"limit: Input should be between 1 and {LargestPage}");
        }

        string after = query["after_id"].ToString();
        string before = query["before_id"].ToString();
        MessageBatch[] rest = [.. after.Length > 0 ? all.SkipWhile(batch => batch.Id != after).Skip(1) : all];
        rest = [.. before.Length > 0 ? rest.TakeWhile(batch => batch.Id != before) : rest];
        MessageBatch[] page = [.. before.Length > 0 ? rest.TakeLast(limit) : rest.Take(limit)];
        return Json(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("data");
            DateTimeOffset now = clock.GetUtcNow();
            Array.ForEach(page, batch => batch.WriteTo(json, now));
            json.WriteEndArray();
            json.WriteBoolean("has_more", rest.Length > page.Length);
            json.WriteString("first_id", page.FirstOrDefault()?.Id);
            json.WriteString("last_id", page.LastOrDefault()?.Id);
            json.WriteEndObject();
        });
    }

    private static string Workspace(ApiRequest request)
    {
        string key = RequestHeaders.AnthropicKey(request.Headers);
        RequestHeaders.AnthropicVersion(request.Headers);
        return key;
    }

    private MessageBatch Ended(ApiRequest request, string id, string remedy)
    {
        MessageBatch batch = _store.Get(Workspace(request), id);
        return batch.HasEnded(clock.GetUtcNow()) ? batch : throw ApiRejectionException.Invalid($"Batch '{id}' is still being processed. {remedy}");
    }

    /// <summary>A batch is never done when it has just been made, even where it takes no time.</summary>
    private ApiAnswer Shown(MessageBatch batch, bool isNew = false) => Json(json => batch.WriteTo(json, isNew ? DateTimeOffset.MinValue : clock.GetUtcNow()));

    private BatchResultLine[] Process(MessageBatch batch, BatchItem[] items, IHeaderDictionary headers, string serial)
    {
        string? unprocessed = batch.CancelledAt is not null ? "canceled" : batch.IsExpired ? "expired" : null;
        return [.. items.Select((item, index) => unprocessed is null ? Met(item, headers, string.Create(CultureInfo.InvariantCulture, $"{serial}_{index}")) : Line(item.CustomId, unprocessed, null, default))];
    }

    private BatchResultLine Met(BatchItem item, IHeaderDictionary headers, string serial)
    {
        FaultKind? fault = faults?.FaultFor(new SimulatedRequest(0, serial, BodyReader.BatchPath, item.Parameters))?.Kind;
        switch (fault)
        {
            case FaultKind.BatchErrored:
                return Line(item.CustomId, Errored, "error", ErrorBody.Write(ApiDialect.Anthropic, FaultStatus.For(FaultKind.ServerError, ApiDialect.Anthropic)!, "req_sim_" + serial));
            case FaultKind.BatchExpired:
                return Line(item.CustomId, "expired", null, default);
            case FaultKind.BatchCanceled:
                return Line(item.CustomId, "canceled", null, default);
        }

        BatchResultLine line = Answered(item.CustomId, item, headers, serial, fault);
        return fault switch
        {
            FaultKind.BatchMissing => line with { Line = [] },
            FaultKind.BatchRepeated => line with { Line = [.. line.Line, .. line.Line] },
            FaultKind.BatchForeign => line with { Line = [.. line.Line, .. Answered("simulated_foreign", item, headers, serial, null).Line] },
            _ => line,
        };
    }

    private BatchResultLine Answered(string id, BatchItem item, IHeaderDictionary headers, string serial, FaultKind? fault)
    {
        using JsonDocument parameters = JsonDocument.Parse(item.Parameters);
        try
        {
            ApiAnswer made = answer(new ApiRequest(parameters.RootElement, headers, serial, fault));
            made.OnBegin?.Invoke();
            return Line(id, "succeeded", "message", made.Body);
        }
        catch (ApiRejectionException rejection)
        {
            return Line(id, Errored, "error", ErrorBody.Write(ApiDialect.Anthropic, rejection, "req_sim_" + serial));
        }
    }

    private static BatchResultLine Line(string id, string type, string? member, ReadOnlySpan<byte> body)
    {
        byte[] copy = body.ToArray();
        byte[] line = JsonBytes.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("custom_id", id);
            json.WriteStartObject("result");
            json.WriteString("type", type);
            if (member is not null)
            {
                json.WritePropertyName(member);
                json.WriteRawValue(copy);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
        return new BatchResultLine(type, [.. line, (byte)'\n']);
    }

    private static ApiAnswer Json(Action<Utf8JsonWriter> write) => new(JsonBytes.Write(write), null, null);
}
