using System.Text;
using System.Text.Encodings.Web;

namespace PromptGen.Benchmarks.Requests;

/// <summary>The texts of the requests.</summary>
internal static class Texts
{
    private const int InstructionsLength = 136_000;
    private const int DocumentBytes = 8_000;

    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The static text: instructions and examples with the usual quotes and line ends.</summary>
    public static string Instructions { get; } = Repeat("Copy every amount as it is printed, without the currency.\nExample: \"Total 1.250,00\" is 1250.00; a line without an amount is left out.\n", InstructionsLength);

    /// <summary>The documents by the name of their kind.</summary>
    public static IReadOnlyList<(string Kind, string Text)> Documents { get; } =
    [
        ("ASCII", Repeat("Invoice 2026-00417 of Nordwind Handels GmbH, steel shelf grey 180 cm, 4 pieces at 12.50. ", DocumentBytes)),
        ("quotes", Repeat("{\"item\": \"shelf\", \"note\": \"180 cm\"}\n\"wire\"\t\"2.5 mm\"\n", DocumentBytes)),
        ("CJK", Repeat("請求書番号二〇二六、北風商事株式会社、鋼製棚四個、単価千二百五十円、合計五千円。", DocumentBytes)),
    ];

    private static string Repeat(string text, int utf8Length) =>
        new StringBuilder().Insert(0, text, Math.Max(1, utf8Length / Encoding.UTF8.GetByteCount(text))).ToString();
}
