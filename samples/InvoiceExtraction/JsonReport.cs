using System.Text.Encodings.Web;
using System.Text.Json;
using PromptGen;

namespace InvoiceExtraction;

/// <summary>Writes the runs as one JSON document. Apart from the seconds it is the same on every run against the simulator.</summary>
internal static class JsonReport
{
    public static void Write(Stream output, ModelProfile model, string provider, PromptPrefix prefix, IReadOnlyList<SampleRun> runs)
    {
        using Utf8JsonWriter json = new(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("tool", Invoice.Tool.Name);
        json.WriteString("model", model.Id);
        json.WriteString("provider", provider);
        json.WriteString("fingerprint", prefix.Fingerprint);
        json.WriteNumber("prefixBytes", prefix.Bytes.Length);
        json.WriteStartArray("runs");
        foreach (SampleRun run in runs)
        {
            WriteRun(json, run);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteRun(Utf8JsonWriter json, SampleRun run)
    {
        json.WriteStartObject();
        json.WriteString("name", run.Name);
        json.WriteString("outputMode", run.OutputMode.ToString());
        json.WriteStartArray("documents");
        foreach (ExtractedFile file in run.Files)
        {
            WriteDocument(json, file);
        }

        json.WriteEndArray();
        json.WriteStartObject("totals");
        json.WriteNumber("documents", run.Files.Count);
        json.WriteNumber("ok", run.Files.Count(static file => file.Result.IsOk));
        WriteRatio(json, "fieldPrecision", run.Score?.Precision);
        WriteRatio(json, "fieldRecall", run.Score?.Recall);
        WriteRatio(json, "fieldF1", run.Score?.F1);
        WriteUsage(json, run.Usage);
        if (run.CostUsd is { } cost)
        {
            json.WriteNumber("costUsd", decimal.Round(cost, 6));
        }
        else
        {
            json.WriteNull("costUsd");
        }

        json.WriteNumber("seconds", Math.Round(run.Duration.TotalSeconds, 3));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, ExtractedFile file)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Name);
        json.WriteString("outcome", file.Result.Outcome.ToString());
        json.WritePropertyName("value");
        if (file.Result.IsOk)
        {
            Invoice.Tool.Write(json, file.Result.Value);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStartArray("problems");
        foreach (ExtractionProblem problem in file.Result.Problems)
        {
            json.WriteStartObject();
            json.WriteString("path", problem.Path);
            json.WriteString("kind", problem.Kind.ToString());
            json.WriteString("message", problem.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("usage");
        WriteUsage(json, file.Result.Usage);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteUsage(Utf8JsonWriter json, ExtractionUsage usage)
    {
        json.WriteNumber("inputTokens", usage.InputTokens);
        json.WriteNumber("outputTokens", usage.OutputTokens);
        json.WriteNumber("cacheReadTokens", usage.CacheReadTokens);
        json.WriteNumber("cacheWriteTokens", usage.CacheWriteTokens);
    }

    private static void WriteRatio(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } ratio)
        {
            json.WriteNumber(name, Math.Round(ratio, 4));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
