using System.Text.Json;

namespace InvoiceExtraction.Tests;

/// <summary>One of the sample's held-out invoices, read without the sample's own code.</summary>
internal sealed record HeldOutInvoice(string File, string Path, string Text, JsonElement Gold)
{
    public static IReadOnlyList<HeldOutInvoice> All { get; } =
    [
        .. Directory.GetFiles(System.IO.Path.Combine(AppContext.BaseDirectory, "invoices"), "*.txt").Order(StringComparer.Ordinal).Select(static path => new HeldOutInvoice(
            System.IO.Path.GetFileName(path),
            path,
            System.IO.File.ReadAllText(path),
            JsonElement.Parse(System.IO.File.ReadAllBytes(GoldPath(path))))),
    ];

    public static HeldOutInvoice Get(string file) => All.Single(invoice => invoice.File == file);

    private static string GoldPath(string path) => System.IO.Path.Combine(AppContext.BaseDirectory, "gold", System.IO.Path.GetFileNameWithoutExtension(path) + ".json");
}
