using System.Buffers;
using System.Diagnostics;
using System.Text.Json;
using PromptGen;
using PromptGen.Client;

namespace InvoiceExtraction;

/// <summary>One pass over the documents and what came of it.</summary>
internal sealed class SampleRun
{
    private SampleRun(string name, OutputMode outputMode, IReadOnlyList<ExtractedFile> files, ModelProfile model, TimeSpan duration)
    {
        Name = name;
        OutputMode = outputMode;
        Files = files;
        Duration = duration;
        Usage = files.Aggregate(ExtractionUsage.None, static (sum, file) => sum + file.Result.Usage);
        Score = files.All(static file => file.Score is null) ? null : files.Aggregate(FieldScore.Zero, static (sum, file) => sum + (file.Score ?? FieldScore.Zero));

        // Each call has a price tier of its own, so the costs are added and not the tokens.
        decimal?[] costs = [.. files.Select(file => model.CostOf(file.Result.Usage))];
        CostUsd = costs.All(static cost => cost is not null) ? costs.Sum() : null;
    }

    public string Name { get; }

    public OutputMode OutputMode { get; }

    public IReadOnlyList<ExtractedFile> Files { get; }

    public TimeSpan Duration { get; }

    public ExtractionUsage Usage { get; }

    public FieldScore? Score { get; }

    /// <summary>US dollars, or null where a price is not known.</summary>
    public decimal? CostUsd { get; }

    /// <summary>Extracts all files, the cheap way round: the first one alone, because it writes the cache, then the others side by side.</summary>
    public static async Task<SampleRun> ExtractAsync(
        string name,
        IReadOnlyList<InputFile> files,
        ExtractionClient client,
        ModelProfile model,
        Func<ExtractionRequest<Invoice>, ExtractionRequest<Invoice>> configure,
        Action<ExtractedDocument<Invoice>> progress,
        CancellationToken cancellationToken)
    {
        ExtractedFile?[] extracted = new ExtractedFile?[files.Count];
        long start = Stopwatch.GetTimestamp();
        await foreach (ExtractedDocument<Invoice> document in client.ExtractManyAsync(files.Select(static file => file.Document), configure, cancellationToken))
        {
            extracted[document.Index] = ExtractedFile.From(files[document.Index], document.Result);
            progress(document);
        }

        TimeSpan duration = Stopwatch.GetElapsedTime(start);
        OutputMode mode = configure(Invoice.Tool.CreateRequest("-").WithModel(model)).EffectiveOutputMode;
        return new SampleRun(name, mode, [.. extracted.OfType<ExtractedFile>()], model, duration);
    }
}

/// <summary>One document with its result.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Result">How the extraction ended.</param>
/// <param name="Value">The record as JSON, or null.</param>
/// <param name="Score">The comparison with the expected record, where there is one.</param>
internal sealed record ExtractedFile(string Name, ExtractionResult<Invoice> Result, JsonElement? Value, FieldScore? Score)
{
    public static ExtractedFile From(InputFile file, ExtractionResult<Invoice> result)
    {
        JsonElement? value = result.IsOk ? ToJson(result.Value) : null;
        return new ExtractedFile(file.Name, result, value, file.Gold is { } gold ? FieldScore.Of(JsonElement.Parse(gold), value) : null);
    }

    private static JsonElement ToJson(Invoice invoice)
    {
        ArrayBufferWriter<byte> json = new();
        Invoice.Tool.Write(json, invoice);
        return JsonElement.Parse(json.WrittenSpan);
    }
}
