using InvoiceExtraction;

namespace PromptGen.Adapters.Tests.Canaries;

/// <summary>Texts that must come out nowhere but in the request and in the value: key, document, exemplar, shared context.</summary>
internal static class Canary
{
    public const string Document = "RECHNUNG Quendolin\nZebrafink-Lieferung   8812,47 EUR\nLieferant: Zebrafink Federn GmbH\nGesamtbetrag: 8812,47 EUR\n";

    public const string Context = "Kondorregel: Rechnungen von Vossbrink haben nie ein Skonto.";

    /// <summary>What a server, a proxy or a model could say: words and passages of everything that it was sent.</summary>
    public const string Echo = $"key {Route.Key}: Zebrafink, 8812,47 and Zebrafink-Lieferung; example Albrecht Medientechnik GmbH and Lindberg; rule Kondorregel: Rechnungen von Vossbrink; Quendolin";

    /// <summary>Single words are enough: nobody quotes whole documents.</summary>
    private static readonly string[] s_fragments = ["canary-key", "Zebrafink", "Quendolin", "8812,47", "Medientechnik", "Lindberg", "Kondorregel", "Vossbrink"];

    public static IEnumerable<string> FindIn(string text) => s_fragments.Where(fragment => text.Contains(fragment, StringComparison.OrdinalIgnoreCase));

    public static ExtractionRequest<Invoice> Request(WireFormat format) => Invoice.Tool.CreateRequest(Document)
        .WithModel(format == WireFormat.AnthropicMessages ? "claude-haiku-4-5" : "gpt-5.6-luna").WithOutputMode(OutputMode.ForcedTool).WithContext(Context, ContextReuse.Shared);
}
