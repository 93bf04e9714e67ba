namespace PromptGen.Adapters.Tests;

/// <summary>Documents of the sample.</summary>
internal static class Invoices
{
    public static string First { get; } = Read(0);

    public static string Second { get; } = Read(1);

    private static string Read(int index) =>
        File.ReadAllText(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "invoices"), "*.txt").Order(StringComparer.Ordinal).ElementAt(index));
}
