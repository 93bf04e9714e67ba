using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PromptGen;
using PromptGen.Client;
using Spectre.Console;

namespace InvoiceExtraction;

/// <summary>Shows the runs to a person.</summary>
internal sealed class ConsoleReport(IAnsiConsole console)
{
    private static readonly CultureInfo s_culture = CultureInfo.InvariantCulture;

    /// <summary>The table of documents.</summary>
    public void Documents(SampleRun run)
    {
        Table table = new Table().Border(TableBorder.Simple).Title($"{run.Name} ({run.OutputMode})");
        table.AddColumn("document").AddColumn("outcome");
        table.AddColumns(Right("fields"), Right("problems"), Right("cache written"), Right("cache read"), Right("input"));
        foreach (ExtractedFile file in run.Files)
        {
            ExtractionUsage usage = file.Result.Usage;
            string fields = file.Score is { } score ? $"{score.Right}/{score.Right + score.Wrong + score.Missing}" : file.Value is null ? "-" : "read";
            table.AddRow(Markup.Escape(file.Name), file.Result.Outcome.ToString(), fields, Count(file.Result.Problems.Count), Count(usage.CacheWriteTokens), Count(usage.CacheReadTokens), Count(usage.InputTokens));
        }

        console.Write(table);
    }

    /// <summary>The records themselves, for the user's own files.</summary>
    public void Values(SampleRun run)
    {
        foreach (ExtractedFile file in run.Files)
        {
            console.WriteLine();
            console.WriteLine(file.Name);
            // Not through the console: it would break long lines, and JSON that is copied from here should stay JSON.
            console.Profile.Out.Writer.WriteLine(file.Value is { } value ? Indented(value) : $"  {file.Result.Outcome}");
            foreach (ExtractionProblem problem in file.Result.Problems)
            {
                console.WriteLine($"  {problem.Path}: {problem.Message}");
            }
        }
    }

    /// <summary>The passes side by side.</summary>
    public void Comparison(IReadOnlyList<SampleRun> runs, ModelProfile model)
    {
        Table table = new Table().Border(TableBorder.Simple);
        table.AddColumn("");
        foreach (SampleRun run in runs)
        {
            table.AddColumn(Right(run.Name));
        }

        Row("documents read", static run => $"{run.Files.Count(static file => file.Result.IsOk)} of {run.Files.Count}");
        if (runs.Any(static run => run.Score is not null))
        {
            Row("field precision", static run => Percent(run.Score?.Precision));
            Row("field recall", static run => Percent(run.Score?.Recall));
            Row("field F1", static run => Percent(run.Score?.F1));
        }

        Row("input tokens", static run => Count(run.Usage.InputTokens));
        Row("cache written", static run => Count(run.Usage.CacheWriteTokens));
        Row("cache read", static run => Count(run.Usage.CacheReadTokens));
        Row("output tokens", static run => Count(run.Usage.OutputTokens));
        Row("cost", static run => Usd(run.CostUsd));
        Row("the same without cache", run => Usd(model.CostOf(WithoutCache(run.Usage))));
        Row("seconds", static run => run.Duration.TotalSeconds.ToString("0.00", s_culture));
        console.Write(table);

        void Row(string label, Func<SampleRun, string> value) => table.AddRow([label, .. runs.Select(value)]);
    }

    public void Prefix(PromptPrefix prefix, ModelProfile model)
    {
        string tokens = prefix.EstimateTokens(model) is { } estimate ? $", about {Count(estimate)} tokens" : "";
        string minimum = model.MinCacheableTokens is { } least ? $" ({model.Id} caches from {Count(least)})" : "";
        console.WriteLine($"prefix       {Count(prefix.Bytes.Length)} bytes{tokens}{minimum}, {Invoice.Tool.ExemplarCount} exemplars");
        console.WriteLine($"fingerprint  {prefix.Fingerprint}");
        console.WriteLine($"prices       as of {model.AsOf:yyyy-MM-dd}");
    }

    /// <summary>The run in one line.</summary>
    public void Summary(IReadOnlyList<SampleRun> runs)
    {
        SampleRun last = runs[^1];
        string scores = last.Score is null ? "" : "field F1 " + string.Join(", ", runs.Select(static run => $"{Percent(run.Score?.F1)} {run.Name}")) + "; ";
        console.WriteLine();
        console.WriteLine($"{last.Files.Count(static file => file.Result.IsOk)} of {last.Files.Count} documents extracted; {scores}{Usd(last.CostUsd)}");
    }

    public static string Estimate(CostEstimate estimate)
    {
        ExtractionCost low = estimate.Low.Cost, high = estimate.High.Cost;
        return $"estimate     {estimate.Documents} documents on {estimate.Model.Id}: {Usd(low.CachedFiveMinutes ?? low.Uncached)} to {Usd(high.CachedFiveMinutes ?? high.Uncached)}, "
            + $"without a cache {Usd(low.Uncached)} to {Usd(high.Uncached)} (prices as of {estimate.PricesAsOf:yyyy-MM-dd}; tokens are estimated)";
    }

    private static ExtractionUsage WithoutCache(ExtractionUsage usage) => new() { InputTokens = usage.PromptTokens, OutputTokens = usage.OutputTokens };

    private static string Indented(JsonElement value)
    {
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter json = new(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            value.WriteTo(json);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static TableColumn Right(string header) => new TableColumn(header).RightAligned();

    private static string Count(long value) => value.ToString("N0", s_culture);

    private static string Percent(double? value) => value is { } ratio ? (100 * ratio).ToString("0.0", s_culture) + " %" : "-";

    private static string Usd(decimal? value) => value is { } usd ? "$" + usd.ToString("0.0000", s_culture) : "not known";
}
