using System.Text;
using System.Text.Json;

namespace PromptGen.Benchmarks.Reading;

/// <summary>Answers of the Messages API that carry an invoice.</summary>
internal static class Bodies
{
    /// <summary>Makes a body.</summary>
    /// <param name="lines">How many lines the invoice has; each is about 140 bytes.</param>
    public static byte[] Message(int lines)
    {
        string input = JsonSerializer.Serialize(Make(lines), InvoiceContext.Default.Invoice);
        return Encoding.UTF8.GetBytes($$$"""{"id":"msg_01Xf","type":"message","role":"assistant","model":"claude-haiku-4-5","content":[{"type":"tool_use","id":"toolu_01A","name":"record_invoice","input":{{{input}}}}],"stop_reason":"tool_use","stop_sequence":null,"usage":{"input_tokens":3120,"cache_creation_input_tokens":0,"cache_read_input_tokens":2950,"output_tokens":711,"service_tier":"standard"}}""");
    }

    private static Invoice Make(int count)
    {
        string[] goods = ["Steel shelf, grey, 180 cm", "On-site installation", "Copper wire 2.5 mm", "Packing and freight"];
        InvoiceLine[] lines = [.. Enumerable.Range(1, count).Select(position => new InvoiceLine(
            position, goods[position % 4], position % 7, (LineUnit)(position % 4), 12.5m + position, (12.5m + position) * (position % 7), position % 3 != 0))];
        decimal net = lines.Sum(static line => line.Amount);
        return new Invoice("2026-00417", new DateOnly(2026, 3, 31), new DateOnly(2026, 4, 30), "Nordwind Handels GmbH", null, Currency.Chf, lines, net, net * 0.19m, net * 1.19m);
    }
}
