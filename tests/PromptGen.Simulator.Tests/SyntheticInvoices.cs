using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PromptGen.Simulator.Tests;

/// <summary>Small made-up invoices, German and English by turns; the last of every four is a credit note. The output is computed, not copied.</summary>
internal static class SyntheticInvoices
{
    public const string Schema = """
        {"type":"object","properties":{
          "kind":{"type":"string","enum":["Invoice","CreditNote"]},
          "number":{"type":"string"},
          "issued":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]},
          "seller":{"type":"string"},
          "order":{"type":["string","null"]},
          "currency":{"type":["string","null"],"description":"ISO 4217 code"},
          "lines":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string"},"count":{"type":"integer"},"price":{"type":"number"},"amount":{"type":"number"}},"required":["text","count","price","amount"],"additionalProperties":false}},
          "total":{"type":"number"}},
         "required":["kind","number","issued","seller","order","currency","lines","total"],"additionalProperties":false}
        """;

    private static readonly string[] s_sellers = ["Ahorn", "Birke", "Cedar", "Distel", "Eiche", "Fern", "Ginster", "Hazel", "Iris", "Juniper", "Kiefer", "Linden"];
    private static readonly string[] s_goods = ["Lampe", "Schraube M8", "Desk", "Paper A4", "Kabel", "Chair", "Tinte", "Lock"];

    public static (string Document, string Output) Make(int seed)
    {
        bool german = seed % 2 == 0;
        bool credit = seed % 4 == 3 || seed % 8 == 4;
        CultureInfo culture = german ? German : CultureInfo.InvariantCulture;
        DateOnly issued = new(2026, 1 + (seed % 12), 1 + (seed * 7 % 28));
        string number = german ? $"RE-{1000 + seed}" : $"INV/{2000 + seed}";
        string seller = $"{s_sellers[seed % s_sellers.Length]} {(german ? "Handel GmbH" : "Trading Ltd")}";
        string? order = seed % 3 == 0 ? null : $"B-{seed * 37 + 11}";
        StringBuilder text = new();
        text.Append(seller).Append('\n').Append(german ? $"Weg {seed + 1}, 1000{seed % 10} Berlin" : $"{seed + 1} Mill Road, Leeds").Append("\n\n");
        text.Append(german ? (credit ? "GUTSCHRIFT" : "RECHNUNG") : credit ? "CREDIT NOTE" : "INVOICE").Append("\n\n");
        text.Append(german ? "Belegnummer: " : "Document No: ").Append(number).Append('\n');
        text.Append(german ? "Belegdatum: " : "Issued on: ").Append(issued.ToString(german ? "dd.MM.yyyy" : "dd/MM/yyyy", CultureInfo.InvariantCulture)).Append('\n');
        if (order is not null)
        {
            text.Append(german ? "Ihre Bestellung: " : "Your order: ").Append(order).Append('\n');
        }

        text.Append('\n').Append(german ? "Artikel                 Menge       Preis       Betrag\n" : "Item                      Qty       Price       Amount\n");
        JsonArray lines = [];
        decimal total = 0;
        for (int i = 0; i < 2 + (seed % 3); i++)
        {
            string goods = s_goods[(seed + (i * 3)) % s_goods.Length];
            int count = 1 + ((seed + i) * 5 % 9);
            decimal price = 3.5m + ((seed * 13 + i * 29) % 400 * 1.25m);
            decimal amount = count * price;
            total += amount;
            text.Append(CultureInfo.InvariantCulture, $"{goods,-22}{count,7}{price.ToString("N2", culture),12}{amount.ToString("N2", culture),13}\n");
            lines.Add(new JsonObject { ["text"] = goods, ["count"] = count, ["price"] = price, ["amount"] = credit ? -amount : amount });
        }

        text.Append('\n').Append(german ? "Endbetrag" : "Total due").Append(' ', 32).Append(total.ToString("N2", culture)).Append(german ? " €" : " GBP").Append('\n');
        JsonObject output = new()
        {
            ["kind"] = credit ? "CreditNote" : "Invoice",
            ["number"] = number,
            ["issued"] = issued.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["seller"] = seller,
            ["order"] = order,
            ["currency"] = german ? "EUR" : "GBP",
            ["lines"] = lines,
            ["total"] = credit ? -total : total,
        };
        return (text.ToString(), output.ToJsonString());
    }

    /// <summary>A system text as PromptGen makes it; <paramref name="outputOf"/> tells which seed's output stands with a document.</summary>
    public static string SystemText(IEnumerable<int> seeds, Func<int, int> outputOf)
    {
        StringBuilder text = new("You extract invoices.\n\n<examples>\n");
        foreach (int seed in seeds)
        {
            text.Append("<example>\n<document>\n").Append(Make(seed).Document).Append("\n</document>\n<output>\n").Append(Make(outputOf(seed)).Output).Append("\n</output>\n</example>\n");
        }

        return text.Append("</examples>\n").ToString();
    }

    public static string Request(int shots, string model, int document = 41)
    {
        JsonObject body = new()
        {
            ["model"] = model,
            ["max_tokens"] = 4096,
            ["tools"] = new JsonArray(new JsonObject { ["name"] = "record", ["input_schema"] = JsonNode.Parse(Schema) }),
            ["system"] = SystemText(Enumerable.Range(0, shots), s => s),
            ["messages"] = new JsonArray(new JsonObject
            {
                ["role"] = "user",
                ["content"] = $"<document-0123456789abcdef>\n{Make(document).Document}\n</document-0123456789abcdef>",
            }),
        };
        return body.ToJsonString();
    }

    /// <summary>The share of the gold's leaves that an answer has at the same place.</summary>
    public static double Share(string gold, string answer)
    {
        Dictionary<string, string> wanted = Leaves(JsonDocument.Parse(gold).RootElement, "");
        Dictionary<string, string> given = Leaves(JsonDocument.Parse(answer).RootElement, "");
        return wanted.Count(w => given.TryGetValue(w.Key, out string? value) && value == w.Value) / (double)wanted.Count;
    }

    private static CultureInfo German { get; } = new("") { NumberFormat = { NumberGroupSeparator = ".", NumberDecimalSeparator = "," } };

    private static Dictionary<string, string> Leaves(JsonElement element, string path)
    {
        Dictionary<string, string> leaves = [];
        IEnumerable<(string Path, JsonElement Value)> parts = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(p => ($"{path}.{p.Name}", p.Value)),
            JsonValueKind.Array => element.EnumerateArray().Select((e, i) => ($"{path}[{i}]", e)),
            _ => [],
        };
        foreach ((string inner, JsonElement value) in parts)
        {
            foreach ((string key, string leaf) in Leaves(value, inner))
            {
                leaves[key] = leaf;
            }
        }

        if (element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            leaves[path] = element.ValueKind == JsonValueKind.Number ? element.GetDecimal().ToString("0.####", CultureInfo.InvariantCulture) : element.GetRawText();
        }

        return leaves;
    }
}
