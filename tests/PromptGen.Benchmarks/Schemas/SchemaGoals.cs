using System.Text.Json.Schema;
using PromptGen.Benchmarks.Reading;
using PromptGen.Benchmarks.Running;

namespace PromptGen.Benchmarks.Schemas;

/// <summary>The schema's bytes as they are sent, warm.</summary>
internal static class SchemaGoals
{
    private const string Ours = "PromptGen";
    private const string Exporter = "JsonSchemaExporter";

    public static IEnumerable<Goal> Measure()
    {
        int sum = 0;
        Race race = Race.Run(
            new Variant(Ours, () => sum += Invoice.Tool.GetPrefix(WireFormat.AnthropicMessages, OutputMode.ForcedTool).Bytes.Length),
            new Variant(Exporter, () => sum += InvoiceContext.Default.Invoice.GetJsonSchemaAsNode().ToJsonString().Length));
        Console.WriteLine($"# schema: {race}");
        yield return new Goal("schema-exporter", 100, true, "x", Ours, Exporter, [new Figure("17 properties", race.Ratio(Exporter, Ours))]);
        yield return new Goal("schema-alloc", 0, false, " B", Ours, "nothing", [new Figure("17 properties", race.Bytes(Ours))]);
    }
}
